import { equalShares } from '../tally/budget/equalShares.ts'
import { taken } from './greedy.ts'
import type { Project, Scenario } from './rules.ts'
import { byId, roomBeside, type Selection, selectionOf } from './sums.ts'

const euro = 100

/** One ballot per person who supports anything: the places of the projects it supports. */
const ballotsOf = (projects: readonly Project[]): number[][] => {
  const places = new Map<string, number[]>()
  for (const [place, { supporters = [] }] of projects.entries())
    for (const person of supporters) places.set(person, [...(places.get(person) ?? []), place])
  return [...places.values()]
}

/** The first project, in the order of buying, for which a ceiling or the money of a tranche is too small. */
const firstTooMany = (bought: readonly Project[], scenario: Scenario): Project | undefined => {
  const fitting = new Set(taken(bought, scenario))
  return bought.find(project => !fitting.has(project))
}

/**
 * The method of equal shares with residents' support as votes (Peters, Pierczyński and Skowron 2021; utility by cost).
 * Ceilings and the distribution key come in as Amsterdam does with its themes, in two passes. First equal shares with
 * Add1 over all the money, where a project that its ceiling or tranche cannot pay for is struck out, and the shares are
 * counted again, so that its supporters keep their money for other projects. Then what is left goes by number of
 * supporters; other than in Amsterdam the ceilings hold here too, for nothing may be adopted above them. What nobody
 * supports is never bought. Add1 goes by a thousandth of the share in whole euros, one euro at least.
 */
export const equalSharesSelection = (scenario: Scenario): Selection & { why?: 'no-supporters' } => {
  const supported = scenario.projects.filter(({ supporters = [] }) => supporters.length > 0).toSorted(byId)
  if (supported.length === 0) return { ...selectionOf([]), why: 'no-supporters' }
  const ballots = ballotsOf(supported)
  const whole = roomBeside([], scenario)
  const ceilings = Object.keys(scenario.ceilings).reduce((sum, theme) => sum + whole.theme(theme), 0)
  const asked = supported.reduce((sum, { ask }) => sum + ask, 0)
  const budget = Math.min(ceilings, scenario.key['2'] + scenario.key['3'], asked)
  const step = Math.max(euro, Math.floor(budget / ballots.length / 1000 / euro) * euro)

  let running = [...supported.keys()]
  for (;;) {
    const places = new Map(running.map((place, at) => [place, at]))
    const { rounds } = equalShares(
      {
        projects: running.flatMap(place => supported[place] ?? []).map(({ id, ask }) => ({ id, cost: ask })),
        budget,
        ballots: {
          kind: 'approval',
          ballots: ballots.map(ballot => ({ count: 1, approves: ballot.flatMap(place => places.get(place) ?? []) })),
        },
      },
      { utility: 'cost', completion: 'add1', step },
    )
    const bought = rounds.flatMap(({ project }) => supported.find(({ id }) => id === project) ?? [])
    const struck = firstTooMany(bought, scenario)
    if (struck) {
      running = running.filter(place => supported[place] !== struck)
      continue
    }
    const rest = supported
      .filter(project => !bought.includes(project))
      .sort((a, b) => (b.supporters?.length ?? 0) - (a.supporters?.length ?? 0) || byId(a, b))
    return selectionOf(taken(rest, scenario, bought))
  }
}
