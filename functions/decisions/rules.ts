import type { BallotRound, CountOutcome } from '../ballots/round.ts'
import { no, Problem, type Verdict, yes } from '../http/problem.ts'
import type { Content } from '../ideas/idea.ts'
import type { Change, Decision, Item, Status } from './decision.ts'

/** The draft of a decision: every proposal, passed or not, in the order of the ballot. @throws Problem `wrong-state` */
export const drafted = (round: BallotRound, outcome: CountOutcome | undefined): Decision => {
  const { question, declaredAt } = round
  if (round.state !== 'declared' || !question || !declaredAt || !outcome) throw new Problem('wrong-state')
  const winners = new Set(outcome.result.winners)
  return {
    id: round.id,
    title: question.title,
    influence: question.influence,
    items: question.options.map(
      ({ id, name }): Item => ({ option: id, name, passed: winners.has(id), status: 'waiting' }),
    ),
    monitors: [],
    state: 'draft',
    decidedAt: declaredAt,
    version: 1,
  }
}

/** Is a promise past its day without being done? `today`: an Amsterdam calendar date. */
export const isLate = ({ passed, by, status }: Pick<Item, 'passed' | 'by' | 'status'>, today: string): boolean =>
  passed && by !== undefined && by < today && (status === 'waiting' || status === 'busy')

export const lineOf = ({ items, ...decision }: Decision, today: string) => ({
  ...decision,
  passed: items.filter(({ passed }) => passed).length,
  done: items.filter(({ passed, status }) => passed && status === 'done').length,
  late: items.filter(item => isLate(item, today)).length,
})

export type Promised = { option: string; who?: string | undefined; by?: string | undefined }
/** Only what passed has somebody who answers. A promise that was public keeps its date and who: both stay filled in. */
export const promised = (decision: Decision, promises: readonly Promised[]): Decision => {
  const of = new Map(promises.map(promise => [promise.option, promise]))
  const items = decision.items.map((item): Item => {
    const { who, by } = of.get(item.option) ?? item
    if (!item.passed) return item
    if (decision.state === 'published' && !(who && by))
      throw new Problem('invalid', { issues: [{ field: `promises.${item.option}`, code: 'required' }] })
    const { who: _, by: __, ...rest } = item
    return { ...rest, ...(who ? { who } : {}), ...(by ? { by } : {}) }
  })
  return { ...decision, items, version: decision.version + 1 }
}

export const mayPublish = ({ state, items }: Decision): Verdict =>
  state === 'draft' && items.every(({ passed, who, by }) => !passed || (who && by)) ? yes : no('wrong-state')

/** What somebody of the monitor group tells of a proposal that passed. @throws Problem `not-found` */
export const reported = (
  decision: Decision,
  { option, status }: { option: string; status: Status },
): { next: Decision; before: Item } => {
  const before = decision.items.find(item => item.option === option && item.passed)
  if (!before || decision.state !== 'published') throw new Problem('not-found')
  const items = decision.items.map(item => (item.option === option ? { ...item, status } : item))
  return { next: { ...decision, items, version: decision.version + 1 }, before }
}

/** Newest first; of two at the same moment the later id. */
export const newestFirst = (changes: readonly Change[]): Change[] =>
  changes.toSorted((a, b) => (a.at + a.id < b.at + b.id ? 1 : -1))

/** A passed proposal that is no idea yet. @throws Problem `wrong-state` */
export const ideaOf = (decision: Decision, option: string, village: string, text: string): Content => {
  const item = decision.items.find(each => each.option === option)
  if (!item?.passed || item.idea || decision.state !== 'published') throw new Problem('wrong-state')
  return { title: item.name.nl.padEnd(5, '.').slice(0, 120), text, village, needs: [], kind: 'village', files: [] }
}

export const withIdea = (decision: Decision, option: string, idea: string): Decision => ({
  ...decision,
  items: decision.items.map(item => (item.option === option ? { ...item, idea } : item)),
  version: decision.version + 1,
})

/** What the idea says of where it came from. */
export const originOf = ({ id, title, assembly }: Decision) => ({ decision: id, title: assembly?.title ?? title.nl })
