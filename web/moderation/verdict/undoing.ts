import { useState } from 'react'
import { moderation, type VerdictKind } from '../../../functions/moderation/contract.ts'
import { useCommand } from '../../api/ask.ts'
import type { CaseKey } from '../place.ts'

export type LastVerdict = CaseKey & { verdictId: string; undoBefore: string; title: string; verdict?: VerdictKind }

/** The last decision, and taking one back while its letter waits. `undone` hears of it when it worked. */
export const useUndo = (undone: (of: LastVerdict) => void) => {
  const [last, setLast] = useState<LastVerdict>()
  const sending = useCommand(moderation.undo, {
    refresh: [moderation.queue, moderation.decided, moderation.waitingItem],
  })
  const undo = (of: LastVerdict | undefined) => {
    if (!of || sending.isPending) return
    const { id, reaction, verdictId } = of
    sending.mutate(
      { id, ...(reaction ? { reaction } : {}), verdictId },
      {
        onSuccess: () => {
          if (last?.verdictId === verdictId) setLast(undefined)
          undone(of)
        },
      },
    )
  }
  return { last, setLast, undo, busy: sending.isPending, refusal: sending.error }
}
