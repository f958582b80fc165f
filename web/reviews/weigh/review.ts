import type { Answered } from '../../../functions/http/endpoint.ts'
import type { reviews } from '../../../functions/reviews/contract.ts'

/** One application as its expert sees it. */
export type Review = Answered<typeof reviews.readReview>
export type PlanDocument = Review['document']
