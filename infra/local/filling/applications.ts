import { freezeWrites } from '../../../functions/applications/store.ts'
import type { Round } from '../../../functions/rounds/round.ts'
import { sampleApplications } from '../sample/applications/make.ts'
import { itemsIn, putAll } from './batch.ts'

/** Fills the two later rounds with applications; a bundle that is there already is left alone. */
export const writeApplications = async (rounds: readonly Round[]): Promise<void> => {
  const [first, second] = rounds
  if (!first || !second) return
  const all = [...sampleApplications(first, 0), ...sampleApplications(second, 1)]
  const writes = all.flatMap(({ card, canonical }) =>
    freezeWrites(card, canonical, { by: 'sample', did: 'sample', at: card.submittedAt }),
  )
  await putAll('applications', itemsIn(writes))
}
