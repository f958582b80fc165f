import * as z from 'zod/mini'
import { commitmentOf, draw, lotteryVersion, poolHash, seedOf } from './draw.ts'
import { canonical, sha256 } from './lots/sha256.ts'
import { doubled, missesOf } from './quotas.ts'

const count = z.int().check(z.gte(0))
const text = z.string().check(z.maxLength(500))
const place = count
const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/))

const quota = z.object({
  category: text,
  feature: text,
  min: count,
  max: count,
  lowest: z.optional(count),
  highest: z.optional(count),
})

/** The file of a draw as it is published: all that was promised before, what happened in public, and the outcome. */
export const publishedDraw = z.object({
  statement: z.object({
    version: text,
    pool: hash,
    quotas: z.array(quota),
    size: count,
    panels: hash,
    at: z.optional(text),
  }),
  commitment: hash,
  pool: z.array(z.object({ id: text, features: z.record(text, text), household: z.optional(text) })),
  panels: z.array(z.array(place)),
  /** What the seed was made of: one line each, such as the dice in the hall and a round of a beacon. */
  events: z.array(text.check(z.regex(/^[^\n]*$/))),
  seed: hash,
  panel: z.array(place),
  replacements: z.array(place),
})
export type PublishedDraw = z.infer<typeof publishedDraw>

/** What is looked at, in this order; see `checkDraw`. */
const checks = ['version', 'pool', 'panels', 'commitment', 'quotas', 'seed', 'panel', 'replacements'] as const
export type Check = { what: (typeof checks)[number]; holds: boolean }

/**
 * Draws again from the published file alone and says of each step whether it is as published: the program is this one,
 * the pool and the panels are those committed to, so is the statement, every panel keeps the quotas and holds one person
 * per household at most, the seed follows from what happened in public, and the panel and replacements from the seed.
 */
export const checkDraw = async (published: PublishedDraw): Promise<readonly Check[]> => {
  const { statement, commitment, pool, panels, events, seed } = published
  const ask = { pool, quotas: statement.quotas, size: statement.size }
  const keeps = (panel: readonly number[]): boolean =>
    panel.length === statement.size &&
    new Set(panel).size === panel.length &&
    panel.every(at => at < pool.length) &&
    missesOf(ask, panel) === 0 &&
    doubled(ask, panel) === 0
  const again = panels.length > 0 ? await draw(panels, pool.length, seed) : undefined
  const holds: Record<Check['what'], boolean> = {
    version: statement.version === lotteryVersion,
    pool: (await poolHash(pool)) === statement.pool,
    panels: (await sha256(canonical(panels))) === statement.panels,
    commitment: (await commitmentOf(statement)) === commitment,
    quotas: panels.length > 0 && panels.every(keeps),
    seed: (await seedOf(events, commitment)) === seed,
    panel: again !== undefined && canonical(again.panel) === canonical(published.panel),
    replacements: again !== undefined && canonical(again.replacements) === canonical(published.replacements),
  }
  return checks.map(what => ({ what, holds: holds[what] }))
}
