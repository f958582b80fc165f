import * as z from 'zod/mini'

/** What the counters tell per round (`functions/tally`), as far as a page shows it. */
const scored = z.array(z.object({ option: z.string(), score: z.optional(z.number()), votes: z.optional(z.number()) }))
const yesNo = z.object({
  option: z.string(),
  yes: z.int(),
  no: z.int(),
  abstain: z.int(),
  open: z.int(),
  needed: z.int(),
  passed: z.boolean(),
})
export type YesNo = z.output<typeof yesNo>

export const yesNoIn = (rounds: readonly unknown[]): YesNo[] =>
  rounds.flatMap(round => yesNo.safeParse(round).data ?? [])

export type Scores = { option: string; score: number }[]
/** Rounds with a score per option: dots, marks, runoffs. */
export const scoresIn = (rounds: readonly unknown[]): Scores[] =>
  rounds.flatMap(round => {
    const found = z.object({ scores: scored }).safeParse(round).data
    return found ? [found.scores.map(({ option, score, votes }) => ({ option, score: score ?? votes ?? 0 }))] : []
  })

const purchase = z.object({
  project: z.string(),
  cost: z.int(),
  bought: z.optional(z.boolean()),
  votes: z.optional(z.number()),
  backers: z.optional(z.number()),
})
export type Purchase = { project: string; cost: number; bought: boolean; votes: number }
/** Rounds in which a project was looked at or bought. */
export const purchasesIn = (rounds: readonly unknown[]): Purchase[] =>
  rounds.flatMap(round => {
    const found = purchase.safeParse(round).data
    if (!found) return []
    const { project, cost, bought = true, votes, backers } = found
    return [{ project, cost, bought, votes: votes ?? backers ?? 0 }]
  })
