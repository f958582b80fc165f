import type { Card } from '../applications/application.ts'
import { type Issue, no, type Verdict, yes } from '../http/problem.ts'
import type { Round } from '../rounds/round.ts'
import { mayDuring, termOf } from '../rounds/rules.ts'
import type { ChosenShortlist, PlanRow } from './plan.ts'

type Timed = Pick<Round, 'state' | 'phases' | 'outages'>

/** What may be spent and how. */
type Purse = Pick<Round, 'themes' | 'key' | 'partial'>
export type Facts = Pick<
  Card,
  'id' | 'state' | 'theme' | 'tranche' | 'ask' | 'definitive' | 'startYear' | 'title' | 'hash' | 'version'
>

/** Adoption checks each project as it is kept in one write; DynamoDB takes a hundred at once. */
export const mostTaken = 90

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0)

/** A plan can be drafted once no more applications come in. */
export const mayDraft = (round: Timed, now: string): Verdict => {
  if (round.state !== 'published') return no('wrong-state')
  const term = termOf(round, 'applications')
  const isOpen = term && Date.parse(now) < Date.parse(term.until) + 1000
  return isOpen ? no('wrong-state', new Date(Date.parse(term.until) + 1000).toISOString()) : yes
}

/** Adopting is for the phase of the decision and after it, for a plan that is not adopted as it stands. */
export const mayAdopt = (
  round: Timed,
  plan: { version: number; adoptedAs?: number | undefined } | undefined,
  now: string,
): Verdict => {
  const drafting = mayDraft(round, now)
  if (!drafting.yes) return drafting
  const during = termOf(round, 'decision') ? mayDuring(round, 'decision', now) : yes
  if (!during.yes && during.because !== 'too-late') return during
  return plan && plan.adoptedAs !== plan.version ? yes : no('wrong-state')
}

/** Cents that rows grant to some of the applications. */
export const grantedTo = (
  rows: readonly PlanRow[],
  cards: readonly Facts[],
  which: (card: Facts) => boolean = () => true,
): number => {
  const ids = new Set(cards.filter(which).map(card => card.id))
  return sum(rows.filter(row => row.taken && ids.has(row.application)).map(row => row.amount))
}

const fault = (field: string, code: string, limit?: number): Issue => ({ field, code, limit })

const amountFaults = ({ amount }: PlanRow, { ask }: Facts, { partial }: Purse, field: string): Issue[] => {
  if (amount > ask) return [fault(field, 'above-ask', ask)]
  if (amount === ask) return []
  if (!partial) return [fault(field, 'not-in-part', ask)]
  const least = Math.ceil((ask * partial.atLeast) / 100)
  return amount < least ? [fault(field, 'too-small-a-part', least)] : []
}

const differs = (row: PlanRow, { rows }: ChosenShortlist): boolean => {
  const wished = rows.find(each => each.application === row.application)
  return wished === undefined || wished.in !== row.taken || (row.taken && wished.amount !== row.amount)
}

const reasonFaults = (row: PlanRow, shortlist: ChosenShortlist | undefined, field: string): Issue[] => {
  if (row.reason.trim() !== '') return []
  if (!row.taken) return [fault(field, 'say-why-not')]
  return shortlist && differs(row, shortlist) ? [fault(field, 'say-why-other')] : []
}

const rowFaults = (row: PlanRow, card: Facts, purse: Purse, shortlist: ChosenShortlist | undefined): Issue[] => {
  const field = (name: string) => `rows.${card.id}.${name}`
  const asTaken = row.taken
    ? [
        ...(card.state === 'withdrawn' ? [fault(field('taken'), 'withdrawn')] : []),
        ...amountFaults(row, card, purse, field('amount')),
        ...(row.startYear < card.startYear ? [fault(field('startYear'), 'too-early', card.startYear)] : []),
      ]
    : []
  return [...asTaken, ...reasonFaults(row, shortlist, field('reason'))]
}

const moneyFaults = (rows: readonly PlanRow[], cards: readonly Facts[], { themes, key }: Purse): Issue[] => {
  const over = (field: string, code: string, most: number, which: (card: Facts) => boolean): Issue[] => {
    const above = grantedTo(rows, cards, which) - most
    return above > 0 ? [fault(field, code, above)] : []
  }
  const unknown = cards.filter(card => !themes.some(theme => theme.slug === card.theme))
  return [
    ...themes.flatMap(({ slug, ceiling }) =>
      over(`themes.${slug}`, 'above-ceiling', ceiling, card => card.theme === slug),
    ),
    ...(['2', '3'] as const).flatMap(tranche =>
      over(`key.${tranche}`, 'above-key', key[tranche], card => card.tranche === tranche),
    ),
    ...unknown
      .filter(card => rows.some(row => row.taken && row.application === card.id))
      .map(card => fault(`rows.${card.id}.taken`, 'unknown-theme')),
  ]
}

type Judged = {
  rows: readonly PlanRow[]
  /** All applications of the round, withdrawn ones too. */
  cards: readonly Facts[]
  purse: Purse
  shortlist: ChosenShortlist | undefined
}

/** Everything that keeps a plan from being published as a draft, all at once. Fields: `rows.ID.amount`, `themes.SLUG` … */
export const draftFaults = ({ rows, cards, purse, shortlist }: Judged): Issue[] => {
  const byId = new Map(rows.map(row => [row.application, row]))
  const taken = rows.filter(row => row.taken).length
  return [
    ...(cards.some(card => card.state === 'submitted') ? [] : [fault('rows', 'nothing-to-decide')]),
    ...(taken > mostTaken ? [fault('rows', 'too-many-projects', mostTaken)] : []),
    ...moneyFaults(rows, cards, purse),
    ...cards.flatMap(card => {
      const row = byId.get(card.id)
      if (row) return card.state === 'withdrawn' && !row.taken ? [] : rowFaults(row, card, purse, shortlist)
      return card.state === 'submitted' ? [fault(`rows.${card.id}.taken`, 'not-decided')] : []
    }),
  ]
}

/** The same for adopting it, where every partner of each project taken over must have signed (domain, step 6). */
export const adoptionFaults = (judged: Judged): Issue[] => {
  const taken = new Set(judged.rows.filter(row => row.taken).map(row => row.application))
  const unsigned = judged.cards.filter(card => taken.has(card.id) && !card.definitive)
  return [...draftFaults(judged), ...unsigned.map(card => fault(`rows.${card.id}.taken`, 'not-signed'))]
}

/** What a working plan may not hold at all: rows of other rounds, or two of one application. */
export const rowsFaults = (rows: readonly PlanRow[], cards: readonly Pick<Card, 'id'>[]): Issue[] => {
  const known = new Set(cards.map(card => card.id))
  return rows.flatMap(({ application }, place) => [
    ...(known.has(application) ? [] : [fault(`rows.${place}.application`, 'unknown-id')]),
    ...(rows.findIndex(row => row.application === application) < place
      ? [fault(`rows.${place}.application`, 'used-twice')]
      : []),
  ])
}

/** The rows with which a plan begins: those of the shortlist, for applications that are still there. */
export const firstRows = (cards: readonly Facts[], shortlist: ChosenShortlist | undefined): PlanRow[] =>
  cards.flatMap(card => {
    const wished = shortlist?.rows.find(row => row.application === card.id)
    if (!wished || card.state === 'withdrawn') return []
    const amount = wished.in ? Math.min(wished.amount, card.ask) : 0
    return [
      {
        application: card.id,
        taken: wished.in,
        amount,
        reason: wished.in ? '' : wished.reason,
        startYear: card.startYear,
      },
    ]
  })
