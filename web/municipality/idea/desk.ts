import type { Answered } from '../../../functions/http/endpoint.ts'
import { municipality } from '../../../functions/municipality/contract.ts'

/** One idea at the desk, with what may be done. */
export type DeskIdea = Answered<typeof municipality.deskIdea>
export type ActProps = { found: DeskIdea; onDone: (sentence: string) => void; onReload: () => void }

/** What to ask again after something was done. */
export const after = [municipality.deskIdea, municipality.deskIdeas]
