import { useState } from 'react'
import type { PlanAtDesk } from '../../../functions/plans/contract.ts'
import type { PlanRow } from '../../../functions/plans/plan.ts'
import { centsIn, eurosOf } from '../../text/euros.ts'
import { useDraft } from '../../ui/frame/draft.ts'

export type Card = PlanAtDesk['cards'][number]
/** A row as it is typed: empty `taken` is not decided yet. */
export type Typed = { taken: '' | 'yes' | 'no'; amount: string; startYear: string; reason: string }
export type Form = { rows: Record<string, Typed>; note: string }

const untouched = (card: Card): Typed => ({
  taken: '',
  amount: eurosOf(card.ask),
  startYear: String(card.startYear),
  reason: '',
})

const typedOf = (row: PlanRow, card: Card): Typed => ({
  taken: row.taken ? 'yes' : 'no',
  amount: eurosOf(row.taken ? row.amount : card.ask),
  startYear: String(row.startYear),
  reason: row.reason,
})

/** What was typed of one application, or how it begins. */
export const typedIn = (form: Form, card: Card): Typed => form.rows[card.id] ?? untouched(card)

export const formOf = ({ cards, rows, note }: Pick<PlanAtDesk, 'cards' | 'rows' | 'note'>): Form => {
  const known = new Map(cards.map(card => [card.id, card]))
  const typed = rows.flatMap(row => {
    const card = known.get(row.application)
    return card ? [[row.application, typedOf(row, card)] as const] : []
  })
  return { rows: Object.fromEntries(typed), note }
}

const yearIn = (typed: string): number | undefined => (/^20\d\d$/.test(typed.trim()) ? Number(typed) : undefined)

/** Fields that hold no amount or year at all; the others are judged by the rules of a plan. */
export const unreadable = (form: Form, cards: readonly Card[]): { card: Card; field: 'amount' | 'startYear' }[] =>
  cards.flatMap(card => {
    const { taken, amount, startYear } = typedIn(form, card)
    if (taken !== 'yes') return []
    return [
      ...(centsIn(amount) === undefined ? [{ card, field: 'amount' as const }] : []),
      ...(yearIn(startYear) === undefined ? [{ card, field: 'startYear' as const }] : []),
    ]
  })

/** The rows that were decided, as the platform keeps them. */
export const rowsOf = (form: Form, cards: readonly Card[]): PlanRow[] =>
  cards.flatMap(card => {
    const { taken, amount, startYear, reason } = typedIn(form, card)
    if (taken === '') return []
    const isTaken = taken === 'yes'
    return [
      {
        application: card.id,
        taken: isTaken,
        amount: isTaken ? (centsIn(amount) ?? 0) : 0,
        startYear: yearIn(startYear) ?? card.startYear,
        reason: reason.trim(),
      },
    ]
  })

type Kept = { version: number; form: Form }

const read = (words: string): Kept | undefined => {
  try {
    return words ? (JSON.parse(words) as Kept) : undefined
  } catch {
    return undefined
  }
}

/** The plan as typed: what the platform has, or what was typed before on this device and not saved. */
export const usePlanForm = (found: PlanAtDesk) => {
  const [words, keep] = useDraft(`naoberplein-plan-${found.round.id}`)
  const [start] = useState<Kept>(() => read(words) ?? { version: found.version, form: formOf(found) })
  const [form, setForm] = useState(start.form)
  const [version, setVersion] = useState(start.version)
  const [unsaved, setUnsaved] = useState(words !== '')
  const change = (next: Form) => {
    setForm(next)
    setUnsaved(true)
    keep(JSON.stringify({ version, form: next }))
  }
  return {
    form,
    version,
    unsaved,
    edit: (card: Card, part: Partial<Typed>) =>
      change({ ...form, rows: { ...form.rows, [card.id]: { ...typedIn(form, card), ...part } } }),
    /** What the platform has now; the form stays as typed when it is meant to go over it. */
    take: (newer: PlanAtDesk, keepTyped: boolean) => {
      setVersion(newer.version)
      if (!keepTyped) setForm(formOf(newer))
      setUnsaved(keepTyped)
      keep(keepTyped ? JSON.stringify({ version: newer.version, form }) : '')
    },
  }
}
