import { useCallback } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import type { Waiting } from '../../functions/moderation/contract.ts'
import { useAddress } from '../text/language.tsx'
import { useWide } from '../ui/frame/wide.ts'

/** What lies open: an idea, or one reaction to it. */
export type CaseKey = { id: string; reaction?: string | undefined }
/** On a narrow screen one pane at a time. */
export const steps = ['queue', 'item', 'hints'] as const
export type Step = (typeof steps)[number]

/** The words of the steps in the address bar. */
const stepWords: Record<Step, string> = { queue: 'rij', item: 'lezen', hints: 'let-op' }

export const sameCase = (one: CaseKey | undefined, other: CaseKey | undefined): boolean =>
  one?.id === other?.id && one?.reaction === other?.reaction
export const nameOfCase = ({ id, reaction }: CaseKey): string => `${id} ${reaction ?? ''}`

/** The address at which a case lies open, so that a colleague can be sent there. */
export const caseAddress = ({ id, reaction }: CaseKey, step: Step = 'item'): string => {
  const query = new URLSearchParams({ idee: id, ...(reaction ? { reactie: reaction } : {}) })
  if (step !== 'item') query.set('stap', stepWords[step])
  return `/bureau/moderatie?${query}`
}

/** What the address says lies open; on a wide screen the oldest of the queue when it says nothing. */
export const useOpenCase = (waiting: readonly Waiting[]) => {
  const [search] = useSearchParams()
  const wide = useWide()
  const navigate = useNavigate()
  const address = useAddress()
  const id = search.get('idee') ?? undefined
  const asked: CaseKey | undefined = id ? { id, reaction: search.get('reactie') ?? undefined } : undefined
  const open = asked ?? (wide ? waiting[0] : undefined)
  const step = steps.find(one => stepWords[one] === search.get('stap')) ?? (asked ? 'item' : 'queue')
  const go = useCallback(
    (to: CaseKey | undefined) => void navigate(address(to ? caseAddress(to) : '/bureau/moderatie')),
    [navigate, address],
  )
  return { open, step, go }
}
