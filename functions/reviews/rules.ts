import * as z from 'zod/mini'
import { line } from '../alliances/alliance.ts'
import { card, organisation } from '../applications/application.ts'
import { draftMoney, draftText } from '../applications/draft.ts'
import { frozenDocument } from '../attachments/rules.ts'
import type { Issue, Verdict } from '../http/problem.ts'
import { no, yes } from '../http/problem.ts'
import { id, version } from '../ideas/idea.ts'
import { type Criterion, type Round, sentence, slug } from '../rounds/round.ts'
import { mayDuring, termOf } from '../rounds/rules.ts'

/** Experts by experience are full experts; they get the criteria's plain questions. */
export const expertKinds = ['expert', 'experience'] as const

/** What is known of an expert: enough to match by theme and to see conflicts. The name stands with the person. */
export const profile = z.object({
  kind: z.enum(expertKinds),
  themes: z.array(slug).check(z.maxLength(20)),
  /** Where the expert works, sits on a board, or is a member of consequence. */
  organisations: z.array(organisation).check(z.maxLength(20)),
  /** The municipality where the expert lives or works. */
  municipality: z.optional(slug),
  /** Organisations that pay the expert or are paid by the expert's organisation, every year. */
  subsidies: z.array(organisation).check(z.maxLength(20)),
  /** Applications and ideas that the expert worked on before. */
  earlier: z.array(id).check(z.maxLength(100)),
  /** How many applications the expert will read in a round, at most. */
  most: z.optional(z.int().check(z.minimum(1), z.maximum(500))),
})
export type Profile = z.output<typeof profile>
export type Expert = Profile & { person: string }

/** Why an expert cannot read an application; `declared` says the expert, the others follow from what is known. */
export const conflictKinds = [
  ...['organisation', 'chamber', 'alliance', 'municipality', 'subsidy', 'earlier', 'declared'],
] as ['organisation', 'chamber', 'alliance', 'municipality', 'subsidy', 'earlier', 'declared']
export type ConflictKind = (typeof conflictKinds)[number]
/** `what` names the organisation or municipality, where there is one. */
export const conflict = z.object({ kind: z.enum(conflictKinds), what: z.optional(z.string()) })
export type Conflict = z.output<typeof conflict>

/** One criterion as weighed: 1 to 5, or "cannot judge"; neither is not filled in yet. */
export const mark = z.object({
  score: z.optional(z.int().check(z.minimum(1), z.maximum(5))),
  cannot: z.optional(z.literal(true)),
  reason: z.string().check(z.maxLength(2000)),
})
export type Mark = z.output<typeof mark>
export const marks = z.record(z.string().check(z.regex(/^[A-Z][0-9]{1,2}$/, 'not-a-criterion-id')), mark)
export type Marks = z.output<typeof marks>

export const advices = ['admit', 'admit-if', 'do-not-admit'] as const

/** What an expert sees of an application in a list. */
export const cardLine = z.pick(card, { id: true, title: true, theme: true, tranche: true, applicant: true, ask: true })

const named = z.object({ id: z.string(), name: sentence })
/** A frozen version as experts read it: everything but the names of who signed. */
export const document = z.object({
  number: version,
  submittedAt: z.string(),
  title: z.string(),
  summary: z.string(),
  theme: named,
  tranche: named,
  features: z.array(named),
  municipalities: z.array(slug),
  startYear: z.int(),
  steps: draftText.shape.steps,
  answers: z.array(
    z.object({ id: z.string(), kind: z.enum(['part', 'criterion']), question: sentence, text: z.string() }),
  ),
  partners: z.array(z.pick(line, { id: true, organisation: true, isApplicant: true, terms: true, state: true })),
  costs: z.array(z.object({ category: z.optional(named), eligible: z.boolean(), what: z.string(), cents: z.int() })),
  otherFunds: draftMoney.shape.otherFunds,
  ownHours: draftMoney.shape.ownHours,
  doubleFunding: draftMoney.shape.doubleFunding,
  doubleFundingNote: z.string(),
  documents: z.optional(z.array(frozenDocument)),
  sums: z.object({ need: z.int(), left: z.int(), cash: z.int(), other: z.int(), ask: z.int() }),
  definitive: z.boolean(),
})

type Timed = Pick<Round, 'state' | 'phases' | 'outages'>

/** Experts read, and are assigned, while the round says so. */
export const mayReview = (round: Timed, now: string): Verdict => mayDuring(round, 'reviews', now)

/** Advice is given from the first day of reading until the decision begins. */
export const mayAdvise = (round: Timed, now: string): Verdict => {
  const [reviews, decision] = [termOf(round, 'reviews'), termOf(round, 'decision')]
  if (round.state !== 'published' || !reviews) return no('wrong-state')
  if (Date.parse(now) < Date.parse(reviews.from)) return no('wrong-state', reviews.from)
  return decision && Date.parse(now) >= Date.parse(decision.from) ? no('too-late') : yes
}

const shortestReason = 3

/** Everything that keeps a weighing from being handed in: each criterion needs a score with its reason, or "cannot judge". */
export const faultsIn = (given: Marks, criteria: readonly Pick<Criterion, 'id'>[]): Issue[] =>
  criteria.flatMap(({ id: of }): Issue[] => {
    const found = given[of]
    if (found?.cannot) return []
    if (found?.score === undefined) return [{ field: `marks.${of}.score`, code: 'missing' }]
    return found.reason.trim().length < shortestReason
      ? [{ field: `marks.${of}.reason`, code: 'too_small', limit: shortestReason }]
      : []
  })

/** How many criteria are answered, with a score or with "cannot judge". */
export const answeredIn = (given: Marks, criteria: readonly Pick<Criterion, 'id'>[]): number =>
  criteria.filter(({ id: of }) => given[of]?.cannot || given[of]?.score !== undefined).length

/** The scores of one criterion; "cannot judge" is no score at all, so it lowers nobody. */
export const scoresOf = (all: readonly Marks[], criterion: string): number[] =>
  all.flatMap(each => {
    const found = each[criterion]
    return found && !found.cannot && found.score !== undefined ? [found.score] : []
  })

/** `over / under` rounded to a whole number, half away from zero up; `under` above 0. */
const rounded = (over: bigint, under: bigint): number => Number((2n * over + under) / (2n * under))

/**
 * The score of an application on a scale of 0 (every mark 1) to 1000 (every mark 5), or undefined when nobody could judge
 * anything. Per criterion the mean of the experts who judged it; of those the mean by the round's weights, over the
 * criteria that somebody judged. Own rule, after the round's rubric ("wegingskader"): a missing mark neither lowers nor
 * raises. Counted in whole numbers and rounded once, so that the order of experts and criteria makes no difference.
 */
export const scoreOf = (
  criteria: readonly Pick<Criterion, 'id' | 'weight'>[],
  all: readonly Marks[],
): number | undefined => {
  let [over, under, weights] = [0n, 1n, 0n]
  for (const { id: of, weight } of criteria) {
    const scores = scoresOf(all, of)
    if (scores.length === 0 || weight === 0) continue
    const [count, sum] = [BigInt(scores.length), BigInt(scores.reduce((total, score) => total + score - 1, 0))]
    over = over * count + BigInt(weight) * sum * under
    under *= count
    weights += BigInt(weight)
  }
  return weights === 0n ? undefined : rounded(over * 1000n, under * weights * 4n)
}
