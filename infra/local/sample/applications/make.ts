import type { Line } from '../../../../functions/alliances/alliance.ts'
import type { Card } from '../../../../functions/applications/application.ts'
import type { DraftMoney, DraftText } from '../../../../functions/applications/draft.ts'
import { cardOf, type Frozen, freeze } from '../../../../functions/applications/frozen.ts'
import { sealed } from '../../../../functions/applications/store.ts'
import { toFreeze } from '../../../../functions/attachments/rules.ts'
import type { Round } from '../../../../functions/rounds/round.ts'
import { termOf } from '../../../../functions/rounds/rules.ts'
import { villageOf } from '../../../../functions/villages/rules.ts'
import { sampleId } from '../../filling/moments.ts'
import { documentsOf, type SampleFile } from '../documents/documents.ts'
import { answersOf } from './answers.ts'
import { neighbourOf, organisationOf } from './partners.ts'
import { type Plan, plans } from './plans.ts'

/** Whole tens of euros, in cents. */
const tens = (euros: number): number => Math.round(euros / 10) * 1000

/** 0 for 2026, 1 for 2027, 2 for the round in between. */
export type SampleYear = 0 | 1 | 2

/** A number that differs per plan and round and is the same at every start. */
const numberOf = (at: number, year: SampleYear): number => at * 13 + year * 29 + 5

const moneyOf = (plan: Plan, by: number): { money: DraftMoney; cash: number } => {
  const ask = plan.ask * (0.88 + (by % 9) * 0.04)
  const cash = tens(ask * (0.1 + (by % 4) * 0.06))
  const fund = by % 3 === 0 ? tens(ask * 0.08) : 0
  const need = tens(ask) + cash + fund
  const shares = [
    ['personeel', 'Coördinator en begeleiders', 0.46],
    ['materiaal', 'Inrichting, spullen en onderhoud', 0.24],
    ['bijeenkomsten', 'Avonden, zaal en koffie', 0.1],
    ['communicatie', 'Uitleg, drukwerk en website', 0.08],
  ] as const
  const rows = shares.map(([category, what, share]) => ({ category, what, cents: tens((need * share) / 100) }))
  const rest = need - rows.reduce((sum, row) => sum + row.cents, 0)
  const costs = [
    ...rows,
    { category: 'onderzoek', what: 'Meten en terugkijken met deelnemers', cents: rest },
    ...(by % 5 === 0 ? [{ category: 'overhead', what: 'Boekhouding en kantoor', cents: tens(ask * 0.05) }] : []),
  ].map((row, at) => ({ id: `cost${at}`, ...row }))
  const otherFunds =
    fund > 0 ? [{ id: 'fund0', name: 'Fonds voor buurten (voorbeeld)', cents: fund, certain: by % 2 === 0 }] : []
  const ownHours = [
    { id: 'hour0', who: 'Vrijwilligers', what: 'Openen, rijden, koken, bezoeken', hours: 200 + (by % 12) * 80 },
  ]
  return { money: { costs, otherFunds, ownHours, doubleFunding: 'no', doubleFundingNote: '' }, cash }
}

const textOf = (plan: Plan, village: string, by: number, year: number): DraftText => {
  const of = villageOf(village)
  const [place, own] = [of?.name ?? village, of?.municipality ?? '']
  return {
    title: plan.title.replace('{place}', place),
    summary: `${plan.why} ${plan.what}`,
    theme: plan.theme,
    tranche: plan.tranche,
    features: [plan.feature],
    answers: answersOf(plan, village, by),
    steps: [
      { id: 'step1', what: 'Afspraken met partners en werven', from: `${year}-01-15`, until: `${year}-03-31` },
      { id: 'step2', what: 'Openen en draaien', from: `${year}-04-01`, until: `${year + 1}-09-30` },
      { id: 'step3', what: 'Terugkijken, overdragen en delen', from: `${year + 1}-10-01`, until: `${year + 1}-12-31` },
    ],
    municipalities: by % 5 === 1 ? [own, neighbourOf(own)] : [own],
    startYear: year + (by % 6 === 0 ? 1 : 0),
  }
}

/** Every eighth plan still waits for its last partner. */
const linesOf = (plan: Plan, village: string, by: number, cash: number, id: string, at: string): Line[] =>
  plan.with.map((kind, number) => {
    const { role, ...organisation } = organisationOf(kind, village)
    const isLast = number === plan.with.length - 1
    const isOpen = isLast && by % 8 === 2
    const own = number === 0 ? cash - Math.floor(cash / 2) : isLast ? Math.floor(cash / 2) : 0
    return {
      id: sampleId(`line ${id} ${number}`, at),
      organisation,
      isApplicant: number === 0,
      terms: { role, cash: own, tasks: role },
      state: isOpen ? ('filled' as const) : ('signed' as const),
      ...(isOpen ? {} : { signed: { name: `Bestuur van ${organisation.name}`, at } }),
      version: 1,
    }
  })

/** A third of the applications that experts read now; none that a municipality brought in as a row of a sheet. */
const hasDocuments = (at: number, year: SampleYear): boolean => year === 1 && (at % 4 === 0 || at % 12 === 2)

export type SampleApplication = { card: Card; canonical: string; document: Frozen; files: SampleFile[] }

const applicationOf = (plan: Plan, at: number, round: Round, year: SampleYear): SampleApplication => {
  const by = numberOf(at, year)
  // In the round in between they ask again: half of the one year, half of the other.
  const village = plan.villages[year === 2 ? ((at % 2) as 0 | 1) : year]
  const until = Date.parse(termOf(round, 'applications')?.until ?? '')
  const now = new Date(until - (1 + (by % 20)) * 86_400_000 - (by % 53) * 600_000).toISOString()
  const id = sampleId(`application ${round.id} ${plan.title}`, now)
  const tenant = at % 4 === 1 ? villageOf(village)?.municipality : undefined
  const { money, cash } = moneyOf(plan, by)
  const text = textOf(plan, village, by, Number(round.id.slice(0, 4)) + 1)
  const lines = linesOf(plan, village, by, cash, id, now)
  const { documents, files } = hasDocuments(at, year) ? documentsOf(id, at, now) : { documents: [], files: [] }
  const attached = toFreeze(
    documents,
    files.map(({ file }) => file),
  )
  const submission = { id, idea: undefined, tenant, round, number: 1, text, money, lines, attached, now }
  const { alliance: _, ...document } = freeze(submission)
  const { canonical, hash } = sealed(document)
  return { card: cardOf(document, hash, 12 + ((by * 37) % 140)), canonical, document, files }
}

/** Sixty applications of a round, the same at every start; dated within its own window. */
export const sampleApplications = (round: Round, year: SampleYear): SampleApplication[] =>
  plans.map((plan, at) => applicationOf(plan, at, round, year))
