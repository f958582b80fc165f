import type { Card } from '../../applications/application.ts'
import { no, type Verdict, yes } from '../../http/problem.ts'
import { shortlistOf } from '../../plans/store.ts'
import { namesOf } from '../../reviews/store.ts'
import type { Round } from '../../rounds/round.ts'
import { termOf } from '../../rounds/rules.ts'
import type { AtDesk, Project, ScenarioName, Summary, Trial } from '../contract.ts'
import type { Explanation } from '../explain.ts'
import type { Scenario } from '../rules.ts'
import { partOffers } from '../scenarios/partial.ts'
import { changeSentences, type Language, whySentence } from '../sentences.ts'
import * as store from '../store.ts'
import type { Selection } from '../sums.ts'
import { type Scene, scenarioFrom } from './inputs.ts'

type Timed = Pick<Round, 'state' | 'phases' | 'outages'>

/** Scenarios can be worked out once no more applications come in. */
export const mayMake = (round: Timed, now: string): Verdict => {
  const term = termOf(round, 'applications')
  const free = term && new Date(Date.parse(term.until) + 1000).toISOString()
  return free && now < free ? no('wrong-state', free) : yes
}

/** One is chosen before the municipalities are asked; after that they would advise on something else. */
export const mayChoose = (round: Timed, now: string): Verdict => {
  const making = mayMake(round, now)
  const next = termOf(round, 'advice') ?? termOf(round, 'decision')
  return making.yes && next && Date.parse(now) >= Date.parse(next.from) ? no('too-late') : making
}

/** The projects of a scenario, from what was kept of it; undefined when there is none. */
export const selectionIn = ({ handed, ...made }: store.Made, name: ScenarioName): Selection | undefined =>
  name === 'hand' ? (handed?.fits ? handed.selection : undefined) : made[name]

/** All that a hand may hold in is looked at too. */
export const wholeScenario = ({ inputs }: store.Made, selection: Selection): Scenario =>
  scenarioFrom(inputs, selection.selected)

/** What could be offered in part beside a scenario, where the round allows it. */
export const offersIn = (made: store.Made, selection: Selection, { partial }: Pick<Round, 'partial'>) =>
  partial ? partOffers(wholeScenario(made, selection), selection, partial.atLeast / 100) : []

const summaryOf = (made: store.Made, name: ScenarioName, round: Round): Summary[] => {
  const selection = selectionIn(made, name)
  if (!selection) return []
  const chosen = made.inputs.projects.filter(({ id }) => selection.selected.includes(id))
  const spent = (which: (project: (typeof chosen)[number]) => boolean) =>
    chosen.filter(which).reduce((sum, { ask }) => sum + ask, 0)
  return [
    {
      ...{ name, ...selection },
      themes: Object.fromEntries(
        Object.keys(made.inputs.ceilings).map(theme => [theme, spent(each => each.theme === theme)]),
      ),
      tranches: { '2': spent(each => each.tranche === 2), '3': spent(each => each.tranche === 3) },
      offers: Object.fromEntries(offersIn(made, selection, round).map(({ id, offer }) => [id, offer])),
    },
  ]
}

/** The sentences about one project, with names in place of ids. */
export const saidOf = ({ round, cards }: Pick<Scene, 'round' | 'cards'>) => {
  const titles = new Map(cards.map(({ id, title }) => [id, title]))
  const themes = new Map(round.themes.map(({ slug, name }) => [slug, name]))
  const names = (language: Language) => ({
    project: (id: string) => `“${titles.get(id) ?? id}”`,
    theme: (slug: string) => themes.get(slug)?.[language] ?? slug,
  })
  return (
    { because, ...explanation }: Explanation,
    { theme, tranche, ask }: Pick<Card, 'theme' | 'tranche' | 'ask'>,
  ) => {
    const told = { theme, tranche: tranche === '2' ? (2 as const) : (3 as const), ask, because }
    const why = (language: Language) => whySentence(told, language, names(language))
    const changes = (language: Language) => changeSentences({ because, ...explanation }, language)
    return { why: { nl: why('nl'), en: why('en') }, changes: { nl: changes('nl'), en: changes('en') } }
  }
}

export const trialOf = (handed: store.Handed): Trial => {
  if (!handed.fits) return handed
  const { selection, pushedOut, cameIn, less } = handed
  return { fits: true, pushedOut, cameIn, less, cost: selection.cost }
}

/** A round's scenarios as its desk sees them. */
export const shownAtDesk = async (scene: Scene, now: string): Promise<AtDesk> => {
  const { round, cards, outcomes, inputs, hash } = scene
  const [kept, reasons, chosen] = await Promise.all([
    store.scenariosOf(round.id),
    store.reasonsOf(round.id),
    shortlistOf(round.id),
  ])
  const made = kept && store.madeIn(kept)
  const told = reasons && reasons.hash === kept?.hash ? reasons : undefined
  const explanations = new Map((told ? store.explanationsIn(told) : []).map(each => [each.id, each]))
  const hands = new Map((kept?.hand ?? []).map(each => [each.id, each]))
  const names = await namesOf([...(kept ? [kept.madeBy] : []), ...(kept?.hand ?? []).map(each => each.by)])
  const said = saidOf(scene)
  const projects = cards.map(({ id, applicant, ...card }): Project => {
    const [outcome, explanation, hand] = [outcomes.get(id), explanations.get(id), hands.get(id)]
    const known = made?.inputs.projects.find(each => each.id === id)
    // Explained is what was worked out, with the amount of then.
    const sentences = explanation && known && said(explanation, { ...card, ask: known.ask })
    return {
      ...{ ...card, id, applicant: applicant.name, ...sentences },
      score: outcome?.score === undefined ? undefined : outcome.score / 10,
      advice: outcome?.advice,
      stability: made?.stability?.[id],
      hand: hand && { in: hand.in, reason: hand.reason, at: hand.at, by: names.get(hand.by) },
    }
  })
  const rows = chosen?.rows.filter(row => row.in) ?? []
  const making = mayMake(round, now)
  return {
    round,
    version: kept?.version ?? 0,
    projects,
    made: kept &&
      made && {
        ...{ at: kept.madeAt, by: names.get(kept.madeBy), hash: kept.hash, stale: kept.hash !== hash },
        proven: made.optimum !== undefined,
        explained: { done: told?.done ?? 0, of: scenarioFrom(made.inputs).projects.length },
        scenarios: (['optimum', 'greedy', 'equalShares', 'hand'] as const).flatMap(name =>
          summaryOf(made, name, round),
        ),
        hand: made.handed && trialOf(made.handed),
      },
    chosen: chosen && {
      ...{ scenario: chosen.scenario, at: chosen.at, in: rows.length },
      amount: rows.reduce((sum, { amount }) => sum + amount, 0),
    },
    can: {
      make: making.yes && inputs.projects.length === 0 ? no('wrong-state') : making,
      choose: mayChoose(round, now),
    },
  }
}
