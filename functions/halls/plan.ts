import * as z from 'zod/mini'
import { key } from '../ideas/idea.ts'

/** What a step of a meeting is for; it says what the hall screen and the table devices show. */
export const stepKinds = ['welcome', 'dialogue', 'break', 'cluster', 'dots', 'panels', 'vote'] as const
export type StepKind = (typeof stepKinds)[number]

const text = (least: number, most: number) => z.string().check(z.trim(), z.minLength(least), z.maxLength(most))

const step = z.object({
  id: z.string().check(z.regex(/^[a-z0-9-]{1,40}$/, 'unknown-id')),
  kind: z.enum(stepKinds),
  title: text(1, 80),
  /** What the tables talk about; large on the screen. */
  question: text(0, 300),
  minutes: z.int().check(z.minimum(1), z.maximum(480)),
  /** Which round of the seat plan, from 1. */
  round: z.optional(z.int().check(z.minimum(1), z.maximum(12))),
})
export type Step = z.output<typeof step>

/** What the hall screen shows: what belongs to the step, or one thing that the facilitator chose. */
export const views = ['step', 'seats', 'harvest', 'clusters', 'dots', 'results'] as const
export type View = (typeof views)[number]

export const mostTables = 60
/** So many people at a table can have dots of their own. */
export const mostSeats = 12

/** What a facilitator fills in before the doors open; steps that have not begun may change on the way. */
export const setup = z.object({
  tables: z.int().check(z.minimum(1), z.maximum(mostTables)),
  steps: z.array(step).check(z.minLength(1), z.maxLength(30)),
  /** Talk rules, on the screen and at every table. */
  rules: z.array(text(3, 120)).check(z.maxLength(8)),
  /** A small vote: so many dots per table, or per person at the table. */
  dots: z.object({ each: z.int().check(z.minimum(1), z.maximum(20)), by: z.enum(['table', 'person']) }),
})
export type Setup = z.output<typeof setup>

/** The timer of a step, by the server's clock. */
export const clock = z.object({
  startedAt: z.string(),
  /** Planned, with what was added or taken off on the way. */
  seconds: z.int(),
  pausedAt: z.optional(z.string()),
})
export type Clock = z.output<typeof clock>

export const courseStates = ['ready', 'open', 'closed'] as const

/** How a meeting goes: what was planned, and where it is now. */
export const course = z.object({
  ...setup.shape,
  version: z.int(),
  state: z.enum(courseStates),
  /** Place of the running step, from 0. */
  place: z.int(),
  clock: z.optional(clock),
  view: z.enum(views),
  /** Table links of an earlier edition do not work any more. */
  edition: z.int(),
  /** The ballot round that was made from the proposals. */
  ballot: z.optional(z.string()),
})
export type Course = z.output<typeof course>

/** One thing a table brought in. `id` is made on the device, so that sending it twice is sending it once. */
export const item = z.object({
  id: key,
  table: z.int(),
  step: z.string(),
  text: z.string(),
  by: z.enum(['table', 'desk']),
})
export type Item = z.output<typeof item>

const laid = { id: key, name: z.string(), items: z.array(z.string()) }
/**
 * What was laid together. `merged` are all clusters that went up in it, as they were, oldest first (`of`: what had gone
 * up in them before): the lineage.
 */
export const cluster = z.object({ ...laid, merged: z.array(z.object({ ...laid, of: z.array(z.string()) })) })
export type Cluster = z.output<typeof cluster>

/** The wall: what lies where, and which clusters a panel works out as a proposal. */
export const board = z.object({
  version: z.int(),
  clusters: z.array(cluster),
  panels: z.array(z.object({ cluster: key, table: z.int() })),
})
export type Board = z.output<typeof board>

/** What a panel writes down, in this order. */
export const fields = ['title', 'what', 'why', 'needs'] as const
export type Field = (typeof fields)[number]
export const mostIn: Record<Field, number> = { title: 120, what: 1000, why: 600, needs: 400 }

const written = z.object({ text: z.string(), version: z.int() })
export type Written = z.output<typeof written>
export const proposal = z.object({
  cluster: key,
  table: z.int(),
  name: z.string(),
  texts: z.object({
    title: z.optional(written),
    what: z.optional(written),
    why: z.optional(written),
    needs: z.optional(written),
  }),
})
export type Proposal = z.output<typeof proposal>

type Language = 'nl' | 'en'
type Both = Readonly<Record<Language, string>>

const one = (nl: string, en: string): Both => ({ nl, en })

/** Talk rules that most halls use. */
const ruleWords: readonly Both[] = [
  one('Eén tegelijk. Iedereen komt aan de beurt.', 'One at a time. Everybody gets a turn.'),
  one('Luister om te begrijpen, niet om te winnen.', 'Listen to understand, not to win.'),
  one('Spreek voor uzelf.', 'Speak for yourself.'),
  one('Telefoons weg, behalve die van de tafel.', 'Phones away, except the one of the table.'),
]

type Usual = Omit<Step, 'title' | 'question'> & { title: Both; question?: Both }

/** The steps as the talk of a village hall goes (G1000: dialogue, harvest, dots, panels). */
const stepWords: readonly Usual[] = [
  { id: 'welkom', kind: 'welcome', title: one('Welkom', 'Welcome'), minutes: 15, round: 1 },
  {
    ...{ id: 'ronde-1', kind: 'dialogue', title: one('Eerste ronde', 'First round'), minutes: 30, round: 1 },
    question: one('Wat speelt er bij u?', 'What is going on where you live?'),
  },
  {
    ...{ id: 'ronde-2', kind: 'dialogue', title: one('Tweede ronde', 'Second round'), minutes: 30, round: 2 },
    question: one('Wat kan er beter?', 'What could be better?'),
  },
  {
    ...{ id: 'pauze', kind: 'break', title: one('Pauze', 'Break'), minutes: 20 },
    question: one('Wij leggen bij elkaar wat bij elkaar hoort.', 'We lay together what belongs together.'),
  },
  {
    ...{ id: 'ordenen', kind: 'cluster', title: one('Wat hoort bij elkaar?', 'What belongs together?'), minutes: 15 },
    question: one('Klopt dit?', 'Is this right?'),
  },
  {
    ...{ id: 'stippen', kind: 'dots', title: one('Stippen', 'Dots'), minutes: 10 },
    question: one('Wat is het belangrijkst?', 'What matters most?'),
  },
  {
    ...{ id: 'uitwerken', kind: 'panels', title: one('Uitwerken', 'Work out'), minutes: 40 },
    question: one(
      'Maak er een voorstel van waar u ja of nee op kunt zeggen.',
      'Make it a proposal to which one can say yes or no.',
    ),
  },
  {
    ...{ id: 'stemmen', kind: 'vote', title: one('Stemmen', 'Vote'), minutes: 15 },
    question: one('Nemen wij dit voorstel over?', 'Do we adopt this proposal?'),
  },
]

/** What a theme is called when its name was a sentence that the desk has hidden. */
export const bareName = one('Thema zonder naam', 'Theme without a name')

const all: readonly Both[] = [
  ...ruleWords,
  ...stepWords.flatMap(({ title, question }) => [title, question ?? []].flat()),
  bareName,
]

/** Steps for a new meeting on the facilitator's question. */
export const usualSteps = (question: string): Step[] =>
  stepWords.map(each => ({ ...each, title: each.title.nl, question: each.question?.nl ?? question }))

export const usualRules: readonly string[] = ruleWords.map(({ nl }) => nl)

/** A usual sentence in a language, whichever it was kept in; what a facilitator wrote stays as it is. */
export const usualIn = (language: Language, text: string): string =>
  all.find(({ nl, en }) => nl === text || en === text)?.[language] ?? text

/** A meeting with its usual sentences in a language. */
export const courseIn = <T extends Pick<Setup, 'steps' | 'rules'>>(language: Language, course: T): T => ({
  ...course,
  rules: course.rules.map(rule => usualIn(language, rule)),
  steps: course.steps.map(step => ({
    ...step,
    title: usualIn(language, step.title),
    question: usualIn(language, step.question),
  })),
})
