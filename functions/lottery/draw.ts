import { lotsOf } from './lots/lots.ts'
import { canonical, sha256 } from './lots/sha256.ts'
import { type Ask, missesOf, type Panel } from './quotas.ts'

/** Which program made and reads a draw; another number as soon as the same input could give another outcome. */
export const lotteryVersion = 'naoberplein-lottery/1'

/** What is published before the seed exists. `pool` and `panels` are SHA-256 of their canonical JSON. */
export type Statement = {
  version: string
  pool: string
  quotas: Ask['quotas']
  size: number
  panels: string
  /** When it was published (ISO, UTC), where that is part of what is promised. */
  at?: string
}

/** SHA-256 of the pool: pseudonyms, features and households in the order of the pool. */
export const poolHash = (pool: Ask['pool']): Promise<string> =>
  sha256(
    canonical(
      pool.map(({ id, features, household }) =>
        household === undefined ? { id, features } : { id, features, household },
      ),
    ),
  )

/** What is promised before the seed is known: who can be drawn, within what, and the panels one of which it will be. */
export const statementOf = async (ask: Ask, panels: readonly Panel[], at?: string): Promise<Statement> => ({
  version: lotteryVersion,
  pool: await poolHash(ask.pool),
  quotas: ask.quotas,
  size: ask.size,
  panels: await sha256(canonical(panels)),
  ...(at === undefined ? {} : { at }),
})

/** The one number that is read out before the dice roll: SHA-256 of the statement's canonical JSON. */
export const commitmentOf = (statement: Statement): Promise<string> => sha256(canonical(statement))

/**
 * The seed: SHA-256 of what happened in public (dice, a beacon's round; one line each) and the commitment, joined by line
 * ends. The commitment in it makes the same dice count differently for another draw.
 */
export const seedOf = (events: readonly string[], commitment: string): Promise<string> =>
  sha256([...events, commitment].join('\n'))

/** Who takes part, and everybody else in the order in which they are asked when somebody drops out. */
export type Outcome = { number: number; panel: Panel; replacements: readonly number[] }

/** The draw itself: which of the panels (`number`, from 0), then the order of all others. Same seed, same outcome. */
export const draw = async (panels: readonly Panel[], pool: number, seed: string): Promise<Outcome> => {
  const lots = lotsOf(seed)
  const number = await lots.below(panels.length)
  const panel = panels[number] ?? []
  const on = new Set(panel)
  const others = Array.from({ length: pool }, (_, at) => at).filter(at => !on.has(at))
  return { number, panel, replacements: await lots.shuffled(others) }
}

/** Somebody who dropped out, who came instead (undefined when nobody is left), and by how many the quotas are missed then. */
export type Replacement = { out: number; into: number | undefined; misses: number }

/**
 * Fills each empty place in turn: the first in the drawn order with whom the quotas are missed least, nobody from a
 * household that is on the panel. Who said no before is in `gone` and never asked again.
 */
export const replace = (
  ask: Ask,
  { panel, replacements }: Pick<Outcome, 'panel' | 'replacements'>,
  gone: readonly number[],
): { panel: Panel; replaced: readonly Replacement[] } => {
  const away = new Set(gone)
  let now: Panel = panel
  const replaced: Replacement[] = []
  for (const out of gone) {
    if (!now.includes(out)) continue
    const rest = now.filter(at => at !== out)
    const homes = new Set(rest.map(at => ask.pool[at]?.household).filter(home => home !== undefined))
    const free = (at: number): boolean => {
      const home = ask.pool[at]?.household
      return !away.has(at) && !rest.includes(at) && (home === undefined || !homes.has(home))
    }
    let best: { into: number | undefined; misses: number } = { into: undefined, misses: Number.POSITIVE_INFINITY }
    for (const into of replacements) {
      if (best.misses === 0) break
      if (!free(into)) continue
      const misses = missesOf(ask, [...rest, into])
      if (misses < best.misses) best = { into, misses }
    }
    now = best.into === undefined ? rest : [...rest, best.into].sort((a, b) => a - b)
    replaced.push({ out, into: best.into, misses: missesOf(ask, now) })
  }
  return { panel: now, replaced }
}
