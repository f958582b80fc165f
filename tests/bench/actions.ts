import { randomUUID } from 'node:crypto'
import { catalogue } from '../../functions/catalogue/contract.ts'
import { ideas } from '../../functions/ideas/contract.ts'
import { moderation } from '../../functions/moderation/contract.ts'
import { supports } from '../../functions/supports/contract.ts'
import { traveller } from '../journeys/traveller.ts'
import { bringIn } from '../journeys/visitor.ts'
import { costOf, countCapacity } from './capacity.ts'
import { type Row, rounded } from './rows.ts'

/** What one action costs in DynamoDB units, after-effects included, with `count` ideas in the tables. */
export const benchActions = async (origin: string, count: number): Promise<Row[]> => {
  countCapacity()
  const [visitor, resident, moderator] = [traveller(origin), traveller(origin), traveller(origin)]
  await resident.signIn('trijntje-hilbrands')
  await moderator.signIn('annechien-popken')
  const rows: Row[] = []
  const cost = async (what: string, bounds: { read?: number; write?: number }, act: () => Promise<unknown>) => {
    const { read, write } = await costOf(act)
    const of = `${count} ideas: ${what}`
    rows.push({
      what: `${of}: reads`,
      value: rounded(read),
      unit: 'RRU',
      ...(bounds.read === undefined ? {} : { bound: bounds.read }),
    })
    rows.push({
      what: `${of}: writes`,
      value: rounded(write),
      unit: 'WRU',
      ...(bounds.write === undefined ? {} : { bound: bounds.write }),
    })
  }
  const { ideas: found } = await visitor.ask(catalogue.listIdeas, { state: 'published', page: 2 })
  const [first, second] = found
  if (!first || !second) throw new Error('the catalogue shows nothing')

  await cost('read a page of the public list', { read: 1.5, write: 0 }, () =>
    visitor.ask(catalogue.listIdeas, { page: 3 }),
  )
  await cost('search', { read: 1.5, write: 0 }, () =>
    visitor.ask(catalogue.listIdeas, { text: 'buurtbus', sort: 'best' }),
  )
  await cost('read an idea', { read: 1.5, write: 0 }, () => visitor.ask(ideas.readIdea, { id: first.id }))
  await cost('submit an idea', { write: 8 }, () => bringIn(visitor, { contact: { email: 'bench@bewoner.example' } }))
  await cost('support', { write: 3 }, () => resident.ask(supports.supportIdea, { id: first.id, supports: true }))
  await cost('take support back', { write: 3 }, () =>
    resident.ask(supports.supportIdea, { id: first.id, supports: false }),
  )
  await cost('follow', {}, () => resident.ask(ideas.followIdea, { id: second.id, follows: true }))
  await cost('react', {}, () =>
    resident.ask(ideas.react, {
      id: second.id,
      key: randomUUID(),
      text: 'Hier doe ik graag aan mee.',
      shownName: 'Een buur',
    }),
  )
  const { waiting } = await moderator.ask(moderation.queue, {})
  const item = waiting.find(each => each.subject === 'idea')
  if (item) {
    const { idea } = await moderator.ask(moderation.waitingItem, { id: item.id })
    const decision = { id: item.id, version: idea.version, verdict: 'publish' as const }
    await cost('read the moderation queue', {}, () => moderator.ask(moderation.queue, {}))
    await cost('publish', {}, () => moderator.ask(moderation.decide, decision))
  }
  return rows
}
