import { freezeWrites } from '../../../functions/applications/store.ts'
import type { Round } from '../../../functions/rounds/round.ts'
import { sampleApplications } from '../sample/applications/make.ts'
import { itemsIn, putAll } from './batch.ts'

/** Fills the rounds that closed with applications; what is there already is left alone. */
export const writeApplications = async (rounds: readonly Round[]): Promise<void> => {
  const [first, second, , between] = rounds
  if (!first || !second || !between) return
  const all = [...sampleApplications(first, 0), ...sampleApplications(second, 1), ...sampleApplications(between, 2)]
  const writes = all.flatMap(({ card, canonical }) =>
    freezeWrites(card, canonical, { by: 'sample', did: 'sample', at: card.submittedAt }),
  )
  await putAll('applications', itemsIn(writes))
}
