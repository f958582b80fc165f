import type { Round } from '../../../functions/rounds/round.ts'
import { termOf } from '../../../functions/rounds/rules.ts'
import type { ScenarioName } from '../../../functions/shortlist/contract.ts'
import { chosenFrom } from '../../../functions/shortlist/desk/choosing.ts'
import { type Scene, scenarioFrom, sceneOf } from '../../../functions/shortlist/desk/inputs.ts'
import { selectionIn } from '../../../functions/shortlist/desk/shown.ts'
import { explainedFrom, handedFrom, madeFrom } from '../../../functions/shortlist/desk/solving.ts'
import * as store from '../../../functions/shortlist/store.ts'
import type { StoredHand } from '../../../functions/shortlist/stored.ts'
import { samplePeople } from '../sample/people.ts'
import { personId } from './moments.ts'

const manager = personId(samplePeople.find(person => person.roles.includes('manager'))?.id ?? 'manager')
const stamp = (at: string) => ({ by: 'sample', did: 'sample', at })
const reason =
  'Van alle plannen die net niet pasten, steunen de meeste inwoners dit plan. De deskundigen laten het toe. Daarom hoort het erin.'

/** The moment so many days into the phase in which a shortlist is made. */
const dayOf = (round: Round, days: number): string =>
  new Date(Date.parse(termOf(round, 'shortlist')?.from ?? '') + days * 86_400_000).toISOString()

/** One decision by hand: what most residents support of all that was judged, may come in and just did not. */
const handOf = ({ cards, inputs }: Scene, { optimum }: store.Made, at: string): StoredHand[] => {
  const out = inputs.projects.filter(
    ({ id, judged, barred }) => optimum && judged && !barred && !optimum.selected.includes(id),
  )
  const most = cards
    .filter(card => card.definitive && out.some(({ id }) => id === card.id))
    .toSorted((one, other) => other.supporters - one.supporters || (one.id < other.id ? -1 : 1))[0]
  return most ? [{ id: most.id, in: true, reason, by: manager, at }] : []
}

type Wish = { name: ScenarioName; byHand: boolean }

/** Works the scenarios of a round out, with one decision by hand and every explanation where that is wished. */
const keepWorkedOut = async (round: Round, scene: Scene, { byHand }: Wish): Promise<void> => {
  const bare = await madeFrom(scene.inputs, [])
  const hand = byHand ? handOf(scene, bare, dayOf(round, 19.4)) : []
  const made = { ...bare, handed: await handedFrom(bare, hand) }
  const next = { hash: scene.hash, hand, made, madeBy: manager, madeAt: dayOf(round, 17.5) }
  if (byHand) {
    const scenario = scenarioFrom(made.inputs)
    const { all, done } = await explainedFrom(scenario, 0, Number.POSITIVE_INFINITY)
    // First, so that the listener, woken by the scenarios, finds nothing left to explain.
    await store.keepReasons({ round: round.id, hash: scene.hash }, all, done, scenario.projects.length)
  }
  await store.keepScenarios(round.id, undefined, next, stamp(dayOf(round, 19.4)))
}

/** Works out the shortlist of a round and chooses of it. What is there is left alone. */
const workOut = async (round: Round, wish: Wish): Promise<void> => {
  const scene = await sceneOf(round.id)
  if (!(await store.scenariosOf(round.id))) await keepWorkedOut(round, scene, wish)
  const [kept, reasons] = await Promise.all([store.scenariosOf(round.id), store.reasonsOf(round.id)])
  if (!kept) throw new Error(`the sample shortlist of ${round.id} is gone`)
  const made = store.madeIn(kept)
  const explanations = wish.byHand && reasons?.hash === kept.hash ? store.explanationsIn(reasons) : []
  const name = selectionIn(made, wish.name) ? wish.name : 'greedy'
  const selection = selectionIn(made, name) ?? made.greedy
  const now = dayOf(round, 24.6)
  const about = { scene, made, hand: kept.hand, explanations, name, selection }
  await store.keepChosen(round.id, chosenFrom({ ...about, parts: false, now }), stamp(now))
}

/**
 * The shortlist that the municipalities are asked about in the round in between, and the one that the plan of 2026 began
 * with: worked out and chosen as the desk does it, from what the experts said.
 */
export const writeShortlists = async ([first, , , between]: readonly Round[]): Promise<void> => {
  if (between) await workOut(between, { name: 'hand', byHand: true })
  if (first) await workOut(first, { name: 'greedy', byHand: false })
}
