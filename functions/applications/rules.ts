import type { Line } from '../alliances/alliance.ts'
import type { Issue } from '../http/problem.ts'
import type { Round } from '../rounds/round.ts'
import type { DraftMoney, DraftText } from './draft.ts'

/** Euro cents. `need` counts what is eligible, `left` what stays out of the sum; `ask` is the gap. */
export type Sums = { need: number; left: number; cash: number; other: number; ask: number }

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0)

/**
 * The sum of a plan (domain: "gap = need − sum of partners' cash and other funds"), never below nothing. The province is
 * no partner in it. A cost of no known kind, of overhead or of regular work is left out of the need.
 */
export const sumsOf = (
  money: Pick<DraftMoney, 'costs' | 'otherFunds'>,
  cashes: readonly number[],
  categories: Round['categories'],
): Sums => {
  const isEligible = (of: string | undefined) => categories.some(({ id, eligible }) => id === of && eligible)
  const need = sum(money.costs.filter(cost => isEligible(cost.category)).map(cost => cost.cents))
  const left = sum(money.costs.map(cost => cost.cents)) - need
  const [cash, other] = [sum(cashes), sum(money.otherFunds.map(fund => fund.cents))]
  return { need, left, cash, other, ask: Math.max(0, need - cash - other) }
}

/** What is still open in an application: `about` names it, `id` which part, criterion, row or line. */
export type Missing = { about: About; id?: string | undefined }
export const abouts = [
  'title',
  'summary',
  'theme',
  'tranche',
  'features',
  'municipalities',
  'startYear',
  'part',
  'criterion',
  'tooLong',
  'costs',
  'costRow',
  'nothingAsked',
  'doubleFunding',
  'doubleFundingNote',
  'partners',
  'unsigned',
  'document',
] as const
export type About = (typeof abouts)[number]

type Asked = Pick<Round, 'themes' | 'tranches' | 'features' | 'parts' | 'criteria' | 'categories'>

const isEmpty = (text: string | undefined): boolean => (text ?? '').trim() === ''
const when = (open: boolean, about: About): Missing[] => (open ? [{ about }] : [])

const inText = (text: DraftText, round: Asked): Missing[] => [
  ...when(text.title.trim().length < 5, 'title'),
  ...when(isEmpty(text.summary), 'summary'),
  ...when(!round.themes.some(theme => theme.slug === text.theme), 'theme'),
  ...when(!round.tranches.some(tranche => tranche.id === text.tranche), 'tranche'),
  ...when(round.features.length > 0 && text.features.length === 0, 'features'),
  ...when(text.municipalities.length === 0, 'municipalities'),
  ...when(text.startYear === undefined, 'startYear'),
]

const inAnswers = ({ answers }: DraftText, { parts, criteria }: Asked): Missing[] => [
  ...parts.filter(part => part.required && isEmpty(answers[part.id])).map(({ id }) => ({ about: 'part' as const, id })),
  ...parts
    .filter(part => (answers[part.id] ?? '').length > part.longest)
    .map(({ id }) => ({ about: 'tooLong' as const, id })),
  ...criteria.filter(({ id }) => isEmpty(answers[id])).map(({ id }) => ({ about: 'criterion' as const, id })),
]

const inMoney = (money: DraftMoney, ask: number, { categories }: Asked): Missing[] => [
  ...when(money.costs.length === 0, 'costs'),
  ...money.costs
    .filter(row => isEmpty(row.what) || row.cents === 0 || !categories.some(each => each.id === row.category))
    .map(({ id }) => ({ about: 'costRow' as const, id })),
  ...when(money.costs.length > 0 && ask === 0, 'nothingAsked'),
  ...when(money.doubleFunding === undefined, 'doubleFunding'),
  ...when(money.doubleFunding === 'yes' && isEmpty(money.doubleFundingNote), 'doubleFundingNote'),
]

/**
 * The completeness list. It never blocks: sending anyway is possible and says what follows (Wmebv). `openDocuments`: ids
 * of documents with a file that was not checked yet, or was refused.
 */
export const missingIn = (
  text: DraftText,
  money: DraftMoney,
  lines: readonly Pick<Line, 'id' | 'state' | 'terms'>[],
  round: Asked,
  openDocuments: readonly string[] = [],
): Missing[] => {
  const { ask } = sumsOf(money, cashOf(lines), round.categories)
  return [
    ...inText(text, round),
    ...inAnswers(text, round),
    ...inMoney(money, ask, round),
    ...when(lines.length < 2, 'partners'),
    ...lines.filter(line => line.state !== 'signed').map(({ id }) => ({ about: 'unsigned' as const, id })),
    ...openDocuments.map(id => ({ about: 'document' as const, id })),
  ]
}

/** Cents that each partner puts in, as far as it has said so. */
export const cashOf = (lines: readonly Pick<Line, 'terms'>[]): number[] => lines.map(line => line.terms?.cash ?? 0)

/** The few things without which an application cannot be put anywhere: only these stop it. */
export const stoppersIn = (text: DraftText, round: Asked): Issue[] =>
  inText(text, round)
    .filter(({ about }) => about === 'title' || about === 'theme' || about === 'tranche')
    .map(({ about }) => ({ field: about, code: 'too_small', limit: 1 }))
