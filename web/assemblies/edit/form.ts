import {
  type Category,
  type Content,
  groupsOf,
  type PhaseId,
  type ProfileId,
  phaseIds,
  usualCategories,
} from '../../../functions/assemblies/plan.ts'
import { centsIn, eurosOf } from '../../text/euros.ts'

/** A category with its shares as typed (percent), and whether it is asked. */
export type TypedCategory = { category: Category; isAsked: boolean; shares: Record<string, string> }
/** What is typed in the form of an assembly. */
export type Typed = Omit<Content, 'categories' | 'size' | 'fromAge' | 'perHead' | 'houseRules' | 'area'> & {
  kind: Content['area']['kind']
  municipality: string
  village: string
  categories: TypedCategory[]
  size: string
  fromAge: string
  perHead: string
  houseRules: string
}

const dayMs = 86_400_000
const days: Record<PhaseId, number> = {
  ...{ prepare: 30, register: 28, draw: 7, meet: 14, elaborate: 28, decide: 7, follow: 365 },
}
const plus = (date: string, more: number): string =>
  new Date(Date.parse(`${date}T12:00:00Z`) + more * dayMs).toISOString().slice(0, 10)

const percentOf = (share: number | undefined): string =>
  share === undefined ? '' : String(share / 10).replace('.', ',')
const typedFrom = (category: Category, isAsked: boolean): TypedCategory => ({
  category,
  isAsked,
  shares: Object.fromEntries(category.options.map(option => [option.id, percentOf(option.share)])),
})

/** The groups of a profile in place of those of another; all else as it was. */
export const withProfile = (typed: Typed, profile: ProfileId): Typed => {
  const group = groupsOf[profile]
  const others = typed.categories.filter(({ category }) => category.id !== 'group')
  return { ...typed, profile, categories: [...(group ? [typedFrom(group, true)] : []), ...others] }
}

/** A new assembly, with a calendar from today on that only has to be moved. */
export const newForm = (today: string): Typed => {
  let from = today
  const phases = phaseIds.map(id => {
    const until = plus(from, days[id] - 1)
    const phase = { id, from, until }
    from = plus(until, 1)
    return phase
  })
  const decided = phases[5]?.until ?? today
  const empty: Typed = {
    ...{ title: '', question: '', about: '', kind: 'village', municipality: '', village: '', influence: 3 },
    ...{ answers: '', answerBy: plus(decided, 60), profile: 'g1000', size: '48', fromAge: '16', lettersOnly: false },
    ...{ phases, houseRules: '', perHead: '0', forgetOn: plus(decided, 90) },
    categories: usualCategories.map(category => typedFrom(category, category.id !== 'reading')),
  }
  return withProfile(empty, 'g1000')
}

/** The form of an assembly that is there; `municipalityOf` a village. */
export const formOf = (content: Content, municipalityOf: (village: string) => string): Typed => {
  const { area, categories, size, fromAge, perHead, houseRules, ...rest } = content
  const { kind, place = '' } = area
  const unused = usualCategories.filter(each => !categories.some(({ id }) => id === each.id))
  return {
    ...rest,
    kind,
    municipality: kind === 'village' ? municipalityOf(place) : kind === 'municipality' ? place : '',
    village: kind === 'village' ? place : '',
    categories: [...categories.map(each => typedFrom(each, true)), ...unused.map(each => typedFrom(each, false))],
    ...{ size: String(size), fromAge: String(fromAge), perHead: eurosOf(perHead), houseRules: houseRules.join('\n') },
  }
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')

const categoryFrom = ({ category, shares }: TypedCategory): Category => ({
  ...category,
  options: category.options.map(({ id, name }) => {
    const typed = (shares[id] ?? '').trim()
    return typed === '' ? { id, name } : { id, name, share: Math.round(Number(typed.replace(',', '.')) * 10) }
  }),
})

/** What goes to the platform; what is no number goes as one that is refused with a sentence. */
export const contentFrom = (typed: Typed): Content => {
  const { kind, municipality, village, categories, size, fromAge, perHead, houseRules, ...rest } = typed
  const place = kind === 'village' ? village : municipality
  return {
    ...rest,
    area: kind === 'province' || place === '' ? { kind } : { kind, place },
    categories: categories.filter(({ isAsked }) => isAsked).map(categoryFrom),
    ...{
      size: Number(size),
      fromAge: Number(fromAge),
      perHead: centsIn(perHead) ?? -1,
      houseRules: linesOf(houseRules),
    },
  }
}

const slugOf = (words: string): string =>
  words
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40)

/** A question of one's own; the English says the same words until somebody translates them. */
export const ownCategory = (question: string, options: string): TypedCategory | undefined => {
  const lines = linesOf(options)
  const id = slugOf(question)
  if (id === '' || lines.length < 2) return undefined
  const both = (words: string) => ({ nl: words, en: words })
  const named = lines.map((line, at) => ({ id: slugOf(line) || String(at + 1), name: both(line) }))
  return typedFrom(
    { id, name: both(question.slice(0, 200)), question: both(question.slice(0, 200)), options: named },
    true,
  )
}
