import type { advices } from '../../../functions/advices/contract.ts'
import type { Answered } from '../../../functions/http/endpoint.ts'

/** What the desk of a municipality gets: the projects of a round with its own advice. */
export type Desk = Answered<typeof advices.deskAdvices>
