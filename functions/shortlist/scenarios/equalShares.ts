import { type Completion, equalShares } from '../../tally/budget/equalShares.ts'
import type { Project, Scenario } from '../rules.ts'
import { byId, roomBeside, type Selection, selectionOf } from '../sums.ts'
import { taken } from './greedy.ts'

const euro = 100

/** One ballot per person who supports anything: the places of the projects it supports. */
const ballotsOf = (projects: readonly Project[]): number[][] => {
  const places = new Map<string, number[]>()
  for (const [place, { supporters = [] }] of projects.entries())
    for (const person of supporters) places.set(person, [...(places.get(person) ?? []), place])
  return [...places.values()]
}

/** The projects, in the order of buying, for which a ceiling or the money of a tranche is by then too small. */
const tooMany = (bought: readonly Project[], scenario: Scenario): Project[] => {
  const fitting = new Set(taken(bought, scenario))
  return bought.filter(project => !fitting.has(project))
}

/**
 * The method of equal shares with residents' support as votes (Peters, Pierczyński and Skowron 2021; utility by cost).
 * Ceilings and the distribution key come in as Amsterdam does with its themes, in two passes. First equal shares with
 * Add1 over all the money, where projects that their ceiling or tranche cannot pay for beside what was bought before are
 * struck out, and the shares are counted again, so that their supporters keep their money for other projects. Then what
 * is left goes by number of supporters; other than in Amsterdam the ceilings hold here too, for nothing may be adopted
 * above them. What nobody supports is never bought. Add1 goes by a hundredth of the share in whole euros, one euro at
 * least; it starts when what the bare shares buy fits.
 */
export const equalSharesSelection = (scenario: Scenario): Selection & { why?: 'no-supporters' } => {
  const supported = scenario.projects.filter(({ supporters = [] }) => supporters.length > 0).toSorted(byId)
  if (supported.length === 0) return { ...selectionOf([]), why: 'no-supporters' }
  const ballots = ballotsOf(supported)
  const whole = roomBeside([], scenario)
  const ceilings = Object.keys(scenario.ceilings).reduce((sum, theme) => sum + whole.theme(theme), 0)
  const asked = supported.reduce((sum, { ask }) => sum + ask, 0)
  const budget = Math.min(ceilings, scenario.key['2'] + scenario.key['3'], asked)
  const step = Math.max(euro, Math.floor(budget / ballots.length / 100 / euro) * euro)

  let running = [...supported.keys()]
  let completion: Completion = 'none'
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
      { utility: 'cost', completion, step },
    )
    const bought = rounds.flatMap(({ project }) => supported.find(({ id }) => id === project) ?? [])
    const struck = tooMany(bought, scenario)
    if (struck.length > 0) {
      running = running.filter(place => !struck.some(each => each === supported[place]))
      continue
    }
    if (completion === 'none') {
      completion = 'add1'
      continue
    }
    const rest = supported
      .filter(project => !bought.includes(project))
      .sort((a, b) => (b.supporters?.length ?? 0) - (a.supporters?.length ?? 0) || byId(a, b))
    return selectionOf(taken(rest, scenario, bought))
  }
}
