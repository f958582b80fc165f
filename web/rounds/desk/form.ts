import type { RoundContent } from '../../../functions/rounds/contract.ts'
import { type Phase, phases, type Round } from '../../../functions/rounds/round.ts'
import { readTyped, type Typed, typedOf } from './typed.ts'

type TypedPhase = { id: Phase['id']; from: Typed; until: Typed }
/** A round as it stands in the fields: all as it is kept, but moments as they are typed. */
export type Form = Omit<RoundContent, 'phases'> & { phases: TypedPhase[] }
/** What a set of fields gets: the form, how to change it, and the sentence beside a field. */
export type Fields = {
  form: Form
  edit: (change: Partial<Form>) => void
  errorOf: (field: string) => string | undefined
}

export const idOf = (field: string): string => `ronde-${field}`

export const formOf = (round: Round): Form => ({
  ...{ name: round.name, themes: round.themes, tranches: round.tranches, key: round.key, features: round.features },
  ...{ criteria: round.criteria, parts: round.parts, categories: round.categories, experts: round.experts },
  ...{ partial: round.partial, letters: round.letters },
  phases: round.phases.map(({ id, from, until }) => ({ id, from: typedOf(from), until: typedOf(until) })),
})

const edges = ['from', 'until'] as const

/** Times that are none, by field. */
export const timeFaults = (form: Form): { field: string; code: 'noTime' | 'skipped' }[] =>
  form.phases.flatMap(phase =>
    edges.flatMap(edge => {
      const read = readTyped(phase[edge])
      return 'fault' in read ? [{ field: `phases.${phase.id}.${edge}`, code: read.fault }] : []
    }),
  )

/** The phases whose times are right, in the order of a round. */
export const phasesOf = (form: Form): Phase[] =>
  phases.flatMap(id => {
    const phase = form.phases.find(each => each.id === id)
    const [from, until] = phase ? edges.map(edge => readTyped(phase[edge])) : []
    return from && until && 'moment' in from && 'moment' in until
      ? [{ id, from: from.moment, until: until.moment }]
      : []
  })

export const contentOf = (form: Form): RoundContent => ({ ...form, phases: phasesOf(form) })

/** A list in which the one at a place is changed. */
export const changedAt = <T>(all: readonly T[], place: number, change: Partial<T>): T[] =>
  all.map((one, at) => (at === place ? { ...one, ...change } : one))

export const without = <T>(all: readonly T[], place: number): T[] => all.filter((_, at) => at !== place)

/** A name that no other in the list has: `vraag-1`, `vraag-2` … */
export const freeName = (start: string, used: readonly string[]): string => {
  let number = used.length + 1
  while (used.includes(`${start}${number}`)) number++
  return `${start}${number}`
}

/** Where the whole of a list is meant, the field that can mend it. */
const wholes: Record<string, string> = {
  phases: 'phases.applications',
  themes: 'themes.0.ceiling',
  criteria: 'criteria.0.weight',
  parts: 'parts.add',
  categories: 'categories.add',
  partial: 'partial',
  why: 'why.nl',
}
export const fieldOf = (field: string): string => wholes[field] ?? field
