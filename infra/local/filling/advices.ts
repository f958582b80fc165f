import { adviceWrite, startsWrite } from '../../../functions/advices/store.ts'
import type { ChosenShortlist } from '../../../functions/plans/plan.ts'
import type { Round } from '../../../functions/rounds/round.ts'
import { termOf } from '../../../functions/rounds/rules.ts'
import { keepChosen } from '../../../functions/shortlist/store.ts'
import { sampleAdvices, sampleStarts } from '../sample/advices.ts'
import { sampleRows } from '../sample/applications/decided.ts'
import { type SampleYear, sampleApplications } from '../sample/applications/make.ts'
import { itemsIn, putAll } from './batch.ts'

const stamp = (at: string) => ({ by: 'sample', did: 'sample', at })

/** The shortlist that the municipalities were asked about, what was said of it before `now`, and who starts when. */
const writeRound = async (round: Round, year: SampleYear, now: string): Promise<void> => {
  const term = termOf(round, 'advice')
  if (!term) return
  const cards = sampleApplications(round, year).map(({ card }) => card)
  const rows = sampleRows(cards, round).map(({ application, taken, amount, reason }) => ({
    ...{ application, in: taken, amount, reason: taken ? '' : reason },
  }))
  const shortlist: ChosenShortlist = { scenario: 'greedy', at: term.from, rows }
  const advices = sampleAdvices(round, cards, shortlist).filter(({ at }) => at < now)
  const planned = { version: 1, ...sampleStarts(advices, cards, term.until) }
  await keepChosen(round.id, shortlist, stamp(term.from))
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
