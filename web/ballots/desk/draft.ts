import { type Content, content, type Method } from '../../../functions/recount/round.ts'
import { momentsOf, wallOf } from '../../../functions/terms/rules.ts'
import { centsIn, eurosOf } from '../../text/euros.ts'
import { nl } from './nl.ts'

export const groupIds = ['inwoners', 'overheid', 'werkgevers'] as const
export type Way = keyof typeof nl.methods
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
> & { way: Way; ties: 'listed' | 'drawn'; revote: 'yes' | 'no' }

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
const said = (text: string) => ({ nl: text.trim(), en: '' })

const methodIn = (draft: Draft): Method => {
  const [seats, budget] = [number(draft.seats), centsIn(draft.budget) ?? Number.NaN]
  const { way } = draft
  if (way === 'half') return { kind: 'threshold', needs: { over: 1, under: 2, orEqual: false }, base: 'present' }
  if (way === 'twothirds') return { kind: 'threshold', needs: { over: 2, under: 3, orEqual: true }, base: 'present' }
  if (way === 'approval') return { kind: 'approval', most: number(draft.most), seats }
  if (way === 'dots') return { kind: 'dots', dots: number(draft.dots), each: number(draft.each), seats }
  if (way === 'score') return { kind: 'score', highest: number(draft.highest), seats }
  if (way === 'stv') return { kind: 'stv', seats }
  if (way === 'equal-shares' || way === 'greedy' || way === 'phragmen')
    return { kind: 'budget', by: way, completion: 'add1u', budget }
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

/** The round as it is kept, or undefined when something in the form cannot be read; what the form does not ask stays as `kept`. */
export const contentIn = (draft: Draft, kept?: Content): Content | undefined =>
  content.safeParse({
    ...(kept?.assembly ? { assembly: kept.assembly, about: kept.about } : {}),
    title: said(draft.title),
    question: said(draft.question),
    influence: said(draft.influence),
    method: methodIn(draft),
    quorum: number(draft.quorum),
    options: optionsIn(draft.options, kept?.options ?? []),
    ties: draft.ties,
    opens: momentsOf(draft.opens)[0] ?? '',
    closes: momentsOf(draft.closes)[0] ?? '',
    revote: draft.revote === 'yes',
    objectionDays: number(draft.objectionDays),
    groups: groupIds
      .filter(id => draft[id].trim())
      .map(id => ({ id, name: { nl: nl.groupNames[id], en: '' }, roll: number(draft[id]) })),
  }).data

const wayOf = (method: Method): Way => {
  if (method.kind === 'threshold') return method.needs.under === 3 ? 'twothirds' : 'half'
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
    ...('seats' in method ? { seats: String(method.seats) } : {}),
    ...(method.kind === 'approval' ? { most: String(method.most) } : {}),
    ...(method.kind === 'dots' ? { dots: String(method.dots), each: String(method.each) } : {}),
    ...(method.kind === 'score' ? { highest: String(method.highest) } : {}),
    ...(method.kind === 'budget' ? { budget: eurosOf(method.budget) } : {}),
    ties: kept.ties,
    revote: kept.revote ? 'yes' : 'no',
    opens: wallOf(kept.opens).slice(0, 16),
    closes: wallOf(kept.closes).slice(0, 16),
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
