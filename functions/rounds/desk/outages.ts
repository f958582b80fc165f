import { type Issue, Problem } from '../../http/problem.ts'
import type { Outage, Round } from '../round.ts'
import { termsOf } from '../rules.ts'

const dayMs = 86_400_000
/** After two weeks what depended on a term has been done; then an outage is a matter of single cases (Awb 2:21 lid 3). */
const tellWithinDays = 14

/** @throws Problem `invalid` for an outage that cannot be, `too-late` when it ended too long ago to move terms */
export const checkOutage = ({ from, until, at: now }: Outage): void => {
  const [start, end, told] = [from, until, now].map(Date.parse) as [number, number, number]
  const issues: Issue[] = [
    ...(end <= start ? [{ field: 'until', code: 'ends-before-start' }] : []),
    ...(end > told ? [{ field: 'until', code: 'in-the-future' }] : []),
  ]
  if (issues.length > 0) throw new Problem('invalid', { issues })
  if (told - end > tellWithinDays * dayMs) throw new Problem('too-late')
}

/** The round with an outage that fell in one of its terms; undefined when it fell in none, or was recorded before. */
export const withOutage = (round: Round, outage: Outage): Round | undefined => {
  const known = round.outages.some(each => each.from === outage.from && each.until === outage.until)
  const ran = termsOf(round).some(
    term => Date.parse(outage.from) <= Date.parse(term.until) && Date.parse(outage.until) > Date.parse(term.from),
  )
  if (round.state !== 'published' || known || !ran) return undefined
  return { ...round, outages: [...round.outages, outage], version: round.version + 1 }
}

/** The terms of a round that end at another moment than before. */
export const movedTerms = (before: Round, after: Round) => {
  const was = new Map(termsOf(before).map(term => [term.id, term.until]))
  return termsOf(after).flatMap(({ id, until }) => (was.get(id) === until ? [] : [{ phase: id, until }]))
}
