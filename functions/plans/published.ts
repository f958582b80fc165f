import { Problem } from '../http/problem.ts'
import type { PlanDocument, PlanVersion } from './plan.ts'
import * as store from './store.ts'
import type { StoredPlan } from './stored.ts'

type Which = { round: string; kind?: StoredPlan['kind'] | undefined; number?: string | undefined }

const oneOf = (round: string, kind: StoredPlan['kind'], number: string | undefined) =>
  number ? store.planOf(round, kind, Number(number)) : store.newestPlan(round, kind)

/** A published plan: the one asked for, else the newest adopted, else the newest draft. @throws Problem `not-found` */
export const found = async ({ round, kind, number }: Which): Promise<{ plan: StoredPlan; document: PlanDocument }> => {
  const plan = await (kind
    ? oneOf(round, kind, number)
    : oneOf(round, 'adopted', number).then(adopted => adopted ?? (number ? undefined : oneOf(round, 'draft', number))))
  if (!plan) throw new Problem('not-found')
  return { plan, document: store.documentIn(plan) }
}

export const versionIn = ({ kind, number, at, hash }: StoredPlan): PlanVersion => ({ kind, number, at, hash })

/** The newest published thing of a round: what a new one is compared with. */
export const publishedBefore = async (
  round: string,
): Promise<{ document: PlanDocument; since: PlanVersion } | undefined> => {
  const [draft, adopted] = await Promise.all([store.newestPlan(round, 'draft'), store.newestPlan(round, 'adopted')])
  const newest = draft && adopted ? (draft.at > adopted.at ? draft : adopted) : (draft ?? adopted)
  return newest && { document: store.documentIn(newest), since: versionIn(newest) }
}
