import type { DrawFileContent } from '../assemblies/stored.ts'
import type { Guest } from './plan.ts'
import { planSeats } from './seating.ts'
import type { StoredTables } from './stored.ts'

type Asked = Pick<StoredTables, 'guests' | 'rounds' | 'wished' | 'plan' | 'held' | 'absent' | 'seed'>

/** Who has a seat: those of before at their place, and whoever came in since at the end. */
export const guestsWith = (before: readonly string[], panel: readonly string[]): string[] => [
  ...before,
  ...panel.filter(person => !before.includes(person)),
]

/**
 * Tables for the rounds to come. Rounds that have begun stay as they are; who is absent or no longer takes part gets no
 * seat. Each table mixes everything the panel mirrors.
 */
export const seatsFor = (
  { guests, rounds, wished, plan, held, absent, seed }: Asked,
  { pool }: Pick<DrawFileContent, 'pool'>,
): Pick<StoredTables, 'plan' | 'figures'> => {
  const features = new Map(pool.map(each => [each.id, each.features]))
  const seated = guests.map((id): Guest => ({ id, groups: features.get(id) ?? {} }))
  const away = absent.map(person => guests.indexOf(person)).filter(at => at >= 0)
  const made = planSeats({ guests: seated, rounds, wished, seed, held: plan.slice(0, held), absent: away })
  return { plan: made.rounds.map(round => round.map(table => [...table])), figures: made.figures }
}
