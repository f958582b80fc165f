import type { Card } from '../../applications/application.ts'
import type { ChosenShortlist } from '../../plans/plan.ts'
import type { ScenarioName } from '../contract.ts'
import type { Explanation } from '../explain.ts'
import type { Made } from '../store.ts'
import type { StoredHand } from '../stored.ts'
import type { Selection } from '../sums.ts'
import type { Scene } from './inputs.ts'
import { offersIn, saidOf } from './shown.ts'

/** A reason of a plan is at most so long. */
const longest = 1500

const plain = {
  notJudged: 'Geen deskundige heeft dit project gewogen.',
  noSupport: 'Niemand steunde het idee achter dit project, en er is naar steun verdeeld.',
  rest: 'Na de projecten die eerder aan de beurt waren, was er voor dit project niet genoeg geld meer over.',
  barred: 'De deskundigen adviseerden om dit project niet toe te laten.',
  hand: (others: string) => `Er is niet genoeg geld meer, doordat met de hand anders is besloten over ${others}.`,
}

type Choosing = {
  scene: Scene
  made: Made
  hand: readonly StoredHand[]
  explanations: readonly Explanation[]
  name: ScenarioName
  selection: Selection
  parts: boolean
  now: string
}

/** Why a project is not in the chosen scenario, in Dutch: the plan takes it over, and people may change it there. */
const reasonOut = ({ scene, made, hand, explanations, name }: Choosing, card: Card): string => {
  const known = made.inputs.projects.find(({ id }) => id === card.id)
  const byHand = hand.find(({ id }) => id === card.id)
  if (name === 'hand' && byHand) return byHand.reason
  if (known?.barred) return plain.barred
  if (name === 'equalShares') return known?.supporters === 0 ? plain.noSupport : plain.rest
  if (!known?.judged) return plain.notJudged
  if (name === 'greedy') return plain.rest
  const explanation = explanations.find(({ id }) => id === card.id)
  if (!explanation) return plain.rest
  if (name === 'hand' && explanation.in) {
    const titles = hand.map(({ id }) => `“${scene.cards.find(each => each.id === id)?.title ?? id}”`)
    return plain.hand(new Intl.ListFormat('nl-NL').format(titles))
  }
  return saidOf(scene)(explanation, card).why.nl
}

/** The shortlist as the advice round and the plan read it: a row for every application. */
export const chosenFrom = (choosing: Choosing): ChosenShortlist => {
  const { scene, made, hand, name, selection, parts, now } = choosing
  const offers = new Map(
    (parts ? offersIn(made, selection, scene.round) : []).map(({ id, offer }) => [id, offer] as const),
  )
  const rows = scene.cards.map(card => {
    const offer = offers.get(card.id)
    const isIn = selection.selected.includes(card.id) || offer !== undefined
    const byHand = name === 'hand' ? hand.find(({ id }) => id === card.id)?.reason : undefined
    const reason = isIn ? (byHand ?? '') : reasonOut(choosing, card)
    return { application: card.id, in: isIn, amount: isIn ? (offer ?? card.ask) : 0, reason: reason.slice(0, longest) }
  })
  return { scenario: name, at: now, rows }
}
