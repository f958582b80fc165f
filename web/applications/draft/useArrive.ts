import { useEffect } from 'react'
import { useLocation } from 'react-router'

/** Who comes for one question (`#plan-aanpak`) stands at it at once, ready to type. */
export const useArrive = (): void => {
  const { hash } = useLocation()
  useEffect(() => {
    if (hash) document.getElementById(hash.slice(1))?.focus()
  }, [hash])
}
