import file from '../../../functions/agendas/agenda.json' with { type: 'json' }
import { agenda } from '../../../functions/agendas/rules.ts'
import { type Write, write } from '../../../functions/data/database.ts'
import { documentOf, withChanges } from '../../../functions/plans/document.ts'
import type { ChosenShortlist, PlanDocument } from '../../../functions/plans/plan.ts'
import { adoptionFaults } from '../../../functions/plans/rules.ts'
import { publishWrites, sealedPlan, shortlistOf, workingWrite } from '../../../functions/plans/store.ts'
import { advicesIn } from '../../../functions/reviews/store.ts'
import { roundFromAgenda } from '../../../functions/rounds/making/making.ts'
import type { Round } from '../../../functions/rounds/round.ts'
import { sampleAdvices } from '../sample/advices.ts'
import { draftOf, sampleRows } from '../sample/applications/decided.ts'
import { sampleApplications } from '../sample/applications/make.ts'
import { momentOf } from './moments.ts'

const stamp = (at: string) => ({ by: 'sample', did: 'sample', at })

const note =
  'Inwoners, dorpen en organisaties stuurden zestig plannen in. Wij konden ze niet allemaal overnemen, maar hebben ze allemaal gelezen. Bij elk plan staat waarom wel of niet. Dank aan iedereen die meedacht.'

type Based = { shortlist: ChosenShortlist; barred: ReadonlySet<string> }

/**
 * Round 2026 has been decided on: a published draft, and the plan that the executive made of it, from the shortlist and
 * what the municipalities said of that.
 */
const decided = (round: Round, { shortlist, barred }: Based, start: Date): Write[] => {
  const cards = sampleApplications(round, 0).map(({ card }) => card)
  const rows = sampleRows(cards, round, { shortlist, barred })
  const faults = adoptionFaults({ rows, cards, purse: round, shortlist })
  if (faults.length > 0) throw new Error(`The sample plan cannot be adopted: ${JSON.stringify(faults)}`)
  const [drafted, adopted] = [momentOf(start, 16, 'draft plan'), momentOf(start, 4, 'adopted plan')]
  const base = { round, cards, advices: sampleAdvices(round, cards, shortlist), number: 1 }
  const draft = documentOf({ ...base, kind: 'draft', at: drafted, note: '', rows: draftOf(rows, cards, round) })
  const since = { kind: draft.kind, number: 1, at: drafted, hash: sealedPlan(draft).hash }
  const plan = withChanges(documentOf({ ...base, kind: 'adopted', at: adopted, note, rows }), draft, since)
  const [published] = publishWrites(draft, 1, undefined, stamp(drafted))
  const line = { round: draft.round, draft: since, taken: 0, notTaken: 0, granted: 0, provincial: 0, all: 0 }
  return [
    ...(published ? [published] : []),
    ...publishWrites(plan, 2, line, stamp(adopted)),
    workingWrite(round.id, { rows, note }, { version: 3, drafts: 1, plans: 1, adoptedAs: 3 }, stamp(adopted)),
  ]
}

/** The annual plan of 2020 as it was: the Sociale Agenda itself, with its eleven projects and what it kept for ideas. */
const first = (): Write[] => {
  const known = agenda.parse(file)
  const name = { nl: `2020 (Sociale Agenda ${known.round})`, en: `2020 (Sociale Agenda ${known.round})` }
  const round = roundFromAgenda(known, { id: '2020', name })
  const at = '2020-04-01T10:00:00.000Z'
  const plan: PlanDocument = {
    ...documentOf({ kind: 'adopted', number: 1, at, note: '', round, cards: [], rows: [], advices: [] }),
    source: known.source,
  }
  return publishWrites(plan, 1, undefined, stamp(at))
}

/** Fills what was decided before the first start; what is there already is left alone. */
export const writePlans = async (rounds: readonly Round[], start: Date): Promise<void> => {
  await write(...first())
  const round = rounds.find(each => each.id === '2026')
  const shortlist = round && (await shortlistOf(round.id))
  if (!shortlist) return
  const advices = await advicesIn(round.id)
  const barred = new Set(advices.filter(each => each.advice === 'do-not-admit').map(each => each.application))
  await write(...decided(round, { shortlist, barred }, start))
}
