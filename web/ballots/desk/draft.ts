import { type Content, content, type Method } from '../../../functions/recount/round.ts'
import { momentsOf, wallOf } from '../../../functions/terms/rules.ts'
import { centsIn, eurosOf } from '../../text/euros.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

export const groupIds = ['inwoners', 'overheid', 'werkgevers'] as const
type Threshold = Extract<Method, { kind: 'threshold' }>
/** `own`: for or against by a threshold that the form does not ask for; it stays as it was kept. */
export type Way = keyof typeof nl.methods | 'own'
/** The form as typed: everything is text until it is kept. */
export type Draft = Record<
  | 'title'
  | 'question'
  | 'influence'
  | 'options'
  | 'seats'
  | 'most'
  | 'dots'
  | 'each'
  | 'highest'
  | 'budget'
  | 'opens'
  | 'closes'
  | 'quorum'
  | 'objectionDays'
  | (typeof groupIds)[number],
  string
> & { way: Way; own?: Threshold; ties: 'listed' | 'drawn'; revote: 'yes' | 'no' }

/** What the clock in Drenthe shows, to the minute, as the form wants it. */
const minuteOf = (moment: string): string => wallOf(moment).slice(0, 16)

const wall = (days: number, hour: string): string =>
  `${wallOf(new Date(Date.now() + days * 86_400_000).toISOString()).slice(0, 10)}T${hour}`

/** What a new round begins with: opens today, closes in two weeks. */
export const newDraft = (): Draft => ({
  ...{ title: '', question: '', influence: '', options: '', way: 'half', ties: 'listed', revote: 'yes' },
  ...{ seats: '1', most: '3', dots: '5', each: '3', highest: '10', budget: '10000' },
  ...{ opens: wall(0, '08:00'), closes: wall(14, '20:00'), quorum: '0', objectionDays: '7' },
  ...{ inwoners: '100', overheid: '', werkgevers: '' },
})

const number = (typed: string): number => (/^\d{1,7}$/.test(typed.trim()) ? Number(typed) : Number.NaN)
type Said = Content['title']
/** What was typed; its English stays as long as the Dutch does. */
const said = (text: string, kept?: Said): Said => ({ nl: text.trim(), en: kept?.nl === text.trim() ? kept.en : '' })

const half: Threshold = { kind: 'threshold', needs: { over: 1, under: 2, orEqual: false }, base: 'present' }
const twoThirds: Threshold = { kind: 'threshold', needs: { over: 2, under: 3, orEqual: true }, base: 'present' }

const methodIn = (draft: Draft, kept?: Method): Method => {
  const [seats, budget] = [number(draft.seats), centsIn(draft.budget) ?? Number.NaN]
  const { way, own = half } = draft
  if (way === 'own') return own
  if (way === 'half') return half
  if (way === 'twothirds') return twoThirds
  if (way === 'approval') return { kind: 'approval', most: number(draft.most), seats }
  if (way === 'dots') return { kind: 'dots', dots: number(draft.dots), each: number(draft.each), seats }
  if (way === 'score') return { kind: 'score', highest: number(draft.highest), seats }
  if (way === 'stv') return { kind: 'stv', seats }
  if (way === 'equal-shares' || way === 'greedy' || way === 'phragmen')
    return {
      completion: 'add1u',
      ...(kept?.kind === 'budget' && kept.by === way ? kept : {}),
      kind: 'budget',
      by: way,
      budget,
    }
  return { kind: 'ranked', by: way }
}

/** A proposal from the hall keeps its id and its text, by which it is known where it came from, as long as its name stays. */
const optionsIn = (typed: string, kept: Content['options']) =>
  typed
    .split('\n')
    .filter(line => line.trim())
    .map((line, at) => {
      const [name = '', cost] = line.split(';')
      const cents = cost === undefined ? undefined : centsIn(cost.trim())
      const known = kept.find(each => each.name.nl === name.trim() && !/^v\d+$/.test(each.id))
      const option = known ?? { id: `v${at + 1}`, name: said(name) }
      return { ...option, ...(cents === undefined ? {} : { cost: cents }) }
    })

/** The moment that was typed; one that was not touched keeps its seconds, and its summer time in the hour that comes twice. */
const momentIn = (typed: string, kept?: string): string =>
  kept && minuteOf(kept) === typed ? kept : (momentsOf(typed)[0] ?? '')

const groupsIn = (draft: Draft, kept: Content['groups']) => [
  ...groupIds
    .filter(id => draft[id].trim())
    .map(id => {
      const name = kept.find(group => group.id === id)?.name ?? { nl: nl.groupNames[id], en: en.groupNames[id] }
      return { id, name, roll: number(draft[id]) }
    }),
  ...kept.filter(group => !groupIds.some(id => id === group.id)),
]

/** The round as it is kept, or undefined when something in the form cannot be read; what the form does not ask stays as `kept`. */
export const contentIn = (draft: Draft, kept?: Content): Content | undefined =>
  content.safeParse({
    ...(kept?.assembly ? { assembly: kept.assembly } : {}),
    ...(kept?.about ? { about: kept.about } : {}),
    title: said(draft.title, kept?.title),
    question: said(draft.question, kept?.question),
    influence: said(draft.influence, kept?.influence),
    method: methodIn(draft, kept?.method),
    quorum: number(draft.quorum),
    options: optionsIn(draft.options, kept?.options ?? []),
    ties: draft.ties,
    opens: momentIn(draft.opens, kept?.opens),
    closes: momentIn(draft.closes, kept?.closes),
    revote: draft.revote === 'yes',
    objectionDays: number(draft.objectionDays),
    groups: groupsIn(draft, kept?.groups ?? []),
  }).data

const isSame = (one: Threshold, other: Threshold): boolean =>
  one.base === other.base &&
  one.needs.over === other.needs.over &&
  one.needs.under === other.needs.under &&
  one.needs.orEqual === other.needs.orEqual

const wayOf = (method: Method): Way => {
  if (method.kind === 'threshold')
    return isSame(method, half) ? 'half' : isSame(method, twoThirds) ? 'twothirds' : 'own'
  return method.kind === 'ranked' || method.kind === 'budget' ? method.by : method.kind
}

/** The form of a round that was kept. */
export const draftOf = (kept: Content): Draft => {
  const { method } = kept
  const roll = (id: string): string => String(kept.groups.find(group => group.id === id)?.roll ?? '')
  return {
    ...newDraft(),
    title: kept.title.nl,
    question: kept.question.nl,
    influence: kept.influence.nl,
    options: kept.options
      .map(({ name, cost }) => (cost === undefined ? name.nl : `${name.nl}; ${eurosOf(cost)}`))
      .join('\n'),
    way: wayOf(method),
    ...(method.kind === 'threshold' && wayOf(method) === 'own' ? { own: method } : {}),
    ...('seats' in method ? { seats: String(method.seats) } : {}),
    ...(method.kind === 'approval' ? { most: String(method.most) } : {}),
    ...(method.kind === 'dots' ? { dots: String(method.dots), each: String(method.each) } : {}),
    ...(method.kind === 'score' ? { highest: String(method.highest) } : {}),
    ...(method.kind === 'budget' ? { budget: eurosOf(method.budget) } : {}),
    ties: kept.ties,
    revote: kept.revote ? 'yes' : 'no',
    opens: minuteOf(kept.opens),
    closes: minuteOf(kept.closes),
    quorum: String(kept.quorum),
    objectionDays: String(kept.objectionDays),
    ...{ inwoners: roll('inwoners'), overheid: roll('overheid'), werkgevers: roll('werkgevers') },
  }
}

/** The fields that each way of voting asks for besides. */
export const fieldsFor: Partial<Record<Way, readonly ('seats' | 'most' | 'dots' | 'each' | 'highest' | 'budget')[]>> = {
  approval: ['most', 'seats'],
  dots: ['dots', 'each', 'seats'],
  score: ['highest', 'seats'],
  stv: ['seats'],
  'equal-shares': ['budget'],
  greedy: ['budget'],
  phragmen: ['budget'],
}
