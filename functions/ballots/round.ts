import * as z from 'zod/mini'
import { id } from '../ideas/idea.ts'
import { counted, hash, numbers, spoiltReasons } from '../recount/published.ts'
import { content, question } from '../recount/round.ts'

/** draft → published (the questions are frozen) → counting (after closing) → counted (objections) → declared. */
export const states = ['draft', 'published', 'counting', 'counted', 'declared'] as const

/** A ballot round as kept: what was filled in, and the frozen question once it is published. */
export const ballotRound = z.object({
  id,
  content,
  state: z.enum(states),
  version: z.int(),
  publishedAt: z.optional(z.string()),
  question: z.optional(question),
  terms: z.optional(hash),
  countedAt: z.optional(z.string()),
  declaredAt: z.optional(z.string()),
})
export type BallotRound = z.output<typeof ballotRound>

export const formats = ['pb', 'soc', 'soi', 'cat'] as const
export const format = z.enum(formats)
export type Format = (typeof formats)[number]

const count = z.int()
const paper = z.object({
  printed: count,
  left: count,
  lost: count,
  note: z.optional(z.string()),
  spoilt: z.array(z.object({ reason: z.enum(spoiltReasons), count })),
  /** So many ballots are published without telling which is whose, because there was little paper. */
  together: z.optional(count),
})

/**
 * Objections to the count, in numbers only: never whose, or about what. `due`: upheld ones for which is still to be counted
 * again; `stopped`: upheld ones for which the result is not declared.
 */
export const objections = z.object({ total: count, open: count, upheld: count, due: count, stopped: count })
export type Objections = z.output<typeof objections>

/** What the count came to: all of the published file but the ballots. `holds`: the recount found nothing wrong. */
export const outcome = z.object({
  result: counted,
  groups: z.array(z.object({ id: z.string(), result: counted })),
  numbers,
  root: hash,
  size: z.int(),
  file: hash,
  /** The same ballots in the formats of the field, where one fits. */
  formats: z.optional(z.array(format)),
  /** What became of the paper, where any was printed. */
  paper: z.optional(paper),
  holds: z.boolean(),
})
export type CountOutcome = z.output<typeof outcome>
