import { useEffect, useState } from 'react'

/** A value as it was until it has stood still for `ms`, so that not every key asks the platform. */
export const useLater = <T>(value: T, ms = 400): T => {
  const [later, setLater] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setLater(value), ms)
    return () => clearTimeout(timer)
  }, [value, ms])
  return later
}
