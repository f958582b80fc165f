import { type Issue, no, Problem, type Verdict, yes } from '../http/problem.ts'
import { kindOf } from '../recount/choice.ts'
import type { Content, Question } from '../recount/round.ts'
import type { BallotRound, CountOutcome, Format, Objections } from './round.ts'

export { faultIn, kindOf } from '../recount/choice.ts'

/** Where the published file of a round is kept, as our own JSON or in a format of the field. */
export const publishedKey = (id: string, format: 'json' | Format = 'json'): string => `ballots/${id}.${format}`

/** What a signing key is called by the key itself: publishing that broke off leaves one that is never in the way. */
export const signerName = (round: string, group: string, spki: string): string =>
  `${round}/${group}/${spki.slice(60, 92).replaceAll('_', '-')}`

const dayMs = 86_400_000

/** Where a published round is: who looks at it wants to know what can be done now. */
export type Phase = 'before' | 'open' | 'closed' | 'counted' | 'declared'
export const phaseOf = (
  state: BallotRound['state'],
  { opens, closes }: Pick<Question, 'opens' | 'closes'>,
  now: string,
): Phase => {
  if (state === 'counted' || state === 'declared') return state
  if (now < opens) return 'before'
  return now < closes ? 'open' : 'closed'
}

type Listed = Pick<BallotRound, 'state'> & Pick<Question, 'opens' | 'closes'>
const places: Record<Phase, number> = { open: 0, before: 1, closed: 2, counted: 2, declared: 2 }

/** What can be done now first, the soonest to end on top; then what opens soonest; then what was, the last to close first. */
export const inOrder = <T extends Listed>(rounds: readonly T[], now: string): T[] => {
  const placeOf = (round: Listed): number => places[phaseOf(round.state, round, now)]
  return rounds.toSorted((one, other) => {
    const place = placeOf(one) - placeOf(other)
    if (place !== 0) return place
    if (placeOf(one) === places.before) return one.opens.localeCompare(other.opens)
    return placeOf(one) === places.open
      ? one.closes.localeCompare(other.closes)
      : other.closes.localeCompare(one.closes)
  })
}

const methodFaults = ({ method, options }: Content): Issue[] => {
  const faults: Issue[] = []
  const atMost = (field: string, value: number, limit: number) => {
    if (value > limit) faults.push({ field: `method.${field}`, code: 'too_big', limit })
  }
  if (method.kind === 'threshold') atMost('needs.over', method.needs.over, method.needs.under)
  if ('seats' in method) atMost('seats', method.seats, options.length)
  if (method.kind === 'approval') atMost('most', method.most, options.length)
  if (method.kind === 'dots') atMost('each', method.each, method.dots)
  if (method.kind === 'budget')
    for (const [at, { cost = 0 }] of options.entries())
      if (cost === 0 || cost > method.budget)
        faults.push({ field: `options.${at}.cost`, code: cost === 0 ? 'required' : 'too_big', limit: method.budget })
  return faults
}

/** Everything that keeps a draft from being published, at once. */
export const faultsOf = (content: Content, now: string): Issue[] => {
  const twice = (field: string, ids: readonly string[]): Issue[] =>
    ids.flatMap((id, at) => (ids.indexOf(id) < at ? [{ field: `${field}.${at}.id`, code: 'twice' }] : []))
  const roll = content.groups.reduce((sum, group) => sum + group.roll, 0)
  return [
    ...(content.closes <= content.opens ? [{ field: 'closes', code: 'before-opening' }] : []),
    ...(content.closes <= now ? [{ field: 'closes', code: 'in-the-past' }] : []),
    ...(roll === 0 ? [{ field: 'groups.0.roll', code: 'required' }] : []),
    ...(content.quorum > roll ? [{ field: 'quorum', code: 'too_big', limit: roll }] : []),
    ...(content.options.length < 2 && kindOf(content.method) !== 'choices'
      ? [{ field: 'options', code: 'too-few', limit: 2 }]
      : []),
    ...twice(
      'options',
      content.options.map(({ id }) => id),
    ),
    ...twice(
      'groups',
      content.groups.map(({ id }) => id),
    ),
    ...methodFaults(content),
  ]
}

/** The frozen question. `keys`: one per group; `order`: all options, in the order in which equal votes are decided. */
export const frozen = (
  id: string,
  content: Content,
  keys: ReadonlyMap<string, string>,
  order: readonly string[],
): Question => ({
  ...content,
  id,
  groups: content.groups.map(group => ({ ...group, key: keys.get(group.id) ?? '' })),
  tieOrder: [...order],
})

/** The question of a round that people may know of. @throws Problem `not-found` for a draft */
export const askedIn = (round: BallotRound | undefined): Question & { terms: string } => {
  if (!round?.question || !round.terms) throw new Problem('not-found')
  return { ...round.question, terms: round.terms }
}

/** May a right to vote be fetched? From publishing until closing, so that letters can be used when they come. */
export const mayFetchRight = ({ closes }: Pick<Question, 'closes'>, now: string): Verdict =>
  now < closes ? yes : no('too-late')

export const mayCast = ({ opens, closes }: Pick<Question, 'opens' | 'closes'>, now: string): Verdict => {
  if (now >= closes) return no('too-late')
  return now >= opens ? yes : no('wrong-state', opens)
}

export const mayPublish = ({ state }: BallotRound): Verdict => (state === 'draft' ? yes : no('wrong-state'))

/** Longer than a request can take: what came in before closing is in the box when counting begins. */
const graceMs = 20_000

/**
 * `paper`: whether any was printed, and its count closed; an open one is in the way, from no moment on by itself. Counted
 * again only for an upheld objection, when each objection was answered.
 */
export const mayCount = (
  { state, content }: BallotRound,
  paper: 'none' | 'open' | 'closed',
  objections: Objections,
  now: string,
): Verdict => {
  if (state === 'counted') return objections.due > 0 && objections.open === 0 ? yes : no('wrong-state')
  if (state !== 'published' && state !== 'counting') return no('wrong-state')
  const from = new Date(Date.parse(content.closes) + graceMs).toISOString()
  if (now < from) return no('wrong-state', from)
  return paper === 'open' ? no('wrong-state') : yes
}

/** Until when anybody may object: whole days after the count. */
export const objectionsUntil = ({ countedAt, content }: BallotRound): string | undefined =>
  countedAt && new Date(Date.parse(countedAt) + content.objectionDays * dayMs).toISOString()

/** Declared once: after the time for objections, when each was answered and none stands in the way, and all adds up. */
export const mayDeclare = (
  round: BallotRound,
  outcome: CountOutcome | undefined,
  { open, due, stopped }: Objections,
  now: string,
): Verdict => {
  const until = objectionsUntil(round)
  if (round.state !== 'counted' || !until || !outcome?.holds) return no('wrong-state')
  if (open + due + stopped > 0) return no('wrong-state')
  return now >= until ? yes : no('wrong-state', until)
}
