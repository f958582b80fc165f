import * as z from 'zod/mini'
import { key } from '../ideas/idea.ts'

/** What a step of a meeting is for; it says what the hall screen and the table devices show. */
export const stepKinds = ['welcome', 'dialogue', 'break', 'cluster', 'dots', 'panels', 'vote'] as const
export type StepKind = (typeof stepKinds)[number]

const text = (least: number, most: number) => z.string().check(z.trim(), z.minLength(least), z.maxLength(most))

const step = z.object({
  id: z.string().check(z.regex(/^[a-z0-9-]{1,40}$/, 'unknown-id')),
  kind: z.enum(stepKinds),
  title: text(1, 80),
  /** What the tables talk about; large on the screen. */
  question: text(0, 300),
  minutes: z.int().check(z.minimum(1), z.maximum(480)),
  /** Which round of the seat plan, from 1. */
  round: z.optional(z.int().check(z.minimum(1), z.maximum(12))),
})
export type Step = z.output<typeof step>

/** What the hall screen shows: what belongs to the step, or one thing that the facilitator chose. */
export const views = ['step', 'seats', 'harvest', 'clusters', 'dots', 'results'] as const
export type View = (typeof views)[number]

export const mostTables = 60
/** So many people at a table can have dots of their own. */
export const mostSeats = 12

/** What a facilitator fills in before the doors open; steps that have not begun may change on the way. */
export const setup = z.object({
  tables: z.int().check(z.minimum(1), z.maximum(mostTables)),
  steps: z.array(step).check(z.minLength(1), z.maxLength(30)),
  /** Talk rules, on the screen and at every table. */
  rules: z.array(text(3, 120)).check(z.maxLength(8)),
  /** A small vote: so many dots per table, or per person at the table. */
  dots: z.object({ each: z.int().check(z.minimum(1), z.maximum(20)), by: z.enum(['table', 'person']) }),
})
export type Setup = z.output<typeof setup>

/** The timer of a step, by the server's clock. */
export const clock = z.object({
  startedAt: z.string(),
  /** Planned, with what was added or taken off on the way. */
  seconds: z.int(),
  pausedAt: z.optional(z.string()),
})
export type Clock = z.output<typeof clock>

export const courseStates = ['ready', 'open', 'closed'] as const

/** How a meeting goes: what was planned, and where it is now. */
export const course = z.object({
  ...setup.shape,
  version: z.int(),
  state: z.enum(courseStates),
  /** Place of the running step, from 0. */
  place: z.int(),
  clock: z.optional(clock),
  view: z.enum(views),
  /** Table links of an earlier edition do not work any more. */
  edition: z.int(),
  /** The ballot round that was made from the proposals. */
  ballot: z.optional(z.string()),
})
export type Course = z.output<typeof course>

/** One thing a table brought in. `id` is made on the device, so that sending it twice is sending it once. */
export const item = z.object({
  id: key,
  table: z.int(),
  step: z.string(),
  text: z.string(),
  by: z.enum(['table', 'desk']),
})
export type Item = z.output<typeof item>

const laid = { id: key, name: z.string(), items: z.array(z.string()) }
/**
 * What was laid together. `merged` are all clusters that went up in it, as they were, oldest first (`of`: what had gone
 * up in them before): the lineage.
 */
export const cluster = z.object({ ...laid, merged: z.array(z.object({ ...laid, of: z.array(z.string()) })) })
export type Cluster = z.output<typeof cluster>

/** The wall: what lies where, and which clusters a panel works out as a proposal. */
export const board = z.object({
  version: z.int(),
  clusters: z.array(cluster),
  panels: z.array(z.object({ cluster: key, table: z.int() })),
})
export type Board = z.output<typeof board>

/** What a panel writes down, in this order. */
export const fields = ['title', 'what', 'why', 'needs'] as const
export type Field = (typeof fields)[number]
export const mostIn: Record<Field, number> = { title: 120, what: 1000, why: 600, needs: 400 }

const written = z.object({ text: z.string(), version: z.int() })
export type Written = z.output<typeof written>
export const proposal = z.object({
  cluster: key,
  table: z.int(),
  name: z.string(),
  texts: z.object({
    title: z.optional(written),
    what: z.optional(written),
    why: z.optional(written),
    needs: z.optional(written),
  }),
})
export type Proposal = z.output<typeof proposal>
