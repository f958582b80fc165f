import { allRecusals, assignmentsOf, draftOf, expertOf, reviewOf } from '../store.ts'

/** What is kept of one person as an expert (AVG article 15): the profile, own judgements and drafts, what one kept away from. */
export const asExpert = async (person: string): Promise<Record<string, unknown> | undefined> => {
  const [profile, assignments, recusals] = await Promise.all([expertOf(person), assignmentsOf(person), allRecusals()])
  const own = recusals.filter(each => each.expert === person)
  if (!profile && assignments.length === 0 && own.length === 0) return undefined
  const reviews = await Promise.all(
    assignments.map(async ({ round, application, handedInAt }) => {
      const found = handedInAt ? await reviewOf(round, application, person) : await draftOf(application, person)
      return { round, application, handedInAt, marks: found?.marks ?? {} }
    }),
  )
  const { pk, sk, by, did, ...kept } = profile ?? {}
  return {
    profile: kept,
    reviews,
    recusals: own.map(({ round, application, title, why, at }) => ({ round, application, title, why, at })),
  }
}
