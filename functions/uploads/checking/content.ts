import type { Line } from '../../alliances/alliance.ts'
import type { Card } from '../../applications/application.ts'
import type { DraftMoney, DraftText } from '../../applications/draft.ts'
import { cardOf, type Frozen, freeze } from '../../applications/frozen.ts'
import type { FrozenDocument } from '../../attachments/rules.ts'
import { idFrom } from '../../ideas/contacts.ts'
import type { Round } from '../../rounds/round.ts'
import { municipalityOf } from '../../villages/rules.ts'
import { partnerNumbers } from '../sheet/moneyColumns.ts'
import type { Values } from './values.ts'

const words = (values: Values, id: string): string => (typeof values[id] === 'string' ? values[id] : '')
const cents = (values: Values, id: string): number => (typeof values[id] === 'number' ? values[id] : 0)
const several = (values: Values, id: string): string[] => (Array.isArray(values[id]) ? values[id] : [])
const optional = (text: string): string | undefined => (text === '' ? undefined : text)

const stepsOf = (values: Values): DraftText['steps'] => {
  const [start, end] = [words(values, 'start'), words(values, 'end')]
  const from = start.length > 4 ? start : undefined
  return from || end ? [{ id: 'step1', what: 'Uitvoering', from, until: optional(end) }] : []
}

const answersOf = (values: Values): DraftText['answers'] =>
  Object.fromEntries(
    Object.entries(values).flatMap(([id, value]) =>
      id.startsWith('answer:') && typeof value === 'string' ? [[id.slice('answer:'.length), value]] : [],
    ),
  )

const textOf = (values: Values, tenant: string): DraftText => {
  const tranche = words(values, 'tranche')
  const start = words(values, 'start')
  const where = several(values, 'municipalities')
  return {
    title: words(values, 'title'),
    summary: words(values, 'summary'),
    theme: optional(words(values, 'theme')),
    tranche: tranche === '2' || tranche === '3' ? tranche : undefined,
    features: several(values, 'features'),
    answers: answersOf(values),
    steps: stepsOf(values),
    municipalities: where.length > 0 ? where : [tenant],
    startYear: start ? Number(start.slice(0, 4)) : undefined,
  }
}

const moneyOf = (values: Values, { categories }: Round): DraftMoney => {
  const other = cents(values, 'other-funds')
  const double = values['double-funding']
  return {
    costs: categories
      .filter(({ id }) => cents(values, `cost:${id}`) > 0)
      .map(({ id, name }) => ({ id: `cost${id}`, category: id, what: name.nl, cents: cents(values, `cost:${id}`) })),
    otherFunds: other > 0 ? [{ id: 'fund1', name: 'Andere fondsen samen', cents: other, certain: false }] : [],
    ownHours: [],
    doubleFunding: typeof double === 'boolean' ? (double ? 'yes' : 'no') : undefined,
    doubleFundingNote: words(values, 'double-funding-note'),
  }
}

/** Partners' lines; the municipality answers for the signatures it says to have. */
const linesOf = (values: Values, application: string, tenant: string, now: string): Line[] => {
  const municipality = `Gemeente ${municipalityOf(tenant)?.name ?? tenant}`
  const signed = { name: municipality, at: now }
  const line = (n: number, name: string, chamber: string, cash: number, isSigned: boolean): Line => ({
    id: idFrom(`${application} line ${n}`),
    organisation: { name, chamberNumber: optional(chamber) },
    isApplicant: n === 0,
    terms: { role: n === 0 ? 'Aanvrager' : 'Partner', cash, tasks: '' },
    state: isSigned ? 'signed' : 'filled',
    signed: isSigned ? signed : undefined,
    version: 1,
  })
  const applicant = words(values, 'applicant') || municipality
  return [
    line(0, applicant, words(values, 'applicant-chamber'), cents(values, 'own-cash'), true),
    ...partnerNumbers.flatMap(n => {
      const [name, chamber] = [words(values, `partner${n}`), words(values, `partner${n}-chamber`)]
      return name ? [line(n, name, chamber, cents(values, `partner${n}-cash`), values.signed === true)] : []
    }),
  ]
}

export type Proposed = {
  id: string
  round: Round
  tenant: string
  values: Values
  number: number
  now: string
  /** What was added to it before; a row says nothing of documents, so they stay. */
  attached?: FrozenDocument[] | undefined
}

/**
 * A proposal as the application that it becomes: frozen by the same rules as that of an alliance. Questions that were left
 * open are on its list of what is missing, and nowhere else: thousands of rows are not kept for their empty cells.
 */
export const documentFor = ({ id, round, tenant, values, number, now, attached = [] }: Proposed): Frozen => {
  const document = freeze({
    ...{ id, idea: undefined, tenant, round, number, now },
    text: textOf(values, tenant),
    money: moneyOf(values, round),
    lines: linesOf(values, id, tenant, now),
    attached: { documents: attached, open: [] },
  })
  return { ...document, answers: document.answers.filter(({ text }) => text !== '') }
}

/** The card of such a document; nobody supported it before. */
export const cardFor = (document: Frozen, hash: string): Card => cardOf(document, hash, 0)
