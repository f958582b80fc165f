import type { DraftText } from '../applications/draft.ts'
import type { Role } from '../http/endpoint.ts'
import { no, type Verdict, yes } from '../http/problem.ts'
import type { Round } from '../rounds/round.ts'
import { mayDuring, termOf } from '../rounds/rules.ts'
import { type Line, type Right, rights, type Terms } from './alliance.ts'
import type { Member, StoredLine } from './stored.ts'

/** Roles of the province: it weighs, decides and pays, so it never writes in a finance sheet. */
const province: readonly Role[] = ['moderator', 'manager', 'executive', 'council', 'administrator']
export const isProvince = (roles: readonly Role[]): boolean => roles.some(role => province.includes(role))

/** Most partners in one alliance, most comments under one application. */
export const mostLines = 40
export const mostComments = 300

const holds = (member: Pick<Member, 'right'>, right: Right): boolean =>
  rights.indexOf(member.right) >= rights.indexOf(right)

/** An alliance begins while ideas are gathered or applications come in; not by who will decide about it. */
export const mayStart = (round: Round, roles: readonly Role[], now: string): Verdict => {
  if (isProvince(roles)) return no('not-allowed')
  const early = mayDuring(round, 'ideas', now)
  return early.yes ? early : mayDuring(round, 'applications', now)
}

/** Drafts change until the last second in which they could be submitted. */
const isDraftable = (round: Round, now: string): Verdict => {
  const term = termOf(round, 'applications')
  if (round.state !== 'published' || !term) return no('wrong-state')
  return Date.parse(now) < Date.parse(term.until) + 1000 ? yes : no('too-late')
}

export const mayComment = (member: Pick<Member, 'right'>): Verdict =>
  holds(member, 'comment') ? yes : no('not-allowed')

export const mayWrite = (member: Pick<Member, 'right'>, round: Round, now: string): Verdict =>
  holds(member, 'edit') ? isDraftable(round, now) : no('not-allowed')

/** Costs, other funds and own hours: as the text, but never by anybody of the province, whatever right was given. */
export const mayWriteMoney = (
  member: Pick<Member, 'right'>,
  roles: readonly Role[],
  round: Round,
  now: string,
): Verdict => (isProvince(roles) ? no('not-allowed') : mayWrite(member, round, now))

export const mayInvite = (member: Pick<Member, 'right'>, round: Round, now: string): Verdict =>
  holds(member, 'lead') ? isDraftable(round, now) : no('not-allowed')

/** Only who holds the line's link, or joined with it, fills it in; the lead has its own line and no other. */
export const isOwnLine = (line: Pick<StoredLine, 'id'>, member: Pick<Member, 'line'> | undefined): boolean =>
  member?.line === line.id

export const mayFill = (roles: readonly Role[], round: Round, now: string): Verdict =>
  isProvince(roles) ? no('not-allowed') : isDraftable(round, now)

/** Signing what stands goes on after the deadline, until the province decides; what is signed stays as it is then. */
export const maySign = (line: StoredLine, roles: readonly Role[], round: Round, now: string): Verdict => {
  if (isProvince(roles)) return no('not-allowed')
  if (!line.terms || line.signed || line.terms.role.trim() === '') return no('wrong-state')
  const decision = termOf(round, 'decision')
  return round.state === 'published' && (!decision || Date.parse(now) < Date.parse(decision.from))
    ? yes
    : no('too-late')
}

const sameTerms = (one: Terms | undefined, other: Terms): boolean =>
  one !== undefined &&
  one.role === other.role &&
  one.cash === other.cash &&
  one.tasks === other.tasks &&
  one.until === other.until

type By = { by: string; now: string }

/** A line with other words or amounts is no longer signed: it needs signing anew. */
export const filled = (line: StoredLine, terms: Terms, { by, now }: By): StoredLine => ({
  ...line,
  terms,
  signed: sameTerms(line.terms, terms) ? line.signed : undefined,
  version: line.version + 1,
  by,
  did: 'fillLine',
  at: now,
})

export const signed = (line: StoredLine, name: string, { by, now }: By): StoredLine => ({
  ...line,
  signed: { name, at: now },
  version: line.version + 1,
  by,
  did: 'signLine',
  at: now,
})

const stateOf = ({ terms, signed: name }: StoredLine): Line['state'] => (name ? 'signed' : terms ? 'filled' : 'invited')

/** A line as members see it: without how to reach the partner. */
export const lineShown = (line: StoredLine): Line => ({
  id: line.id,
  organisation: line.organisation,
  isApplicant: line.isApplicant,
  terms: line.terms,
  state: stateOf(line),
  signed: line.signed,
  version: line.version,
})

/** Characters of all answers together: a draft, and twice its text in the history, fit into an item. */
const mostText = 60_000
export const isTooLong = ({ answers }: DraftText): boolean =>
  Object.values(answers).reduce((sum, answer) => sum + answer.length, 0) > mostText
