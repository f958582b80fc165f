import type { Frozen } from '../applications/frozen.ts'
import type { Missing } from '../applications/rules.ts'
import { dateNl, moneyNl } from '../notices/letters-nl.ts'
import { municipalityOf } from '../villages/rules.ts'
import { receiptNl as nl } from './receipt-nl.ts'

type Row = [name: string, value: string]
const moment = (at: string): string =>
  new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeStyle: 'medium', timeZone: 'Europe/Amsterdam' }).format(
    new Date(at),
  )
const joined = (parts: readonly (string | undefined)[], between = '\n'): string => parts.filter(Boolean).join(between)
const said = (text: string): string => (text.trim() === '' ? nl.empty : text)

const partnerOf = (partner: Frozen['partners'][number]) => {
  const { organisation, terms, signed, isApplicant } = partner
  const { role, cash, tasks, until, chamber, applicant } = nl.partners
  const lines = [
    organisation.chamberNumber && chamber(organisation.chamberNumber),
    terms && `${role}: ${said(terms.role)}`,
    terms && `${cash}: ${moneyNl(terms.cash)}`,
    terms?.tasks && `${tasks}: ${terms.tasks}`,
    terms?.until && `${until}: ${dateNl(terms.until)}`,
    signed ? nl.partners.signed(signed.name, dateNl(signed.at)) : nl.partners.notSigned,
  ]
  return { name: isApplicant ? `${organisation.name} (${applicant})` : organisation.name, text: joined(lines) }
}

const factsOf = ({ theme, tranche, features, municipalities, startYear }: Frozen): Row[] => [
  [nl.facts.theme, theme.name.nl],
  [nl.facts.tranche, tranche.name.nl],
  [nl.facts.features, said(features.map(each => each.name.nl).join(', '))],
  [nl.facts.municipalities, said(municipalities.map(slug => municipalityOf(slug)?.name ?? slug).join(', '))],
  [nl.facts.startYear, String(startYear)],
]

const costsOf = ({ costs }: Frozen) =>
  costs.map(({ what, category, eligible, cents }) => [
    said(what),
    joined([category?.name.nl ?? nl.costs.none, eligible ? undefined : nl.costs.left], ' '),
    moneyNl(cents),
  ])

const sumsOf = ({ sums, otherFunds }: Frozen): Row[] => [
  [nl.sums.need, moneyNl(sums.need)],
  ...(sums.left > 0 ? [[nl.sums.left, moneyNl(sums.left)] satisfies Row] : []),
  [nl.sums.cash, `− ${moneyNl(sums.cash)}`],
  [joined([nl.sums.other, otherFunds.map(fund => fund.name).join(', ')], ': '), `− ${moneyNl(sums.other)}`],
]

const missingOf = (document: Frozen, { about, id }: Missing): string => {
  const question = document.answers.find(answer => answer.id === id)?.question.nl
  const partner = document.partners.find(each => each.id === id)?.organisation.name
  const name = nl.missing.list[about]
  if (about === 'tooLong') return `${question ?? ''}: ${name}`
  return question ?? (partner ? `${name}: ${partner}` : name)
}

/** What the template of the receipt is filled with: the frozen version, in Dutch words. */
export const receiptOf = (document: Frozen, hash: string) => ({
  title: document.title,
  above: nl.above(document.round.name.nl, document.number),
  footer: nl.footer(document.application),
  summary: said(document.summary),
  asked: nl.asked,
  ask: moneyNl(document.sums.ask),
  receipt: {
    heading: nl.receipt.heading,
    rows: [
      [nl.receipt.at, moment(document.submittedAt)],
      [nl.receipt.number, document.application],
      [nl.receipt.version, String(document.number)],
    ] satisfies Row[],
    hashSays: nl.receipt.hashSays,
    hash,
  },
  facts: { heading: nl.facts.heading, rows: factsOf(document) },
  partners: { heading: nl.partners.heading, list: document.partners.map(partnerOf) },
  answers: document.answers.map(({ question, text }) => ({ question: question.nl, text: said(text) })),
  steps: {
    heading: nl.steps.heading,
    head: nl.steps.head,
    rows: document.steps.map(({ what, from, until }) => [
      said(what),
      [from, until].flatMap(each => (each ? [dateNl(each)] : [])).join(' – '),
    ]),
  },
  costs: { heading: nl.costs.heading, head: nl.costs.head, rows: costsOf(document) },
  sums: {
    heading: nl.sums.heading,
    head: nl.sums.head,
    rows: sumsOf(document),
    last: [nl.sums.ask, moneyNl(document.sums.ask)] satisfies Row,
  },
  hours: {
    heading: nl.hours.heading,
    says: nl.hours.says,
    head: nl.hours.head,
    rows: document.ownHours.map(({ who, what, hours }) => [joined([who, what], ': '), String(hours)]),
  },
  documents: {
    heading: nl.documents.heading,
    says: nl.documents.says,
    list: (document.documents ?? []).map(({ title, number, name, sha256 }) => ({
      title: `${title} (${nl.documents.version(number)})`,
      name,
      sha256,
    })),
  },
  missing: {
    heading: nl.missing.heading,
    says: nl.missing.says,
    list: document.missing.map(each => missingOf(document, each)),
  },
})

type Told = { origin: string; until: string | undefined; own: string | undefined }

/** The letter that goes with the copy. `own` is the round's own sentence, `until` its deadline as it runs. */
export const receiptLetterOf = (document: Frozen, hash: string, { origin, until, own }: Told) => {
  const { letter } = nl
  const { missing, title, application, number, submittedAt, sums } = document
  return {
    subject: letter.subject(title),
    text: [
      letter.thanks(title),
      letter.rows(moment(submittedAt), application, number),
      letter.ask(moneyNl(sums.ask)),
      missing.length === 0 ? letter.complete : letter.incomplete(missing.length),
      own ?? '',
      until ? letter.until(moment(until)) : '',
      letter.page(`${origin}/allianties/${application}`),
      letter.hash(hash),
    ].filter(part => part !== ''),
    file: letter.file(number),
  }
}
