import type { DraftMoney } from '../../../functions/applications/draft.ts'
import type { Alliance } from '../alliance.ts'

/** What every part of the finance sheet gets. */
export type MoneyProps = {
  alliance: Alliance
  draft: DraftMoney
  set: (change: Partial<DraftMoney>) => void
  may: boolean
}

/** The rows with one of them changed. */
export const withRow = <R extends { id: string }>(rows: readonly R[], id: string, change: Partial<R>): R[] =>
  rows.map(row => (row.id === id ? { ...row, ...change } : row))
export const withoutRow = <R extends { id: string }>(rows: readonly R[], id: string): R[] =>
  rows.filter(row => row.id !== id)
