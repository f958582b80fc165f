import * as z from 'zod/mini'
import { id, slug } from '../ideas/idea.ts'
import { moment, roundTheme, sentence } from '../rounds/round.ts'

/** Euro cents. */
const cents = z.int().check(z.nonnegative(), z.maximum(10_000_000_000))
const count = z.int().check(z.nonnegative())
const year = z.int().check(z.minimum(2000), z.maximum(2100))
const number = z.int().check(z.minimum(1))
/** SHA-256, hexadecimal. */
const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/, 'not-a-hash'))

/** Why, for everybody to read. */
export const reason = z.string().check(z.trim(), z.maxLength(1500))

/** What the province means to do with one application. An application without a row is not decided yet. */
export const planRow = z.object({ application: id, taken: z.boolean(), amount: cents, reason, startYear: year })
export type PlanRow = z.output<typeof planRow>

/**
 * What the plan asks of the shortlist: the chosen scenario, a row for every application. Kept in table `plans` at
 * pk `round#RID` sk `shortlist`.
 */
export const chosenShortlist = z.object({
  scenario: z.string(),
  at: moment,
  rows: z.array(z.object({ application: id, in: z.boolean(), amount: cents, reason: z.string() })),
})
export type ChosenShortlist = z.output<typeof chosenShortlist>

/**
 * What the plan asks of the advice round: one answer of a municipality about a project. Kept in table `advices` at
 * pk `round#RID` sk `advice#APPLICATION#MUNICIPALITY`.
 */
export const adviceLine = z.object({
  application: id,
  municipality: slug,
  opinion: z.enum(['for', 'condition', 'against', 'none']),
  condition: z.optional(z.string()),
  fromYear: z.optional(year),
})
export type AdviceLine = z.output<typeof adviceLine>

/** What the municipalities said of one project. */
export const heard = z.object({
  for: count,
  condition: count,
  against: count,
  none: count,
  conditions: z.array(z.object({ municipality: slug, text: z.string() })),
})
export type Heard = z.output<typeof heard>

const planTheme = z.object({
  id: slug,
  icon: roundTheme.shape.icon,
  name: sentence,
  goal: sentence,
  /** What the round may spend on applications of this theme, and what this plan spends. */
  ceiling: cents,
  granted: cents,
  /** Projects of the province itself, beside the ceiling. */
  provincial: z.array(z.object({ id: slug, name: sentence, amount: cents })),
})

const planProject = z.object({
  id,
  title: z.string(),
  summary: z.string(),
  theme: slug,
  tranche: z.enum(['2', '3']),
  applicant: z.string(),
  partners: z.array(z.string()),
  municipalities: z.array(slug),
  need: cents,
  /** Money of partners and other funds. */
  cash: cents,
  ask: cents,
  supporters: count,
  taken: z.boolean(),
  amount: cents,
  reason: z.string(),
  startYear: year,
  /** The frozen version that was decided on. */
  application: z.object({ version: number, hash }),
  advice: z.optional(heard),
})
export type PlanProject = z.output<typeof planProject>

const kind = z.enum(['draft', 'adopted'])
/** Which plan: the published draft or the adopted plan of that number. */
export const planVersion = z.object({ kind, number, at: moment, hash })
export type PlanVersion = z.output<typeof planVersion>

/** What a list says of the plans of a round: the newest draft and plan when there is one, and the sums of the newest. */
export const planLine = z.object({
  round: z.object({ id: slug, name: sentence }),
  draft: z.optional(planVersion),
  adopted: z.optional(planVersion),
  taken: count,
  notTaken: count,
  /** Euro cents. */
  granted: cents,
  provincial: cents,
  all: cents,
})
export type PlanLine = z.output<typeof planLine>

/** One difference with what was published before; `from` and `to` are cents or years. */
const planChange = z.object({
  id,
  title: z.string(),
  what: z.enum(['added', 'gone', 'taken', 'notTaken', 'amount', 'startYear', 'reason']),
  from: z.optional(z.int()),
  to: z.optional(z.int()),
})
export type PlanChange = z.output<typeof planChange>

/**
 * The annual plan as open data: whole by itself, amounts in euro cents. Its hash is SHA-256 over this very document as
 * canonical JSON. A change of this shape gets another name in `schema`.
 */
export const planDocument = z.object({
  schema: z.literal('naoberplein/plan/1'),
  kind,
  number,
  round: z.object({ id: slug, name: sentence }),
  /** When it was adopted, or published as a draft; and by whom. */
  at: moment,
  by: sentence,
  /** Where an older plan was taken over from. */
  source: z.optional(sentence),
  /** What the executive says of the plan as a whole. */
  note: z.string(),
  currency: z.literal('EUR'),
  themes: z.array(planTheme),
  /** The distribution key: what may go to elaborated ideas (2) and experiments (3), and what goes. */
  tranches: z.array(z.object({ id: z.enum(['2', '3']), name: sentence, key: cents, granted: cents })),
  totals: z.object({
    /** For applications: all ceilings, what is granted of it, what is left. */
    ceiling: cents,
    granted: cents,
    left: cents,
    /** For projects of the province, and how many there are. */
    provincial: cents,
    provincialCount: count,
    /** All ceilings and the province's projects together. */
    all: cents,
  }),
  projects: z.array(planProject),
  changes: z.optional(z.object({ since: planVersion, list: z.array(planChange) })),
})
export type PlanDocument = z.output<typeof planDocument>

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0)

/** The sums of a plan, from its themes: what may go to applications, what goes, and the province's own projects. */
export const totalsOf = (themes: PlanDocument['themes']): PlanDocument['totals'] => {
  const [ceiling, granted] = [sum(themes.map(theme => theme.ceiling)), sum(themes.map(theme => theme.granted))]
  const own = themes.flatMap(theme => theme.provincial)
  const provincial = sum(own.map(project => project.amount))
  const left = Math.max(0, ceiling - granted)
  return { ceiling, granted, left, provincial, provincialCount: own.length, all: ceiling + provincial }
}

/** `Ronde 2026` → `2026`: what comes after "Jaarplan". */
export const planYear = (name: string): string => name.replace(/^(ronde|round) (?=\S)/i, '')

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).filter(([, each]) => each !== undefined)
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, each]) => [name, sorted(each)]))
}

/** JSON in the one way there is to write it (RFC 8785 for our texts and whole numbers): what the hash is taken of. */
export const canonicalPlan = (document: PlanDocument): string => JSON.stringify(sorted(document))
