import type { Answered } from '../../functions/http/endpoint.ts'
import type { plans } from '../../functions/plans/contract.ts'
import type { PlanDocument } from '../../functions/plans/plan.ts'

export type Published = Answered<typeof plans.readPlan>
export type Project = PlanDocument['projects'][number]
export type Theme = PlanDocument['themes'][number]

/** Cents of the amounts together. */
export const sumOf = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0)
