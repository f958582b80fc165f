import * as z from 'zod/mini'
import type { Answered } from '../../../functions/http/endpoint.ts'
import type { ideas } from '../../../functions/ideas/contract.ts'

const place = 'naoberplein ontvangst'

const receipt = z.custom<Answered<typeof ideas.submitIdea>>(
  found => typeof found === 'object' && found !== null && 'id' in found && 'code' in found,
)

/** A receipt as this tab keeps it: a reload must not lose the only code there is. */
const keptReceipt = z.object({
  receipt,
  forSomebody: z.boolean(),
  name: z.string(),
  /** Another text was sent before under the same form; that one counts. */
  older: z.boolean(),
})
export type KeptReceipt = z.infer<typeof keptReceipt>

export const readReceipt = (): KeptReceipt | undefined => {
  try {
    return keptReceipt.safeParse(JSON.parse(sessionStorage.getItem(place) ?? 'null')).data
  } catch {
    return undefined
  }
}

/** Keeps the receipt until the tab closes; undefined takes it away. */
export const keepReceipt = (kept: KeptReceipt | undefined): void => {
  try {
    if (kept) sessionStorage.setItem(place, JSON.stringify(kept))
    else sessionStorage.removeItem(place)
  } catch {
    // A browser that keeps nothing still shows the receipt until the page is left.
  }
}
