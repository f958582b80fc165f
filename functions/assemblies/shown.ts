import type { PublishedDraw } from '../lottery/rules.ts'
import type { AssemblyLine, Shown } from './contract.ts'
import { pseudonymAt } from './drawing.ts'
import { mayRegister, phaseAt } from './rules.ts'
import * as store from './store.ts'
import type { DrawFileContent, StoredAssembly, StoredDraw } from './stored.ts'

export const lineOf = (assembly: StoredAssembly, now: string): AssemblyLine => ({
  ...assembly,
  phase: phaseAt(assembly, now),
})

/** A draw from its promise on; what was asked, impossible or ready is for the desk. */
const publicDrawOf = (draw: StoredDraw): Shown['draw'] => {
  const { state, size, people = 0, panels = 0, quotas, chances, statement, commitment, committedAt } = draw
  if (!statement || !commitment || !committedAt || !chances) return undefined
  const { outcome, now } = draw
  const named = (place: number): string => pseudonymAt(place, people)
  return {
    ...{ state, size, people, panels, quotas, chances, statement, commitment, committedAt },
    outcome: outcome &&
      now && {
        ...{ events: outcome.events, seed: outcome.seed, drawnAt: outcome.drawnAt },
        panel: now.panel.map(named),
        replaced: now.replaced.map(({ out, into, misses }) => ({
          ...{ out: named(out), into: into === undefined ? undefined : named(into), misses },
        })),
      },
  }
}

/** An assembly as everybody sees it. */
export const shownOf = async (assembly: StoredAssembly, now: string): Promise<Shown> => {
  const { id } = assembly
  const [letters, draw] = await Promise.all([store.lettersOf(id), store.drawOf(id)])
  return {
    assembly,
    phase: phaseAt(assembly, now),
    canRegister: mayRegister(assembly, draw !== undefined, now),
    letters,
    draw: draw && publicDrawOf(draw),
  }
}

/** The file with which anybody holds the draw again. */
export const publishedFrom = (
  { statement, commitment, outcome }: StoredDraw,
  { pool, panels, chances }: DrawFileContent,
): (PublishedDraw & { chances: number[] }) | undefined => {
  if (!statement || !commitment || !outcome) return undefined
  const { events, seed, panel, replacements } = outcome
  return { statement, commitment, pool, panels, events, seed, panel, replacements, chances }
}
