import type { Card } from '../applications/application.ts'
import { cardsOf } from '../applications/store.ts'
import { must, Problem } from '../http/problem.ts'
import type { Ask } from '../http/serve.ts'
import type { reviews } from './contract.ts'
import { submittedDocuments } from './reading/files.ts'
import { mayAdvise, mayReview } from './rules.ts'
import { lineOf, planFor, publishedRound, type Scene, sceneOf } from './scene.ts'
import * as store from './store.ts'
import { lenienciesOf, resultsIn } from './weighing/results.ts'

const expertsShown = async ({ experts, assignments }: Scene) => {
  const names = await store.namesOf(experts.map(each => each.person))
  return experts.flatMap(each => {
    const name = names.get(each.person)
    const own = assignments.filter(one => one.reader === each.person)
    return name ? [{ ...each, name, files: own.length, done: own.filter(one => one.handedInAt).length }] : []
  })
}

/** Applications with fewer readers than the round asks, as the plan would leave them without any change. */
const shortIn = ({ round, cards, experts, assignments, conflicts }: Scene) =>
  cards.flatMap(({ id }) => {
    const readers = assignments.filter(each => each.application === id && conflicts(each.reader, id).length === 0)
    const conflicted = experts.filter(each => conflicts(each.person, id).length > 0).length
    const lacks = round.experts - readers.length
    return lacks > 0 ? [{ application: id, lacks, conflicted, full: 0 }] : []
  })

export const deskReviews = async ({ input, now }: Ask<typeof reviews.deskReviews>) => {
  const scene = await sceneOf(input.round)
  const { round, cards, experts, assignments, recusals, conflicts } = scene
  const themes = new Map(cards.map(each => [each.id, each.theme]))
  return {
    round: { ...lineOf(round), experts: round.experts },
    cards,
    experts: await expertsShown(scene),
    assignments: assignments.map(({ application, reader, answered, handedInAt }) => ({
      application,
      expert: reader,
      stand: handedInAt ? ('done' as const) : answered > 0 ? ('begun' as const) : ('open' as const),
      theme: Boolean(experts.find(each => each.person === reader)?.themes.includes(themes.get(application) ?? '')),
    })),
    conflicts: cards.flatMap(({ id }) =>
      experts.flatMap(({ person }) => {
        const all = conflicts(person, id)
        return all.length > 0 ? [{ application: id, expert: person, all }] : []
      }),
    ),
    recusals: recusals.map(({ application, expert, why = '', at }) => ({ application, expert, why, at })),
    short: shortIn(scene),
    can: mayReview(round, now),
  }
}

export const planReviews = async ({ input, actor, now }: Ask<typeof reviews.planReviews>) => {
  const scene = await sceneOf(input.round)
  must(mayReview(scene.round, now))
  const plan = planFor(scene)
  // What was handed in stays on the record, whatever came to light since: it is the manager's to weigh.
  const done = new Set(
    scene.assignments.filter(each => each.handedInAt).map(each => `${each.application} ${each.reader}`),
  )
  const remove = plan.remove.filter(each => !done.has(`${each.application} ${each.expert}`))
  const stamp = { by: actor.person, did: 'planReviews', at: now }
  if (input.keep) await store.keepAssignments(input.round, { add: plan.add, remove }, stamp)
  return { ...plan, remove, kept: input.keep }
}

/** By hand, by the same rules. @throws Problem `not-found`, `not-allowed` in conflict, `already-used`, `too-many`-like full */
export const assign = async ({ input, actor, now }: Ask<typeof reviews.assign>) => {
  const { application, expert, round: id } = input
  const { round, cards, experts, assignments, conflicts } = await sceneOf(id)
  must(mayReview(round, now))
  const found = experts.find(each => each.person === expert)
  if (!found || !cards.some(each => each.id === application)) throw new Problem('not-found')
  const own = assignments.filter(each => each.reader === expert)
  if (own.some(each => each.application === application)) throw new Problem('already-used')
  const all = conflicts(expert, application)
  if (all.length > 0) throw new Problem('wrong-state', { current: { conflicts: all } })
  if (found.most !== undefined && own.length >= found.most)
    throw new Problem('wrong-state', { current: { most: found.most } })
  const stamp = { by: actor.person, did: 'assign', at: now }
  await store.keepAssignments(id, { add: [{ application, expert }], remove: [] }, stamp)
  return {}
}

export const unassign = async ({ input, actor, now }: Ask<typeof reviews.unassign>) => {
  const { application, expert, round: id } = input
  const [round, found] = await Promise.all([publishedRound(id), store.assignmentOf(id, application, expert)])
  must(mayReview(round, now))
  if (!found) throw new Problem('not-found')
  if (found.handedInAt) throw new Problem('wrong-state')
  const stamp = { by: actor.person, did: 'unassign', at: now }
  await store.keepAssignments(id, { add: [], remove: [{ application, expert }] }, stamp)
  return {}
}

const line = ({ id, title, theme, tranche, applicant, ask }: Card) => ({ id, title, theme, tranche, applicant, ask })

export const deskResults = async ({ input, now }: Ask<typeof reviews.deskResults>) => {
  const round = await publishedRound(input.round)
  const [cards, all, given, corrected] = await Promise.all([
    cardsOf(round.id),
    store.reviewsIn(round.id),
    store.advicesIn(round.id),
    store.isCorrected(round.id),
  ])
  const results = new Map(resultsIn(all, round.criteria).map(each => [each.application, each]))
  const leniencies = lenienciesOf(all, round.criteria)
  const names = await store.namesOf(leniencies.map(each => each.expert))
  return {
    round: { ...lineOf(round), criteria: round.criteria, experts: round.experts },
    corrected,
    results: cards
      .filter(each => each.state === 'submitted')
      .map(card => ({
        experts: [],
        ...results.get(card.id),
        card: line(card),
        advice: given.find(each => each.application === card.id),
      })),
    experts: leniencies.map(({ expert, ...each }) => ({ person: expert, name: names.get(expert) ?? '', ...each })),
    can: mayAdvise(round, now),
  }
}

export const deskMarks = async ({ input }: Ask<typeof reviews.deskMarks>) => {
  const round = await publishedRound(input.round)
  const [handedIn, experts, documents] = await Promise.all([
    store.reviewsOf(round.id, input.id),
    store.allExperts(),
    submittedDocuments(round.id, input.id),
  ])
  const names = await store.namesOf(handedIn.map(each => each.expert))
  return {
    all: handedIn.map(({ expert, marks }) => ({
      name: names.get(expert) ?? '',
      kind: experts.find(each => each.person === expert)?.kind ?? ('expert' as const),
      marks,
    })),
    documents,
  }
}

export const advise = async ({ input, actor, now }: Ask<typeof reviews.advise>) => {
  const { round: id, id: application, advice, condition, reason } = input
  const [round, cards] = await Promise.all([publishedRound(id), cardsOf(id)])
  must(mayAdvise(round, now))
  if (!cards.some(each => each.id === application && each.state === 'submitted')) throw new Problem('not-found')
  if ((advice === 'admit-if') !== (condition !== ''))
    throw new Problem('invalid', {
      issues: [{ field: 'condition', code: condition === '' ? 'missing' : 'only-admit-if' }],
    })
  const version = input.version + 1
  const stamp = { by: actor.person, did: 'advise', at: now }
  await store.keepAdvice(id, { application, advice, condition, reason, version, ...stamp })
  return { version }
}

export const correct = async ({ input, actor, now }: Ask<typeof reviews.correct>) => {
  const round = await publishedRound(input.round)
  must(mayAdvise(round, now))
  const stamp = { by: actor.person, did: 'correct', at: now, why: input.why }
  await store.keepCorrection(round.id, input.corrected, stamp)
  return {}
}

export const saveExpert = async ({ input, actor, now }: Ask<typeof reviews.saveExpert>) => {
  const { email, person: given, ...profile } = input
  const person = await store.personWith({ person: given, email })
  if (!person) throw new Problem('not-found')
  const before = await store.expertOf(person)
  const stamp = { by: actor.person, did: 'saveExpert', at: now }
  await store.keepExpert({ ...profile, person, version: (before?.version ?? 0) + 1, ...stamp })
  return { person }
}
