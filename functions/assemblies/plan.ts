import * as z from 'zod/mini'
import { id, slug, version } from '../ideas/idea.ts'

/** The road of an assembly (domain: "The road of an assembly"); each phase has its days on the calendar. */
export const phaseIds = ['prepare', 'register', 'draw', 'meet', 'elaborate', 'decide', 'follow'] as const
export type PhaseId = (typeof phaseIds)[number]

const text = (least: number, most: number) => z.string().check(z.trim(), z.minLength(least), z.maxLength(most))
/** A calendar date in Drenthe: `2027-03-31`. */
export const date = z.iso.date('not-a-date').check(z.regex(/^20/, 'not-a-date'))
const sentence = z.object({ nl: text(1, 200), en: text(1, 200) })
export type Both = z.output<typeof sentence>

const name = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/, 'unknown-id'))
/** Thousandths of the panel: 62.5 % is 625. */
const share = z.int().check(z.minimum(0), z.maximum(1000))

/** One answer to a question of the sign-up form; without a share any number of them may take part. */
export const option = z.object({ id: name, name: sentence, share: z.optional(share) })

/** What people are asked because the panel has to be a mirror of it: group, age, village, own statement. */
export const category = z.object({
  id: name,
  name: sentence,
  question: sentence,
  options: z.array(option).check(z.minLength(2), z.maxLength(60)),
})
export type Category = z.output<typeof category>

/** Where the composition comes from; each is data that a facilitator may change. */
export const profileIds = ['g1000', 'sociale-agenda', 'drenthe-2024', 'own'] as const
export type ProfileId = (typeof profileIds)[number]

const phase = z.object({ id: z.enum(phaseIds), from: date, until: date })

/** For whom it is: one village, one municipality, or the whole province (then without a place). */
export const areas = ['village', 'municipality', 'province'] as const

/** What a facilitator writes; all of it is public from the first day. */
export const content = z.object({
  title: text(5, 120),
  question: text(10, 500),
  about: text(0, 4000),
  area: z.object({ kind: z.enum(areas), place: z.optional(slug) }),
  /** 1 told, 2 asked, 3 decides along, 4 decides: what the participation ordinance asks to be said. */
  influence: z.int().check(z.minimum(1), z.maximum(4)),
  /** Who answers to the citizens' decision, and by when. */
  answers: text(3, 200),
  answerBy: date,
  profile: z.enum(profileIds),
  /** How many take part. */
  size: z.int().check(z.minimum(4), z.maximum(1000)),
  /** Youngest age at which one may take part. */
  fromAge: z.int().check(z.minimum(0), z.maximum(99)),
  /** Only who got a letter may sign up. */
  lettersOnly: z.boolean(),
  categories: z.array(category).check(z.maxLength(8)),
  phases: z.array(phase).check(z.minLength(7), z.maxLength(7)),
  houseRules: z.array(text(3, 300)).check(z.maxLength(20)),
  /** Euro cents. */
  perHead: z.int().check(z.minimum(0), z.maximum(1_000_000)),
  /** When names, answers and addresses of those who signed up are erased. */
  forgetOn: date,
})
export type Content = z.output<typeof content>

export const assembly = z.object({ ...content.shape, id, version, at: z.string() })
export type Assembly = z.output<typeof assembly>

const count = z.int().check(z.minimum(0), z.maximum(1000))

/** How many of the panel with one answer, at least and at most. */
export const wanted = z.object({
  category: z.string().check(z.maxLength(40)),
  feature: z.string().check(z.maxLength(40)),
  min: count,
  max: count,
})

/** Who got a letter: what anybody may know of it; the list itself stays with who sends the letters. */
export const letters = z.object({
  /** SHA-256 of the imported sample: its pseudonyms and places in the order of the file. */
  sample: z.string(),
  addresses: z.int(),
  strata: z.array(z.object({ name: z.string(), addresses: z.int(), letters: z.int() })),
  event: z.string(),
  seed: z.string(),
  /** SHA-256 of the drawn pseudonyms in the order of the letters. */
  drawn: z.string(),
  sent: z.int(),
  at: z.string(),
})

const both = (nl: string, en: string): Both => ({ nl, en })
const group = (of: readonly (readonly [string, string, string, number?])[]): Category => ({
  id: 'group',
  name: both('Groep', 'Group'),
  question: both('Namens wie doet u mee?', 'On whose behalf do you take part?'),
  options: of.map(([key, nl, en, part]) => ({
    ...{ id: key, name: both(nl, en) },
    ...(part === undefined ? {} : { share: part }),
  })),
})

const residents = ['resident', 'Als bewoner', 'As a resident'] as const
const employers = ['employer', 'Als werkgever', 'As an employer'] as const
const government = ['government', 'Als medewerker of bestuurder van de overheid', 'For government'] as const

/**
 * Groups per profile: G1000 is 62.5, 12.5, 12.5 and 12.5 %; the Sociale Agenda has residents, government and employers;
 * Burgerberaad Drenthe 2024 was of residents only.
 */
export const groupsOf: Record<ProfileId, Category | undefined> = {
  g1000: group([
    [...residents, 625],
    [...employers, 125],
    [...government, 125],
    ['free', 'Als vrijdenker', 'As a free thinker', 125],
  ]),
  'sociale-agenda': group([
    [...residents, 334],
    [...government, 333],
    [...employers, 333],
  ]),
  'drenthe-2024': undefined,
  own: undefined,
}

/** Questions that most panels mirror, with the numbers left to the facilitator except where two halves are meant. */
export const usualCategories: readonly Category[] = [
  {
    id: 'age',
    name: both('Leeftijd', 'Age'),
    question: both('Hoe oud bent u?', 'How old are you?'),
    options: [
      { id: '16-29', name: both('16 tot en met 29', '16 to 29'), share: 180 },
      { id: '30-49', name: both('30 tot en met 49', '30 to 49'), share: 260 },
      { id: '50-64', name: both('50 tot en met 64', '50 to 64'), share: 270 },
      { id: '65', name: both('65 of ouder', '65 or older'), share: 290 },
    ],
  },
  {
    id: 'gender',
    name: both('Geslacht', 'Gender'),
    question: both('Wat bent u?', 'What are you?'),
    options: [
      { id: 'woman', name: both('Vrouw', 'Woman'), share: 490 },
      { id: 'man', name: both('Man', 'Man'), share: 490 },
      { id: 'other', name: both('Anders, of zeg ik liever niet', 'Other, or rather not say') },
    ],
  },
  {
    id: 'education',
    name: both('Opleiding', 'Education'),
    question: both('Welke opleiding hebt u afgemaakt?', 'Which education did you finish?'),
    options: [
      { id: 'basic', name: both('Basisschool, vmbo of mbo 1', 'Primary or lower secondary'), share: 280 },
      { id: 'middle', name: both('Mbo 2 tot en met 4, havo of vwo', 'Vocational or upper secondary'), share: 420 },
      { id: 'high', name: both('Hbo of universiteit', 'College or university'), share: 300 },
    ],
  },
  {
    id: 'reading',
    name: both('Lezen en schrijven', 'Reading and writing'),
    question: both('Vindt u lezen of schrijven lastig?', 'Do you find reading or writing hard?'),
    options: [
      { id: 'hard', name: both('Ja, soms of vaak', 'Yes, sometimes or often'), share: 120 },
      { id: 'easy', name: both('Nee', 'No') },
    ],
  },
]
