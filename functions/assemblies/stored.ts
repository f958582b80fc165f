import * as z from 'zod/mini'
import { publishedDraw } from '../lottery/rules.ts'
import { drawStates } from './contract.ts'
import { assembly, letters, wanted } from './plan.ts'

const stamp = { by: z.string(), did: z.string(), at: z.string(), why: z.optional(z.string()) }
const keys = { pk: z.string(), sk: z.string() }

/** pk `assembly#AID` sk `assembly`; `tag` begins the codes of its letters. */
export const storedAssembly = z.object({
  ...keys,
  kind: z.literal('assembly'),
  ...assembly.shape,
  tag: z.string(),
  madeAt: z.string(),
  ...stamp,
})
export type StoredAssembly = z.output<typeof storedAssembly>

/** pk `tag#TAG` sk `tag`: which assembly a code is of. */
export const storedTag = z.object({ ...keys, assembly: z.string() })

/** What was imported, without its rows: those are with the personal data. */
export const storedSample = z.object({
  ...keys,
  hash: z.string(),
  name: z.string(),
  strata: z.array(z.object({ name: z.string(), addresses: z.int() })),
  ...stamp,
})
export type StoredSample = z.output<typeof storedSample>

export const storedLetters = z.object({ ...keys, ...letters.shape, ...stamp })
export type StoredLetters = z.output<typeof storedLetters>

const said = z.object({ nl: z.string(), en: z.string() })
const { events, seed, panel, replacements, statement, commitment } = publishedDraw.shape

/**
 * The draw of an assembly as far as it is: pk `assembly#AID` sk `draw`. Pool and panels are beside it in parts
 * (`file#NN`). `panel` and `replacements` are places in the pool as drawn; `gone` are those who dropped out, in order.
 */
export const storedDraw = z.object({
  ...keys,
  assembly: z.string(),
  state: z.enum(drawStates),
  version: z.int(),
  size: z.int(),
  quotas: z.array(wanted),
  people: z.optional(z.int()),
  kinds: z.optional(z.int()),
  panels: z.optional(z.int()),
  chances: z.optional(z.object({ least: z.number(), most: z.number() })),
  says: z.optional(z.array(said)),
  nearest: z.optional(z.object({ size: z.int(), quotas: z.array(wanted) })),
  statement: z.optional(statement),
  commitment: z.optional(commitment),
  committedAt: z.optional(z.string()),
  outcome: z.optional(z.object({ events, seed, panel, replacements, drawnAt: z.string() })),
  gone: z.optional(z.array(z.int())),
  /** Who takes part after those who dropped out were replaced; worked out when somebody drops out, so that reading is cheap. */
  now: z.optional(
    z.object({
      panel: z.array(z.int()),
      replaced: z.array(z.object({ out: z.int(), into: z.optional(z.int()), misses: z.int() })),
    }),
  ),
  ...stamp,
})
export type StoredDraw = z.output<typeof storedDraw>

export const storedPart = z.object({ ...keys, part: z.string() })

/** What is in the parts of a prepared draw. */
export const drawFileContent = z.object({
  pool: publishedDraw.shape.pool,
  panels: publishedDraw.shape.panels,
  chances: z.array(z.number()),
})
export type DrawFileContent = z.output<typeof drawFileContent>
