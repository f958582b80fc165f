import { useRef, useState } from 'react'
import type { Issue } from '../../../functions/http/problem.ts'
import { ideas, type Receipt } from '../../../functions/ideas/contract.ts'
import { ask, type Refusal, refusalOf } from '../../api/client.ts'
import { type Draft, submissionOf } from './draft.ts'

/**
 * Sends the form. However often the button is pressed, and also after a lost connection: the key of the form makes it one idea.
 * `proof` gives the sum of a visitor, nothing for who is signed in.
 */
export const useSend = (proof: ((fresh?: boolean) => Promise<string>) | undefined) => {
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal>()
  const sending = useRef(false)

  const once = async (draft: Draft, fresh: boolean): Promise<Receipt> =>
    ask(ideas.submitIdea, submissionOf(draft, await proof?.(fresh)))

  /** `onFaults` hears what the platform found wrong, all at once. */
  const send = async (draft: Draft, onFaults: (issues: readonly Issue[]) => void): Promise<Receipt | undefined> => {
    if (sending.current) return undefined
    sending.current = true
    setBusy(true)
    setRefusal(undefined)
    try {
      return await once(draft, false).catch((error: unknown) => {
        // The sum got too old while somebody was thinking: a new one, without asking anything of them.
        if (proof && refusalOf(error).code === 'proof-of-work') return once(draft, true)
        throw error
      })
    } catch (error) {
      const refused = refusalOf(error)
      setRefusal(refused)
      if (refused.issues.length > 0) onFaults(refused.issues)
      return undefined
    } finally {
      sending.current = false
      setBusy(false)
    }
  }
  return { send, busy, refusal }
}
