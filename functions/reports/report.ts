import type { BallotRound, CountOutcome } from '../ballots/round.ts'
import type { Question } from '../recount/round.ts'
import { type Table, tablesOf } from '../recount/tables.ts'
import { dateOf } from '../terms/rules.ts'
import { reportEn } from './words-en.ts'
import { reportNl } from './words-nl.ts'

/** A table as the template prints it: the first column names the row, the others are numbers or words. */
export type Sheet = { title: string; head: readonly string[]; rows: (string | number)[][]; note?: string }

type Words = typeof reportNl
type Lang = 'nl' | 'en'
const locales = { nl: 'nl-NL', en: 'en-GB' } as const

const dayIn = (lang: Lang, moment: string): string =>
  new Intl.DateTimeFormat(locales[lang], { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${dateOf(moment)}T12:00Z`),
  )

type Naming = { words: Words; lang: Lang; nameOf: (id: string) => string }

const sheetOf = (table: Table, title: string, order: readonly string[], { words, lang, nameOf }: Naming): Sheet => {
  const euros = new Intl.NumberFormat(locales[lang], { style: 'currency', currency: 'EUR', maximumFractionDigits: 2 })
  if (table.kind === 'answers') {
    const rows = table.rows.map(({ option, yes, no, abstain, open, needed, passed }) => [
      ...[nameOf(option), yes, no, abstain, open, needed, passed ? words.passed : words.failed],
    ])
    return { title, head: [words.option, ...words.answers], rows }
  }
  if (table.kind === 'purchases') {
    const rows = table.rows.map(({ project, votes, cost, bought }) => [
      ...[nameOf(project), votes, euros.format(cost / 100), bought ? words.bought : words.notBought],
    ])
    return { title, head: [words.option, ...words.purchases], rows }
  }
  if (table.kind === 'scores') {
    const { rows, ahead, last, quota } = table
    const became = (id: string): string => (ahead.includes(id) ? words.ahead : last.includes(id) ? words.last : '')
    return {
      ...{ title, head: [words.option, words.votes, ''] },
      rows: rows.map(({ option, score }) => [nameOf(option), score, became(option)]),
      ...(quota === undefined ? {} : { note: words.quota(quota) }),
    }
  }
  if (table.kind === 'duels') {
    const rows = order.map((id, at) => [
      nameOf(id),
      ...order.map((_, to) => (at === to ? '–' : (table.wins[at]?.[to] ?? 0))),
    ])
    return { title: words.duels, head: ['', ...order.map(nameOf)], rows }
  }
  if (table.kind === 'locked') {
    const rows = table.rows.map(({ winner, loser, strength }) => [nameOf(winner), nameOf(loser), strength])
    return { title, head: words.locked, rows }
  }
  const rows = table.tiers.map((tier, at) => [tier.map(nameOf).join(', '), at + 1])
  return { title: words.tiers, head: [words.option, words.tiers], rows }
}

const numbersOf = ({ numbers }: CountOutcome, words: Words): Sheet => {
  const sum = (of: 'roll' | 'credentials' | 'exchanged') =>
    numbers.groups.reduce((all, each) => all + (each[of] ?? 0), 0)
  const notBack = sum('exchanged') - numbers.paper - numbers.spoilt
  const rows: (string | number)[][] = [
    [words.digital, numbers.digital],
    [words.paper, numbers.paper],
    [words.spoilt, numbers.spoilt],
    [words.uncast, sum('credentials') - numbers.digital],
    ...(sum('exchanged') > 0 ? [[words.notBack, notBack]] : []),
    [words.unused, numbers.unused],
    [words.roll, sum('roll')],
  ]
  return { title: words.numbers, head: words.numbersHead, rows }
}

const paperOf = ({ numbers }: CountOutcome, paper: NonNullable<CountOutcome['paper']>, words: Words): Sheet => ({
  ...{ title: words.papers, head: words.numbersHead },
  rows: [
    [words.printed, paper.printed],
    [words.left, paper.left],
    [words.lost, paper.lost],
    [words.given, numbers.groups.reduce((all, { exchanged = 0 }) => all + exchanged, 0)],
    ...paper.spoilt.map(({ reason, count }) => [words.reasons[reason], count]),
  ],
  ...(paper.note ? { note: `${words.lost}: ${paper.note}` } : {}),
})

/** All that the report says, for the template. `page`: where the ballots are. What nobody wrote in English is in Dutch. */
export const reportOf = (
  round: BallotRound,
  question: Question,
  outcome: CountOutcome,
  page: string,
  lang: Lang = 'nl',
) => {
  const words = lang === 'en' ? reportEn : reportNl
  const said = (text: { nl: string; en: string }): string => text[lang] || text.nl
  const names = new Map(question.options.map(({ id, name }) => [id, said(name)]))
  const nameOf = (id: string): string => names.get(id) ?? id
  const { result } = outcome
  const listOf = (ids: readonly string[]): string => ids.map(nameOf).join(', ')
  const tables = tablesOf(result.rounds)
  const stages = tables.filter(({ kind }) => kind === 'scores').length
  const { countedAt, declaredAt } = round
  return {
    ...{ lang: words.lang, region: words.region, kind: words.kind },
    /** The language of the proposals, so that a screen reader says them right. */
    own: lang === 'en' && question.title.en ? 'en' : 'nl',
    title: said(question.title),
    question: said(question.question),
    outcome: result.quorum
      ? words.won(listOf(result.winners), result.winners.length, question.method.kind === 'threshold')
      : words.noQuorum(result.voters, question.quorum),
    facts: [
      words.voters(result.voters),
      ...(result.tied.length > 0 ? [words.tied(listOf(result.tied))] : []),
      ...(countedAt ? [words.counted(dayIn(lang, countedAt))] : []),
      declaredAt ? words.definitive(dayIn(lang, declaredAt)) : words.preliminary,
      ...(outcome.holds ? [] : [words.holdsNot]),
      `${words.influence}: ${said(question.influence)}`,
    ],
    report: words.report,
    sheets: [
      ...tables.map((table, at) =>
        sheetOf(table, stages > 1 ? words.round(at + 1) : words.report, question.tieOrder, { words, lang, nameOf }),
      ),
      numbersOf(outcome, words),
      ...(outcome.paper ? [paperOf(outcome, outcome.paper, words)] : []),
    ],
    again: words.again,
    againLead: words.againLead(page),
    hashes: [
      { name: words.hash, value: outcome.file },
      { name: words.root, value: outcome.root },
    ],
  }
}
