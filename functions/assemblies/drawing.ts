import type { Outcome } from '../lottery/draw.ts'
import { replace } from '../lottery/draw.ts'
import type { Candidate } from '../lottery/quotas.ts'
import type { Category } from './plan.ts'
import { answerFaults } from './rules.ts'
import type { DrawFileContent, StoredDraw } from './stored.ts'

type Person = {
  number: number
  state: 'signedUp' | 'withdrawn'
  answers: Readonly<Record<string, string>>
  household?: string | undefined
}

/** Who can be drawn: signed up, not withdrawn, and with an answer to everything the panel has to mirror. */
export const canBeDrawn = (categories: readonly Category[], person: Person): boolean =>
  person.state === 'signedUp' && answerFaults(categories, person.answers).length === 0

/** The pseudonym of a place in a pool of so many: `P007` of 180. */
export const pseudonymAt = (place: number, people: number): string =>
  `P${String(place + 1).padStart(String(people).length, '0')}`

/**
 * The pool as it will be published, in an order that tells nothing, and whose it is. Pseudonyms are places in that order;
 * a household is only named where two of the pool share it.
 * @param lot a number per person that nobody can foresee
 */
export const poolFrom = (
  categories: readonly Category[],
  people: readonly Person[],
  lot: (number: number) => string,
): { pool: Candidate[]; numbers: number[] } => {
  const all = people
    .filter(person => canBeDrawn(categories, person))
    .map(person => ({ person, lot: lot(person.number) }))
    .sort((one, other) => (one.lot < other.lot ? -1 : 1))
    .map(({ person }) => person)
  const homes = Map.groupBy(all, ({ household }) => household ?? '')
  const names = new Map<string, string>()
  const homeOf = (household = ''): string | undefined => {
    if (household === '' || (homes.get(household)?.length ?? 0) < 2) return undefined
    const name = names.get(household) ?? `H${names.size + 1}`
    names.set(household, name)
    return name
  }
  const pool = all.map(({ answers, household }, at): Candidate => {
    const features = Object.fromEntries(categories.map(({ id }) => [id, answers[id] ?? '']))
    const home = homeOf(household)
    return {
      ...{ id: pseudonymAt(at, all.length), features },
      ...(home === undefined ? {} : { household: home }),
    }
  })
  return { pool, numbers: all.map(({ number }) => number) }
}

type Drawn = Pick<StoredDraw, 'size' | 'quotas' | 'outcome' | 'gone' | 'now'>

/** The panel as it is now, after who dropped out was replaced in the drawn order. */
export const panelNow = (
  { size, quotas, outcome, gone = [] }: Drawn,
  { pool }: Pick<DrawFileContent, 'pool'>,
): NonNullable<StoredDraw['now']> => {
  const drawn: Pick<Outcome, 'panel' | 'replacements'> = outcome ?? { panel: [], replacements: [] }
  const { panel, replaced } = replace({ pool, quotas, size }, drawn, gone)
  return { panel: [...panel], replaced: [...replaced] }
}

export type Standing = { standing: 'panel' | 'reserve' | 'out'; turn?: number | undefined }

/** How somebody at a place in the pool stands; the turn of a reserve counts who is before them, from 1. */
export const standingOf = (
  { outcome, gone = [], now }: Pick<Drawn, 'outcome' | 'gone' | 'now'>,
  place: number,
): Standing => {
  const panel = now?.panel ?? []
  if (gone.includes(place)) return { standing: 'out' }
  if (panel.includes(place)) return { standing: 'panel' }
  const waiting = (outcome?.replacements ?? []).filter(at => !panel.includes(at) && !gone.includes(at))
  return { standing: 'reserve', turn: waiting.indexOf(place) + 1 }
}
