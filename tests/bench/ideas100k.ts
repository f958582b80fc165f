import type { Need } from '../../functions/ideas/idea.ts'
import type { Idea } from '../../functions/ideas/stored.ts'
import { agendaThemes, places, words } from './words.ts'

/** The same numbers between 0 and 1 for the same seed (mulberry32), so that every run measures the same ideas. */
const numbers = (seed: number) => {
  let at = seed
  return () => {
    at = (at + 0x6d2b79f5) | 0
    let mixed = Math.imul(at ^ (at >>> 15), 1 | at)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
type Draw = <T>(from: readonly T[]) => T

const firstDay = Date.parse('2024-01-01T07:00:00Z')
const states = ['submitted', 'returned', 'takenUp', 'answered', 'answered', 'joined', 'elaborated'] as const

const titleOf = (draw: Draw, thing: string, place: string): string =>
  draw([
    `${draw(words.openings)} ${thing} ${draw(words.spots)} in ${place}`,
    `${thing} ${draw(words.purposes)}`,
    `${draw(words.openings)} ${thing} ${draw(words.purposes)} in ${place}`,
    `${thing} en ${draw(words.things)} ${draw(words.spots)}`,
    `${draw(words.kinds)}${thing} voor ${place}`,
  ])

const textOf = (draw: Draw, thing: string, place: string): string =>
  [
    `In ${place} missen wij een ${thing} ${draw(words.spots)}.`,
    ...Array.from({ length: 4 }, () => draw(words.reasons)),
    `Met ${draw(words.means)} kunnen we ${draw(words.times)} beginnen aan ${draw(words.kinds)}${draw(words.things)}.`,
    ...Array.from({ length: 3 }, () => draw(words.offers)),
  ].join(' ')

const ideaOf = (n: number, chance: () => number): Idea => {
  const draw: Draw = from => from[Math.floor(chance() * from.length)] as (typeof from)[number]
  const village = draw(places)
  const thing = draw(words.things)
  const title = titleOf(draw, thing, village.name).slice(0, 120)
  const state = chance() < 0.7 ? 'published' : draw(states)
  const id = `01${String(n).padStart(24, '0')}`
  const submittedAt = new Date(firstDay + n * 15 * 60_000 + Math.floor(chance() * 800_000)).toISOString()
  const answeredAt = state === 'answered' ? new Date(Date.parse(submittedAt) + chance() * 60 * 86_400_000) : undefined
  const needs = (['money', 'people', 'place', 'advice'] as const satisfies Need[]).filter(() => chance() < 0.3)
  return {
    pk: `idea#${id}`,
    sk: 'idea',
    id,
    title: `${title.charAt(0).toUpperCase()}${title.slice(1)}`,
    text: textOf(draw, thing, village.name),
    theme: chance() < 0.9 ? draw(agendaThemes) : undefined,
    village: village.slug,
    municipality: village.municipality,
    needs,
    kind: 'resident',
    files: [],
    state,
    desk: chance() < 0.6 ? 'province' : village.municipality,
    door: 'web',
    submittedAt,
    publishedAt: state === 'submitted' || state === 'returned' ? undefined : submittedAt,
    answerBy: new Date(Date.parse(submittedAt) + 56 * 86_400_000).toISOString().slice(0, 10),
    answeredAt: answeredAt?.toISOString(),
    answers: answeredAt
      ? [{ at: answeredAt.toISOString(), by: village.municipality, text: draw(words.offers), outcome: 'will-do' }]
      : [],
    helper: false,
    confirmed: true,
    contact: `code#${n}`,
    network: 'n',
    joinedBy: [],
    version: 2,
    by: 'bench',
    did: 'publish',
    at: submittedAt,
  }
}

/** As many believable ideas as asked for, always the same ones. */
export const manyIdeas = function* (count: number): Generator<Idea> {
  const chance = numbers(20_240_101)
  for (let n = 0; n < count; n++) yield ideaOf(n, chance)
}

/** How many support each idea, most of them few. */
export const supportOf = (n: number): number => Math.floor((((n * 2_654_435_761) % 1000) / 1000) ** 4 * 300)
