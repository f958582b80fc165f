import type { alliances } from '../../functions/alliances/contract.ts'
import type { DraftMoney, DraftText } from '../../functions/applications/draft.ts'
import { cashOf, missingIn, type Sums, sumsOf } from '../../functions/applications/rules.ts'
import type { Answered } from '../../functions/http/endpoint.ts'

/** An alliance with its drafts, as one of its members sees it. */
export type Alliance = Answered<typeof alliances.readAlliance>
export type Round = Alliance['round']

/** The drafts without their version. */
export const textOf = ({ version: _, ...text }: Alliance['text']): DraftText => text
export const moneyOf = ({ version: _, ...money }: Alliance['money']): DraftMoney => money

/** The same sum as the platform makes when it freezes a version. */
export const sumOf = ({ lines, round }: Alliance, money: DraftMoney): Sums =>
  sumsOf(money, cashOf(lines), round.categories)

export const missingFrom = ({ text, money, lines, round }: Alliance, openDocuments: readonly string[] = []) =>
  missingIn(text, money, lines, round, openDocuments)

/** What keeps a row the same row while it changes: eight letters and digits. */
export const newRowId = (): string => crypto.randomUUID().replaceAll('-', '').slice(0, 8)
