import { useEffect } from 'react'
import type { Answered } from '../../../functions/http/endpoint.ts'
import { uploads } from '../../../functions/uploads/contract.ts'
import { useAsk } from '../../api/ask.ts'

export type Upload = Answered<typeof uploads.readUpload>

const working: ReadonlySet<Upload['state']> = new Set(['waiting', 'checking', 'importing', 'undoing'])
export const isWorking = ({ state }: Pick<Upload, 'state'>): boolean => working.has(state)

/** Milliseconds between two looks at work that goes on. */
const pace = 1000

/** One upload, looked at again and again while something is being done with it. */
export const useUpload = (id: string) => {
  const asked = useAsk(uploads.readUpload, { id })
  const { data, dataUpdatedAt, errorUpdatedAt, refetch } = asked
  const goesOn = data !== undefined && isWorking(data)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each answer, or failure to get one, sets the next look going
  useEffect(() => {
    if (!goesOn) return
    const timer = setTimeout(() => void refetch(), pace)
    return () => clearTimeout(timer)
  }, [goesOn, dataUpdatedAt, errorUpdatedAt, refetch])
  return asked
}
