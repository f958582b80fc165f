import { useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import type { Answered } from '../../../functions/http/endpoint.ts'
import { ideas } from '../../../functions/ideas/contract.ts'
import { supports } from '../../../functions/supports/contract.ts'
import { keyOf, useAsk, useCommand } from '../../api/ask.ts'
import { useSession } from '../../app/session.tsx'

export type Mine = Answered<typeof ideas.myPlaceInIdea>
type Read = Answered<typeof ideas.readIdea>

/** What the signed-in person did with this idea; nothing for visitors. */
export const useMine = (id: string) => useAsk(ideas.myPlaceInIdea, { id }, { wait: !useSession().person })

/** Milliseconds in which a second click belongs to the first: who double-clicks means it once. */
const doubleClick = 700

/** Gives or takes back support. The page shows it at once and goes back when the platform says no. */
export const useSupport = (id: string) => {
  const kept = useQueryClient()
  const sending = useCommand(supports.supportIdea)
  const show = (now: boolean) => {
    kept.setQueryData<Mine>(keyOf(ideas.myPlaceInIdea, { id }), mine => mine && { ...mine, supports: now })
    kept.setQueryData<Read>(
      keyOf(ideas.readIdea, { id }),
      read => read && { ...read, idea: { ...read.idea, supports: Math.max(0, read.idea.supports + (now ? 1 : -1)) } },
    )
  }
  const last = useRef(Number.NEGATIVE_INFINITY)
  const support = async (now: boolean) => {
    const moment = performance.now()
    if (moment - last.current < doubleClick) return
    last.current = moment
    // An answer still on its way would show the old number over the new one.
    await kept.cancelQueries({ queryKey: keyOf(ideas.readIdea, { id }) })
    show(now)
    sending.mutate({ id, supports: now }, { onError: () => show(!now) })
  }
  return { support, busy: sending.isPending, refusal: sending.error }
}

/** Follows the idea or stops. */
export const useFollow = (id: string) => {
  const kept = useQueryClient()
  const sending = useCommand(ideas.followIdea)
  const show = (follows: boolean) =>
    kept.setQueryData<Mine>(keyOf(ideas.myPlaceInIdea, { id }), mine => mine && { ...mine, follows })
  const follow = (follows: boolean) => sending.mutate({ id, follows }, { onSuccess: answer => show(answer.follows) })
  return { follow, busy: sending.isPending, refusal: sending.error }
}
