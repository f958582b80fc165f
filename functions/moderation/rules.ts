import { type Issue, no, Problem, type Verdict, yes } from '../http/problem.ts'
import { type Content, content, type State } from '../ideas/idea.ts'
import { answerDays, changedBy, dateAfter, isPublic, placeOf } from '../ideas/rules.ts'
import type { Idea, Reaction } from '../ideas/stored.ts'
import type { Reason, subjects, VerdictKind } from './contract.ts'
import { remembered } from './undoing.ts'

/** How long a verdict can be taken back, in seconds; its letter waits as long. */
export const undoSeconds = 300

export type Subject = (typeof subjects)[number]
export type Decision = {
  id: string
  verdict: VerdictKind
  reason?: Reason | undefined
  more?: string | undefined
  /** Publish and give the answering to the municipality. */
  handOver?: boolean | undefined
  by: string
  now: string
}

/** What of an idea is to be judged: an appeal, a change of what is public already, or the idea itself. */
export const subjectOf = (idea: Pick<Idea, 'state' | 'revision'>): Subject => {
  if (idea.state === 'appealed') return 'appeal'
  return idea.revision && isPublic(idea) ? 'revision' : 'idea'
}

/**
 * May this moderator judge it? Never what is one's own, and never the appeal against one's own refusal (Awb 10:3).
 * `own`: the moderator is the author.
 */
export const mayDecide = (thing: Idea | Reaction, by: string, own: boolean): Verdict => {
  if (thing.queue === undefined) return no('wrong-state')
  if (own) return no('own-decision')
  const refusedIt = thing.lastVerdict?.kind === 'refuse' && thing.lastVerdict.by === by
  return thing.state === 'appealed' && refusedIt ? no('own-decision') : yes
}

/** A revision of what a municipality handles already is not handed over again. */
export const mayHandOver = (idea: Idea): Verdict =>
  idea.queue !== undefined && subjectOf(idea) !== 'revision' && idea.desk === 'province' ? yes : no('wrong-state')

/** Everything that is wrong with a verdict before it is given. */
export const issuesOf = (decision: Omit<Decision, 'id' | 'by' | 'now'>, subject: Subject): Issue[] => {
  const { verdict, reason, more, handOver } = decision
  const issues: Issue[] = []
  if (verdict !== 'publish' && !reason) issues.push({ field: 'reason', code: 'needs-reason' })
  if (verdict !== 'publish' && reason === 'other' && !more) issues.push({ field: 'more', code: 'needs-more' })
  if (verdict === 'return' && subject === 'reaction') issues.push({ field: 'verdict', code: 'not-for-reaction' })
  if (handOver && (verdict !== 'publish' || subject === 'revision' || subject === 'reaction'))
    issues.push({ field: 'handOver', code: 'only-when-published' })
  return issues
}
const mustBeWhole = (decision: Decision, subject: Subject): void => {
  const issues = issuesOf(decision, subject)
  if (issues.length > 0) throw new Problem('invalid', { issues })
}

const contentNames = Object.keys(content.shape) as (keyof Content)[]

/** The new text takes the place of the old; what the author left out is gone. */
const merged = (revision: NonNullable<Idea['revision']>): Partial<Idea> => ({
  ...Object.fromEntries(contentNames.map(name => [name, revision[name]])),
  municipality: placeOf(revision.village),
  revision: undefined,
})

const onRevision = (revision: NonNullable<Idea['revision']>, verdict: VerdictKind): Partial<Idea> => {
  if (verdict === 'publish') return merged(revision)
  // Sent back: the author's words stay, so that they can be mended instead of typed again.
  return verdict === 'return' ? {} : { revision: undefined }
}

const onIdea = (idea: Idea, { verdict, handOver, now }: Decision): Partial<Idea> => {
  if (verdict === 'return') return { state: 'returned', refusedAt: undefined }
  // An appeal is judged once: without a date of refusal there is no second one.
  if (verdict === 'refuse') return { state: 'refused', refusedAt: idea.state === 'appealed' ? undefined : now }
  const publishing = { state: 'published' as State, publishedAt: idea.publishedAt ?? now, refusedAt: undefined }
  return handOver
    ? { ...publishing, desk: idea.municipality, answerBy: dateAfter(now, answerDays) }
    : { ...publishing, revision: undefined }
}

const stamp = (decision: Decision, before: string) => ({
  id: decision.id,
  by: decision.by,
  at: decision.now,
  kind: decision.verdict,
  undoBefore: new Date(Date.parse(decision.now) + undoSeconds * 1000).toISOString(),
  before,
})
const outOfQueue = { queue: undefined, queuedAt: undefined }

/** The idea after a verdict, out of the queue. Who may was asked before (`mayDecide`). @throws Problem `invalid` */
export const decidedIdea = (idea: Idea, decision: Decision): Idea => {
  mustBeWhole(decision, subjectOf(idea))
  const change =
    subjectOf(idea) === 'revision' && idea.revision
      ? onRevision(idea.revision, decision.verdict)
      : onIdea(idea, decision)
  const next = changedBy(idea, `${decision.verdict}Idea`, decision.by, decision.now, { ...change, ...outOfQueue })
  return { ...next, why: decision.reason, lastVerdict: stamp(decision, remembered(idea, next)) }
}

/** The reaction after a verdict. @throws Problem `invalid` */
export const decidedReaction = (reaction: Reaction, decision: Decision): Reaction => {
  mustBeWhole(decision, 'reaction')
  const next: Reaction = {
    ...reaction,
    ...outOfQueue,
    state: decision.verdict === 'publish' ? 'published' : 'refused',
    by: decision.by,
    did: `${decision.verdict}Reaction`,
    at: decision.now,
    why: decision.reason,
    version: reaction.version + 1,
  }
  return { ...next, lastVerdict: stamp(decision, remembered(reaction, next)) }
}

/** The promised date has passed without an answer. Both are Amsterdam calendar dates. */
export const isOverdue = (idea: Pick<Idea, 'answerBy' | 'answeredAt'>, now: string): boolean =>
  idea.answerBy !== undefined && idea.answeredAt === undefined && idea.answerBy < dateAfter(now, 0)
