import { adviceWrite, startsWrite } from '../../../functions/advices/store.ts'
import { shortlistOf } from '../../../functions/plans/store.ts'
import type { Round } from '../../../functions/rounds/round.ts'
import { termOf } from '../../../functions/rounds/rules.ts'
import { sampleAdvices, sampleStarts } from '../sample/advices.ts'
import { type SampleYear, sampleApplications } from '../sample/applications/make.ts'
import { itemsIn, putAll } from './batch.ts'

const stamp = (at: string) => ({ by: 'sample', did: 'sample', at })

/** What was said of the chosen shortlist of a round before `now`, and who starts when. */
const writeRound = async (round: Round, year: SampleYear, now: string): Promise<void> => {
  const [term, shortlist] = [termOf(round, 'advice'), await shortlistOf(round.id)]
  if (!term || !shortlist) return
  const cards = sampleApplications(round, year).map(({ card }) => card)
  const advices = sampleAdvices(round, cards, shortlist).filter(({ at }) => at < now)
  const planned = { version: 1, ...sampleStarts(advices, cards, term.until) }
  const writes = [
    ...advices.map(advice => adviceWrite(round.id, advice, stamp(advice.at))),
    ...(term.until < now ? [startsWrite(round.id, planned, stamp(term.until))] : []),
  ]
  await putAll('advices', itemsIn(writes))
}

/** Round 2026, of which all twelve were heard, and the one in between, that still asks. What is there is left alone. */
export const writeAdvices = async ([first, , , between]: readonly Round[], start: string): Promise<void> => {
  if (first) await writeRound(first, 0, start)
  if (between) await writeRound(between, 2, start)
}
