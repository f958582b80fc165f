import * as z from 'zod/mini'

/** What the counters tell per round (`functions/tally`), as far as it is shown. */
const answers = z.object({
  option: z.string(),
  yes: z.int(),
  no: z.int(),
  abstain: z.int(),
  open: z.int(),
  needed: z.int(),
  passed: z.boolean(),
})
export type Answers = z.output<typeof answers>

const purchase = z.object({
  project: z.string(),
  cost: z.int(),
  bought: z._default(z.boolean(), true),
  votes: z.optional(z.number()),
  backers: z.optional(z.number()),
})
export type Purchase = { project: string; cost: number; bought: boolean; votes: number }

const scored = z.object({
  scores: z.array(z.object({ option: z.string(), score: z.optional(z.number()), votes: z.optional(z.number()) })),
  quota: z.optional(z.number()),
  exhausted: z.optional(z.number()),
  elected: z._default(z.array(z.string()), []),
  out: z._default(z.nullable(z.string()), null),
  lowest: z._default(z.array(z.string()), []),
  winner: z._default(z.nullable(z.string()), null),
})
const duels = z.object({ wins: z.array(z.array(z.number())) })
const tiers = z.object({ tiers: z.array(z.array(z.string())) })
const locked = z.object({ strength: z.number(), wins: z.array(z.tuple([z.string(), z.string()])) })

/** `scores`: one round; `last`: who goes out after it; `ahead`: who is chosen in it. */
export type Table =
  | { kind: 'answers'; rows: Answers[] }
  | { kind: 'purchases'; rows: Purchase[] }
  | {
      kind: 'scores'
      rows: { option: string; score: number }[]
      quota?: number | undefined
      exhausted?: number | undefined
      ahead: string[]
      last: string[]
    }
  | { kind: 'duels'; wins: number[][] }
  | { kind: 'tiers'; tiers: string[][] }
  | { kind: 'locked'; rows: { strength: number; winner: string; loser: string }[] }

const ofRound = (round: unknown): Table[] => {
  const found: Table[] = []
  const order = tiers.safeParse(round).data
  if (order) found.push({ kind: 'tiers', tiers: order.tiers })
  const scores = scored.safeParse(round).data
  if (scores) {
    const { quota, exhausted, winner, out, elected, lowest } = scores
    const ahead = [...elected, ...(winner === null ? [] : [winner])]
    const last = out === null ? (winner === null ? lowest : []) : [out]
    const rows = scores.scores.map(({ option, score, votes }) => ({ option, score: score ?? votes ?? 0 }))
    found.push({ kind: 'scores', rows, quota, exhausted, ahead, last })
  }
  const pairs = duels.safeParse(round).data
  if (pairs) found.push({ kind: 'duels', wins: pairs.wins })
  return found
}

/** The rounds of a count as tables, whatever the method: what belongs in one table stands in one. */
export const tablesOf = (rounds: readonly unknown[]): Table[] => {
  const said = rounds.flatMap(round => answers.safeParse(round).data ?? [])
  if (said.length > 0) return [{ kind: 'answers', rows: said }]
  const bought = rounds.flatMap((round): Purchase[] => {
    const found = purchase.safeParse(round).data
    return found ? [{ ...found, votes: found.votes ?? found.backers ?? 0 }] : []
  })
  if (bought.length > 0) return [{ kind: 'purchases', rows: bought }]
  const wins = rounds.flatMap(round => {
    const found = locked.safeParse(round).data
    return found ? found.wins.map(([winner, loser]) => ({ strength: found.strength, winner, loser })) : []
  })
  return wins.length > 0 ? [{ kind: 'locked', rows: wins }] : rounds.flatMap(ofRound)
}
