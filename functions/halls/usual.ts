import type { Setup, Step } from './plan.ts'

type Language = 'nl' | 'en'
type Both = Readonly<Record<Language, string>>

const one = (nl: string, en: string): Both => ({ nl, en })

/** Talk rules that most halls use. */
const rules: readonly Both[] = [
  one('Eén tegelijk. Iedereen komt aan de beurt.', 'One at a time. Everybody gets a turn.'),
  one('Luister om te begrijpen, niet om te winnen.', 'Listen to understand, not to win.'),
  one('Spreek voor uzelf.', 'Speak for yourself.'),
  one('Telefoons weg, behalve die van de tafel.', 'Phones away, except the one of the table.'),
]

type Usual = Omit<Step, 'title' | 'question'> & { title: Both; question?: Both }

/** The steps as the talk of a village hall goes (G1000: dialogue, harvest, dots, panels). */
const steps: readonly Usual[] = [
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
  ...rules,
  ...steps.flatMap(({ title, question }) => [title, question ?? []].flat()),
  bareName,
]

/** Steps for a new meeting on the facilitator's question. */
export const usualSteps = (question: string): Step[] =>
  steps.map(each => ({ ...each, title: each.title.nl, question: each.question?.nl ?? question }))

export const usualRules: readonly string[] = rules.map(({ nl }) => nl)

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
