import { adviceWrite, startsWrite } from '../../../functions/advices/store.ts'
import { write } from '../../../functions/data/database.ts'
import type { Round } from '../../../functions/rounds/round.ts'
import { termOf } from '../../../functions/rounds/rules.ts'
import { sampleAdvices, sampleStarts } from '../sample/advices.ts'
import { sampleApplications } from '../sample/applications/make.ts'

const together = 12

/** Round 2026 has been heard by all twelve municipalities; a bundle that is there already is left alone. */
export const writeAdvices = async (rounds: readonly Round[]): Promise<void> => {
  const [round] = rounds
  const until = round && termOf(round, 'advice')?.until
  if (!until) return
  const stamp = (at: string) => ({ by: 'sample', did: 'sample', at })
  const cards = sampleApplications(round, 0).map(({ card }) => card)
  const advices = sampleAdvices(round, cards)
  const planned = { version: 1, ...sampleStarts(advices, cards, until) }
  const writes = [
    ...advices.map(advice => adviceWrite(round.id, advice, stamp(advice.at))),
    startsWrite(round.id, planned, stamp(until)),
  ]
  for (let from = 0; from < writes.length; from += together) await write(...writes.slice(from, from + together))
}
