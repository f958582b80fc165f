import * as z from 'zod/mini'
import { isDefinitive, type Line, line } from '../alliances/alliance.ts'
import { type FrozenDocument, frozenDocument } from '../attachments/rules.ts'
import { id, slug, version } from '../ideas/idea.ts'
import type { Round } from '../rounds/round.ts'
import type { Card } from './application.ts'
import { cents, type DraftMoney, type DraftText, draftMoney, draftText } from './draft.ts'
import { abouts, cashOf, missingIn, sumsOf } from './rules.ts'

const sentence = z.object({ nl: z.string(), en: z.string() })
const named = z.object({ id: z.string(), name: sentence })

/**
 * An application as it was submitted: whole by itself, with the questions and names of the round as they were then.
 * No contact details; the names of those who signed are part of the promise.
 */
export const frozen = z.object({
  schema: z.literal('naoberplein/application/1'),
  application: id,
  /** The alliance that carries it, or the municipality that brought it in. */
  alliance: z.optional(id),
  tenant: z.optional(slug),
  idea: z.optional(id),
  round: named,
  number: version,
  submittedAt: z.string(),
  title: z.string(),
  summary: z.string(),
  theme: named,
  tranche: z.object({ id: z.enum(['2', '3']), name: sentence }),
  features: z.array(named),
  municipalities: z.array(slug),
  startYear: z.int(),
  steps: draftText.shape.steps,
  answers: z.array(
    z.object({ id: z.string(), kind: z.enum(['part', 'criterion']), question: sentence, text: z.string() }),
  ),
  partners: z.array(z.omit(line, { version: true })),
  costs: z.array(z.object({ category: z.optional(named), eligible: z.boolean(), what: z.string(), cents })),
  otherFunds: draftMoney.shape.otherFunds,
  ownHours: draftMoney.shape.ownHours,
  doubleFunding: draftMoney.shape.doubleFunding,
  doubleFundingNote: z.string(),
  /** Where there are none, nothing is said of them. */
  documents: z.optional(z.array(frozenDocument)),
  /** Euro cents. */
  sums: z.object({ need: z.int(), left: z.int(), cash: z.int(), other: z.int(), ask: z.int() }),
  missing: z.array(z.object({ about: z.enum(abouts), id: z.optional(z.string()) })),
  /** Whether every partner had signed when this was submitted. */
  definitive: z.boolean(),
})
export type Frozen = z.output<typeof frozen>

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).filter(([, each]) => each !== undefined)
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, each]) => [name, sorted(each)]))
}

/** JSON in the one way there is to write it (RFC 8785 for our texts and whole numbers): what the hash is taken of. */
export const canonical = (document: Frozen): string => JSON.stringify(sorted(document))

export type Submission = {
  id: string
  idea: string | undefined
  tenant?: string | undefined
  round: Round
  number: number
  text: DraftText
  money: DraftMoney
  lines: readonly Line[]
  /** What goes along, and the ids of documents that do not because they were not checked. */
  attached?: { documents: FrozenDocument[]; open: string[] }
  now: string
}

const answersOf = ({ parts, criteria }: Round, answers: DraftText['answers']): Frozen['answers'] => [
  ...parts.map(part => ({ id: part.id, kind: 'part' as const, question: part.name, text: answers[part.id] ?? '' })),
  ...criteria.map(({ id, text }) => ({ id, kind: 'criterion' as const, question: text, text: answers[id] ?? '' })),
]

const costsOf = ({ categories }: Round, { costs }: DraftMoney): Frozen['costs'] =>
  costs.map(({ category, what, cents }) => {
    const kind = categories.find(each => each.id === category)
    return { category: kind && { id: kind.id, name: kind.name }, eligible: kind?.eligible ?? false, what, cents }
  })

/** Freezes a draft. Theme and tranche must be of the round (`stoppersIn`). */
export const freeze = (submission: Submission): Frozen => {
  const { id, idea, tenant, round, number, text, money, lines, attached, now } = submission
  const theme = round.themes.find(each => each.slug === text.theme)
  const tranche = round.tranches.find(each => each.id === text.tranche)
  if (!theme || !text.tranche || !tranche) throw new Error('an application without a theme or tranche of its round')
  const names = ({ id: of, name }: { id: string; name: { nl: string; en: string } }) => ({ id: of, name })
  return {
    schema: 'naoberplein/application/1',
    application: id,
    alliance: tenant ? undefined : id,
    tenant,
    idea,
    round: names(round),
    number,
    submittedAt: now,
    title: text.title.trim(),
    summary: text.summary.trim(),
    theme: { id: theme.slug, name: theme.name },
    tranche: { id: text.tranche, name: tranche.name },
    features: round.features.filter(each => text.features.includes(each.id)).map(names),
    municipalities: [...new Set(text.municipalities)].sort(),
    startYear: text.startYear ?? Number(now.slice(0, 4)) + 1,
    steps: text.steps,
    answers: answersOf(round, text.answers),
    partners: lines.map(({ version: _, ...each }) => each),
    costs: costsOf(round, money),
    otherFunds: money.otherFunds,
    ownHours: money.ownHours,
    doubleFunding: money.doubleFunding,
    doubleFundingNote: money.doubleFundingNote,
    documents: attached && attached.documents.length > 0 ? attached.documents : undefined,
    sums: sumsOf(money, cashOf(lines), round.categories),
    missing: missingIn(text, money, lines, round, attached?.open),
    definitive: isDefinitive(lines),
  }
}

/** What everything after submission reads. `supporters`: people who support the idea now. */
export const cardOf = (document: Frozen, hash: string, supporters: number): Card => {
  const { sums, partners } = document
  const applicant = partners.find(each => each.isApplicant)?.organisation ?? { name: document.title }
  return {
    id: document.application,
    round: document.round.id,
    state: 'submitted',
    title: document.title,
    summary: document.summary,
    theme: document.theme.id,
    tranche: document.tranche.id,
    features: document.features.map(each => each.id),
    need: sums.need,
    cash: sums.cash + sums.other,
    ask: sums.ask,
    applicant,
    partners: partners.filter(each => !each.isApplicant).map(each => each.organisation),
    municipalities: document.municipalities,
    idea: document.idea,
    alliance: document.alliance,
    tenant: document.tenant,
    supporters,
    definitive: document.definitive,
    startYear: document.startYear,
    version: document.number,
    hash,
    submittedAt: document.submittedAt,
  }
}
