import type { Highs } from 'highs'
import { evenly } from './chances/evenly.ts'
import { type Algorithm, fairOf, type Progress } from './chances/fair.ts'
import { finderFor } from './chances/finder.ts'
import { frameOf } from './chances/frame.ts'
import { commitmentOf, poolHash, type Statement, statementOf } from './draw.ts'
import { type Relaxation, relaxationOf } from './feasible.ts'
import { panelsOf } from './panels.ts'
import type { Ask, Panel } from './quotas.ts'

/**
 * All that is published before the seed exists. `chances` per place in the pool are the fair ones; of a thousand panels
 * everybody is on as many, give or take two or three.
 */
export type Prepared = {
  chances: readonly number[]
  kinds: number
  panels: readonly Panel[]
  statement: Statement
  commitment: string
}

type Options = { algorithm?: Algorithm; panels?: number; at?: string; progress?: (now: Progress) => void }

/**
 * Prepares a draw: everybody's fair chance, and equally likely panels (1,000 unless said otherwise) one of which the
 * seed will choose. Those panels are committed to, so nobody need trust or repeat the solver. When the quotas cannot be
 * kept: why not, and the nearest that can.
 */
export const prepare = async (
  highs: Highs,
  ask: Ask,
  { algorithm = 'leximin', panels: number = 1000, at, progress }: Options = {},
): Promise<{ prepared: Prepared } | { relaxation: Relaxation }> => {
  const frame = frameOf(ask)
  const relaxation = relaxationOf(highs, ask, frame)
  if (relaxation) return { relaxation }
  const fair = fairOf(highs, frame, algorithm, progress)
  const finder = finderFor(highs, fair.within)
  try {
    const mixes = evenly(frame, finder, fair, number)
    const panels = panelsOf(ask, frame, mixes, await poolHash(ask.pool))
    const statement = await statementOf(ask, panels, at)
    const chances = frame.kindOf.map(kind => fair.chances[kind] ?? 0)
    const commitment = await commitmentOf(statement)
    return { prepared: { chances, kinds: frame.counts.length, panels, statement, commitment } }
  } finally {
    finder.dispose()
  }
}
