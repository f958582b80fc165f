import type { Card } from '../../../functions/applications/application.ts'
import type { Item } from '../../../functions/data/database.ts'
import { conflictsOf } from '../../../functions/reviews/conflicts.ts'
import { planOf } from '../../../functions/reviews/planning/plan.ts'
import { answeredIn, scoreOf } from '../../../functions/reviews/rules.ts'
import type { Round } from '../../../functions/rounds/round.ts'
import { termOf } from '../../../functions/rounds/rules.ts'
import { sampleExperts } from '../sample/applications/experts.ts'
import { type SampleYear, sampleApplications } from '../sample/applications/make.ts'
import { adviceOf, chance, marksOf } from '../sample/applications/weighed.ts'
import { putAll } from './batch.ts'

const stamp = (at: string) => ({ by: 'sample', did: 'sample', at })
const ties = { alliances: new Set<string>(), recused: new Set<string>() }

/** What an application is called alike at every start; its id holds a moment. */
const nameOf = ({ round, title }: Card): string => `${round} ${title}`

const profiles = (at: string): Item[] =>
  sampleExperts.map(expert => ({ pk: 'experts', sk: `expert#${expert.person}`, ...expert, version: 1, ...stamp(at) }))

/** Who reads what, by the planner itself. */
const pairsOf = (round: Round, cards: readonly Card[]) => {
  const byPerson = new Map(sampleExperts.map(each => [each.person, each]))
  const byId = new Map(cards.map(each => [each.id, each]))
  return planOf({
    least: round.experts,
    files: cards,
    experts: sampleExperts,
    assigned: [],
    conflictsOf: (person, id) => {
      const [expert, card] = [byPerson.get(person), byId.get(id)]
      return expert && card ? conflictsOf(expert, card, ties) : []
    },
  }).add
}

type Stand = 'done' | 'begun' | 'open' | 'recused'
/** In the round that is being read a third is done; in the others everything is. */
const standOf = (pair: string, isReady: boolean): Stand => {
  const of = chance(`stand ${pair}`)
  if (isReady) return 'done'
  return of < 0.36 ? 'done' : of < 0.46 ? 'begun' : of > 0.99 ? 'recused' : 'open'
}

const pairItems = (round: Round, card: Card, expert: string, stand: Stand, at: string): Item[] => {
  const pk = `round#${round.id}`
  const pair = `${card.id}#${expert}`
  const about = { round: round.id, application: card.id }
  if (stand === 'recused') {
    const why = 'Mijn zus werkt mee aan dit plan.'
    const told = { ...about, expert, theme: card.theme, title: card.title, recused: 'all' }
    return [{ pk, sk: `recusal#${pair}`, ...told, ...stamp(at), by: expert, did: 'recuse', why }]
  }
  const marks = marksOf(nameOf(card), expert, round.criteria, stand === 'begun' ? 0.4 : 1)
  const answered = stand === 'open' ? 0 : answeredIn(marks, round.criteria)
  const done = stand === 'done' ? { handedInAt: at } : {}
  return [
    { pk, sk: `assignment#${pair}`, ...about, reader: expert, answered, ...done, ...stamp(at) },
    ...(stand === 'done' ? [{ pk, sk: `review#${pair}`, application: card.id, expert, marks, ...stamp(at) }] : []),
    ...(stand === 'begun' ? [{ pk: `application#${card.id}`, sk: `draft#${expert}`, marks, version: 1, at }] : []),
  ]
}

const roundItems = (round: Round, year: SampleYear): Item[] => {
  const cards = sampleApplications(round, year).map(({ card }) => card)
  const from = Date.parse(termOf(round, 'reviews')?.from ?? '')
  const at = (days: number): string => new Date(from + days * 86_400_000).toISOString()
  const isReady = year !== 1
  const pairs = pairsOf(round, cards)
  const reading = pairs.flatMap(({ application, expert }) => {
    const card = cards.find(each => each.id === application)
    const pair = `${card?.title} ${expert}`
    return card ? pairItems(round, card, expert, standOf(pair, isReady), at(3 + 18 * chance(`day ${pair}`))) : []
  })
  if (!isReady) return reading
  const advices = cards.map(card => {
    const experts = pairs.filter(each => each.application === card.id).map(each => each.expert)
    const all = experts.map(expert => marksOf(nameOf(card), expert, round.criteria))
    const advice = adviceOf(scoreOf(round.criteria, all) ?? 0)
    const base = { pk: `round#${round.id}`, sk: `advice#${card.id}`, application: card.id }
    return { ...base, ...advice, version: 1, ...stamp(at(40)) }
  })
  return [...reading, ...advices]
}

/** Experts, who reads what, their marks and the advices of the rounds that closed. */
export const writeReviews = async ([first, second, , between]: readonly Round[], start: string): Promise<void> => {
  if (!first || !second || !between) return
  const reading = [...roundItems(first, 0), ...roundItems(second, 1), ...roundItems(between, 2)]
  await putAll('reviews', [...profiles(start), ...reading])
}
