import { cardsOf, documentOf, versionOf } from '../applications/store.ts'
import { must, no, Problem } from '../http/problem.ts'
import type { Ask } from '../http/serve.ts'
import { roundById } from '../rounds/store.ts'
import { conflictsOf } from './conflicts.ts'
import type { reviews } from './contract.ts'
import { answeredIn, faultsIn, mayReview } from './rules.ts'
import { lineOf, publishedRound, type Reading, readingOf } from './scene.ts'
import * as store from './store.ts'
import type { StoredAssignment, StoredExpert } from './stored.ts'

const standOf = ({ answered, handedInAt }: StoredAssignment) =>
  handedInAt ? ('done' as const) : answered > 0 ? ('begun' as const) : ('open' as const)

const mayChange = ({ round, assignment }: Pick<Reading, 'round' | 'assignment'>, now: string) =>
  assignment.handedInAt ? no('wrong-state') : mayReview(round, now)

/** What one expert reads in a round; what came in conflict since is not listed either. */
const ownIn = async (id: string, mine: readonly StoredAssignment[], expert: StoredExpert, now: string) => {
  const [round, cards, recusals, alliances] = await Promise.all([
    publishedRound(id),
    cardsOf(id),
    store.recusalsIn(id),
    store.alliancesWith(expert.person),
  ])
  const recused = new Set(recusals.filter(each => each.expert === expert.person).map(each => each.application))
  return mine.flatMap(assignment => {
    const card = cards.find(each => each.id === assignment.application)
    if (card?.state !== 'submitted' || conflictsOf(expert, card, { alliances, recused }).length > 0) return []
    const can = mayChange({ round, assignment }, now)
    const criteria = round.criteria.length
    return [{ card, round: lineOf(round), stand: standOf(assignment), answered: assignment.answered, criteria, can }]
  })
}

export const ownReviews = async ({ actor, now }: Ask<typeof reviews.ownReviews>) => {
  const [expert, assignments] = await Promise.all([store.expertOf(actor.person), store.assignmentsOf(actor.person)])
  if (!expert) return { hasProfile: false, reviews: [] }
  const rounds = [...Map.groupBy(assignments, each => each.round)]
  const lines = await Promise.all(rounds.map(([id, mine]) => ownIn(id, mine, expert, now)))
  return { hasProfile: true, reviews: lines.flat() }
}

/** The others' marks: nobody's as long as one's own are not handed in. */
const othersOf = async ({ round, card, assignment }: Reading) => {
  const readers = await store.readersOf(round.id, card.id)
  const done = readers.filter(each => each.handedInAt && each.reader !== assignment.reader)
  const waiting = readers.filter(each => !each.handedInAt && each.reader !== assignment.reader).length
  if (!assignment.handedInAt) return { marks: {}, others: [], waiting: waiting + done.length }
  const handedIn = await store.reviewsOf(round.id, card.id)
  const [names, experts] = await Promise.all([store.namesOf(handedIn.map(each => each.expert)), store.allExperts()])
  const others = handedIn
    .filter(each => each.expert !== assignment.reader)
    .map(({ expert, marks }) => ({
      name: names.get(expert) ?? '',
      kind: experts.find(each => each.person === expert)?.kind ?? ('expert' as const),
      marks,
    }))
  return { marks: handedIn.find(each => each.expert === assignment.reader)?.marks ?? {}, others, waiting }
}

export const readReview = async ({ input, actor, now }: Ask<typeof reviews.readReview>) => {
  const reading = await readingOf(input.id, actor.person)
  const { round, card, expert, assignment } = reading
  const [frozen, draft, { marks, others, waiting }] = await Promise.all([
    versionOf(card.id, card.version),
    store.draftOf(card.id, actor.person),
    othersOf(reading),
  ])
  if (!frozen) throw new Problem('not-found')
  return {
    card,
    document: documentOf(frozen),
    round: { ...lineOf(round), criteria: round.criteria },
    kind: expert.kind,
    marks: draft?.marks ?? marks,
    version: draft?.version ?? 0,
    handedInAt: assignment.handedInAt,
    others,
    waiting,
    can: mayChange(reading, now),
  }
}

export const saveMarks = async ({ input, actor, now }: Ask<typeof reviews.saveMarks>) => {
  const reading = await readingOf(input.id, actor.person)
  must(mayChange(reading, now))
  const { criteria } = reading.round
  const known = criteria.flatMap(({ id }) => {
    const mark = input.marks[id]
    return mark ? [[id, mark] as const] : []
  })
  const marks = Object.fromEntries(known)
  const version = input.version + 1
  await store.keepDraft(reading.assignment, { marks, version, answered: answeredIn(marks, criteria), at: now })
  return { version }
}

export const handIn = async ({ input, actor, now }: Ask<typeof reviews.handIn>) => {
  const reading = await readingOf(input.id, actor.person)
  must(mayChange(reading, now))
  const draft = await store.draftOf(input.id, actor.person)
  if (draft?.version !== input.version) throw new Problem('changed', { current: draft?.marks })
  const issues = faultsIn(draft.marks, reading.round.criteria)
  if (issues.length > 0) throw new Problem('invalid', { issues })
  await store.keepReview(reading.assignment, draft, { by: actor.person, did: 'handIn', at: now })
  return { at: now }
}

export const recuse = async ({ input, actor, now }: Ask<typeof reviews.recuse>) => {
  const reading = await readingOf(input.id, actor.person)
  must(mayChange(reading, now))
  const { round, card } = reading
  const about = { round: round.id, application: card.id, expert: actor.person, theme: card.theme, title: card.title }
  await store.keepRecusal({ ...about, by: actor.person, did: 'recuse', at: now, why: input.why })
  return {}
}

export const ownProfile = async ({ actor }: Ask<typeof reviews.ownProfile>) => {
  const profile = await store.expertOf(actor.person)
  return { profile, version: profile?.version ?? 0 }
}

export const saveOwnProfile = async ({ input, actor, now }: Ask<typeof reviews.saveOwnProfile>) => {
  const version = input.version + 1
  const stamp = { by: actor.person, did: 'saveOwnProfile', at: now }
  await store.keepExpert({ ...input, person: actor.person, version, ...stamp })
  return { version }
}

/** Whether a round's experts are ready, so that what they did not read may be named. */
const isOver = async (round: string, now: string) => {
  const found = await roundById(round)
  const until = found && lineOf(found).until
  return { found, over: until !== undefined && Date.parse(until) < Date.parse(now) }
}

export const register = async ({ now }: Ask<typeof reviews.register>) => {
  const experts = await store.allExperts()
  const names = await store.namesOf(experts.map(each => each.person))
  const recusals = await store.allRecusals()
  const rounds = new Map(
    await Promise.all(
      [...new Set(recusals.map(each => each.round))].map(async id => [id, await isOver(id, now)] as const),
    ),
  )
  return {
    experts: experts
      .flatMap(each => {
        const name = names.get(each.person)
        return name ? [{ ...each, name }] : []
      })
      .sort((one, other) => one.name.localeCompare(other.name, 'nl')),
    recusals: recusals.flatMap(({ round: of, expert, theme, title, at }) => {
      const { found, over = false } = rounds.get(of) ?? {}
      const name = names.get(expert)
      if (!found || !name) return []
      return [{ round: { id: of, name: found.name }, expert: name, theme, title: over ? title : undefined, at }]
    }),
  }
}
