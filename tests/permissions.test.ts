import { beforeAll, describe, expect, test } from 'vitest'
import { ideas } from '../functions/ideas/contract.ts'
import { moderation } from '../functions/moderation/contract.ts'
import { municipality } from '../functions/municipality/contract.ts'
import { reviews } from '../functions/reviews/contract.ts'
import { type Traveller, traveller } from './journeys/traveller.ts'
import { bringIn, wish } from './journeys/visitor.ts'
import { endpoints, everybody, type Kind, kinds, knock, mayKnock, ringOne } from './permissions/everybody.ts'
import { origin } from './platform.ts'

let all: Map<Kind, Traveller>
const as = (kind: Kind): Traveller => all.get(kind) ?? traveller(origin)

beforeAll(async () => {
  all = await everybody(origin)
})

test('ring 1 is the table that people agreed on (after a change that you mean: vitest -u)', async () => {
  await expect(ringOne()).toMatchFileSnapshot('permissions/ring-one.md')
})

/** What the gateway must say to somebody who may not knock. */
const closed = (kind: Kind) =>
  kind === 'visitor' ? { status: 401, code: 'sign-in' } : { status: 403, code: 'not-allowed' }

describe('the door of every endpoint, for a visitor and every role', () => {
  // Signing out would turn the person of that role into a visitor for the rest of the tests.
  const asked = endpoints.filter(([name]) => name !== 'session.logout')
  test.each(asked)('%s', async (_, endpoint) => {
    for (const kind of kinds) {
      const answer = await knock(as(kind), endpoint)
      if (!mayKnock(endpoint, kind)) expect(answer, kind).toEqual(closed(kind))
      else {
        expect(['sign-in', 'not-allowed'], kind).not.toContain(answer.code)
        expect(answer.status, kind).toBeLessThan(500)
      }
    }
  })
})

describe("somebody's own idea", () => {
  const why = 'Omdat ik het er niet mee eens ben.'
  /** What only an author may do, with an input that is otherwise right. */
  const own = (id: string) =>
    [
      ['readOwnIdea', ideas.readOwnIdea, { id }],
      ['changeIdea', ideas.changeIdea, { ...wish(), id, version: 1 }],
      ['confirmIdea', ideas.confirmIdea, { id }],
      ['appealRefusal', ideas.appealRefusal, { id, why }],
      ['answerJoin', ideas.answerJoin, { id, join: true }],
      ['withdrawIdea', ideas.withdrawIdea, { id, version: 2 }],
    ] as const

  // Guessing codes is limited per network, and all of these are one network.
  const triesCode = (kind: Kind, method: string): boolean =>
    method !== 'GET' && (kind === 'visitor' || kind === 'moderator')

  test('does not exist for anybody else, whatever the role; also not with a code of something else', async () => {
    const author = traveller(origin)
    await author.signIn('jelle-wolting')
    const { id } = await author.ask(ideas.submitIdea, wish())
    const other = await bringIn(traveller(origin))
    for (const [name, endpoint, input] of own(id))
      for (const kind of kinds)
        for (const extra of triesCode(kind, endpoint.method) ? [{}, { code: other.code }] : [{}]) {
          const answer = await knock(as(kind), endpoint, { ...input, ...extra })
          const gone = mayKnock(endpoint, kind) ? { status: 404, code: 'not-found' } : closed(kind)
          expect(answer, `${name} as ${kind}`).toEqual(gone)
        }
    for (const [name, endpoint, input] of own(id)) {
      const { status } = await knock(author, endpoint, input)
      expect([200, 409], `${name} as the author`).toContain(status)
    }
  })

  test('has reactions that only who wrote them can take back', async () => {
    const { id } = await bringIn(traveller(origin))
    await as('moderator').ask(moderation.decide, { id, version: 1, verdict: 'publish' })
    const { id: reaction } = await as('resident').ask(ideas.react, {
      id,
      key: crypto.randomUUID(),
      text: 'Wat een mooi plan.',
      shownName: 'Samira',
    })
    for (const kind of kinds.filter(each => each !== 'resident')) {
      const answer = await knock(as(kind), ideas.withdrawReaction, { id, reaction })
      expect(answer, kind).toEqual(kind === 'visitor' ? closed(kind) : { status: 404, code: 'not-found' })
    }
    expect((await knock(as('resident'), ideas.withdrawReaction, { id, reaction })).status).toBe(200)
  })
})

describe('an idea of another municipality', () => {
  test('does not exist for an officer, neither at the desk nor in its list', async () => {
    const { id } = await bringIn(traveller(origin), { village: 'emmen' })
    await as('moderator').ask(moderation.decide, { id, version: 1, verdict: 'publish', handOver: true })
    const { id: target } = await bringIn(traveller(origin), { village: 'assen' })
    await as('moderator').ask(moderation.decide, { id: target, version: 1, verdict: 'publish', handOver: true })
    const text = 'Wij vinden dit een goed plan en gaan helpen.'
    const desk = [
      [municipality.deskIdea, { id }],
      [municipality.takeOver, { id, version: 2 }],
      [municipality.answerIdea, { id, version: 2, text, outcome: 'helped' }],
      [municipality.handBack, { id, version: 2, why: text }],
      [moderation.askToJoin, { id, version: 2, to: target, reason: text }],
    ] as const
    for (const [endpoint, input] of desk)
      expect(await knock(as('officer'), endpoint, input), endpoint.path).toEqual({ status: 404, code: 'not-found' })
    const { ideas: listed } = await as('officer').ask(municipality.deskIdeas, { show: 'all' })
    expect(new Set(listed.map(each => each.municipality))).toEqual(new Set(['assen']))
    const emmen = traveller(origin)
    await emmen.signIn('margriet-eising')
    for (const [endpoint, input] of desk.slice(0, 2)) expect((await knock(emmen, endpoint, input)).status).toBe(200)
  })
})

describe('an application to weigh', () => {
  test('does not exist for an expert who is in conflict or was not given it, nor for any other role', async () => {
    const round = '2027'
    const scene = await as('manager').ask(reviews.deskReviews, { round })
    const expert = scene.experts.find(each => each.name === 'Fenna Drenth')?.person
    const given = scene.assignments.filter(each => each.expert === expert).map(each => each.application)
    const conflicted = scene.conflicts.filter(each => each.expert === expert).map(each => each.application)
    const other = scene.cards.map(each => each.id).filter(id => !given.includes(id) && !conflicted.includes(id))
    const marks = { P1: { score: 5, reason: 'Goed' } }
    for (const id of [conflicted[0] ?? '', other[0] ?? ''])
      for (const [endpoint, input] of [
        [reviews.readReview, { id }],
        [reviews.saveMarks, { id, marks, version: 0 }],
        [reviews.handIn, { id, version: 1 }],
        [reviews.recuse, { id, why: 'Ik ken ze' }],
      ] as const)
        for (const kind of kinds) {
          const answer = await knock(as(kind), endpoint, input)
          const gone = mayKnock(endpoint, kind) ? { status: 404, code: 'not-found' } : closed(kind)
          expect(answer, `${endpoint.path} as ${kind}`).toEqual(gone)
        }
    expect(given.length).toBeGreaterThan(0)
    expect((await knock(as('expert'), reviews.readReview, { id: given[0] ?? '' })).status).toBe(200)
  })
})
