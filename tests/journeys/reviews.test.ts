import { expect, test } from 'vitest'
import { audit } from '../../functions/audit/contract.ts'
import { people } from '../../functions/people/contract.ts'
import { reviews } from '../../functions/reviews/contract.ts'
import { origin } from '../platform.ts'
import { type Traveller, traveller } from './traveller.ts'

const signedIn = async (person: string): Promise<Traveller> => {
  const who = traveller(origin)
  await who.signIn(person)
  return who
}
const manager = await signedIn('wietske-hummel')
const [fenna, gerda, mehmet] = [
  await signedIn('fenna-drenth'),
  await signedIn('gerda-moes'),
  await signedIn('mehmet-aydin'),
]
const round = '2027'
const desk = () => manager.ask(reviews.deskReviews, { round })
const linesOf = async (who: Traveller, stand: 'open' | 'begun' | 'done') =>
  (await who.ask(reviews.ownReviews, {})).reviews.filter(each => each.round.id === round && each.stand === stand)
const firstOf = async (who: Traveller, stand: 'open' | 'begun' | 'done'): Promise<string> =>
  (await linesOf(who, stand))[0]?.card.id ?? ''
const personOf = async (name: string): Promise<string> =>
  (await desk()).experts.find(each => each.name === name)?.person ?? ''

test('the public register names experts and recusals, not how to reach anybody nor what was told in confidence', async () => {
  const answer = await traveller(origin).fetch('/api/experts')
  const { experts, recusals } = await traveller(origin).ask(reviews.register, {})
  expect(experts).toHaveLength(12)
  expect(experts.find(each => each.name === 'Gerda Moes')).toMatchObject({ kind: 'experience', municipality: 'emmen' })
  expect(recusals.length).toBeGreaterThan(0)
  // Titles are named when the experts of the round are ready.
  expect(recusals.every(each => each.title === undefined)).toBe(true)
  expect(await answer.text()).not.toMatch(/@|zus|earlier/)
})

test('what is not assigned or in conflict cannot be opened: 404 alike, for reading and for writing', async () => {
  const { assignments, conflicts, cards } = await desk()
  const person = await personOf('Fenna Drenth')
  const own = new Set(assignments.filter(each => each.expert === person).map(each => each.application))
  const shut = conflicts.find(each => each.expert === person)?.application ?? ''
  const other = cards.find(each => !own.has(each.id) && each.id !== shut)?.id ?? ''
  const marks = { P1: { score: 5, reason: 'goed' } }
  const said = []
  for (const id of [shut, other, '7ZZZZZZZZZZZZZZZZZZZZZZZZZ'])
    for (const [endpoint, input] of [
      [reviews.readReview, { id }],
      [reviews.saveMarks, { id, marks, version: 0 }],
      [reviews.handIn, { id, version: 1 }],
      [reviews.recuse, { id, why: 'Ik ken ze goed' }],
    ] as const) {
      const { requestId, ...refused } = await fenna.refused(endpoint, input)
      said.push(JSON.stringify(refused))
    }
  expect(new Set(said).size).toBe(1)
  expect(said[0]).toContain('"code":"not-found"')
})

test('a draft keeps itself, others stay hidden until one hands in, and then nothing changes any more', async () => {
  const id = await firstOf(fenna, 'open')
  const before = await fenna.ask(reviews.readReview, { id })
  expect(before).toMatchObject({ marks: {}, version: 0, others: [], can: { yes: true } })
  expect(before.waiting).toBeGreaterThan(1)
  expect(before.document.answers.length).toBeGreaterThan(10)
  const marks = Object.fromEntries(
    before.round.criteria.map(each => [each.id, { score: 4, reason: 'Goed onderbouwd' }]),
  )
  const saved = await fenna.ask(reviews.saveMarks, { id, marks: { P1: { score: 4, reason: '' } }, version: 0 })
  expect((await fenna.refused(reviews.saveMarks, { id, marks, version: 0 })).code).toBe('changed')
  const early = await fenna.refused(reviews.handIn, { id, version: saved.version })
  expect([early.code, early.issues.length]).toEqual(['invalid', before.round.criteria.length])
  const { version } = await fenna.ask(reviews.saveMarks, {
    id,
    marks: { ...marks, C4: { cannot: true, reason: '' } },
    version: saved.version,
  })
  expect((await fenna.ask(reviews.readReview, { id })).marks.C4).toEqual({ cannot: true, reason: '' })
  await fenna.ask(reviews.handIn, { id, version })
  const after = await fenna.ask(reviews.readReview, { id })
  expect(after.handedInAt).toBeDefined()
  expect(after.marks.P1).toEqual({ score: 4, reason: 'Goed onderbouwd' })
  expect((await fenna.refused(reviews.saveMarks, { id, marks, version })).code).toBe('wrong-state')
  expect((await fenna.refused(reviews.handIn, { id, version })).code).toBe('wrong-state')
  expect((await fenna.refused(reviews.recuse, { id, why: 'Toch wel iets' })).code).toBe('wrong-state')
})

test('who has handed in sees who did too, and nobody else', async () => {
  const { assignments } = await desk()
  const person = await personOf('Fenna Drenth')
  for (const { card } of await linesOf(fenna, 'done')) {
    const { others, waiting } = await fenna.ask(reviews.readReview, { id: card.id })
    const rest = assignments.filter(each => each.application === card.id && each.expert !== person)
    expect([others.length, waiting]).toEqual([
      rest.filter(each => each.stand === 'done').length,
      rest.filter(each => each.stand !== 'done').length,
    ])
  }
})

test('somebody steps back: closed for good, in the register, and the gap is filled moving nobody else', async () => {
  const id = await firstOf(gerda, 'open')
  await gerda.ask(reviews.recuse, { id, why: 'Mijn broer werkt daar' })
  expect((await gerda.refused(reviews.readReview, { id })).code).toBe('not-found')
  const before = await desk()
  expect(before.short.map(each => each.application)).toContain(id)
  expect(before.recusals.find(each => each.application === id)?.why).toBe('Mijn broer werkt daar')
  const expert = await personOf('Gerda Moes')
  expect((await manager.refused(reviews.assign, { round, application: id, expert })).code).toBe('wrong-state')

  const proposal = await manager.ask(reviews.planReviews, { round, keep: false })
  expect([proposal.remove, proposal.short, proposal.kept]).toEqual([[], [], false])
  expect(proposal.add).toHaveLength(before.short.reduce((sum, each) => sum + each.lacks, 0))
  expect((await desk()).short).toHaveLength(before.short.length)
  await manager.ask(reviews.planReviews, { round, keep: true })
  const after = await desk()
  expect(after.short).toEqual([])
  expect(after.assignments).toHaveLength(before.assignments.length + proposal.add.length)
  expect(await manager.ask(reviews.planReviews, { round, keep: false })).toMatchObject({ add: [], remove: [] })
  // Who got something gets a letter.
  const names = after.experts.filter(each => proposal.add.some(one => one.expert === each.person))
  expect(names.length).toBeGreaterThan(0)
})

test('a profile that changes closes what it touches, and the planner says so', async () => {
  const { profile, version } = await mehmet.ask(reviews.ownProfile, {})
  const id = await firstOf(mehmet, 'open')
  const { card } = await mehmet.ask(reviews.readReview, { id })
  const tied = {
    ...(profile ?? { kind: 'expert', themes: [], subsidies: [], earlier: [] }),
    organisations: [card.applicant],
  }
  await mehmet.ask(reviews.saveOwnProfile, { ...tied, version })
  expect((await mehmet.refused(reviews.saveOwnProfile, { ...tied, version })).code).toBe('changed')
  expect((await mehmet.refused(reviews.readReview, { id })).code).toBe('not-found')
  expect(await firstOf(mehmet, 'open')).not.toBe(id)
  const { short, conflicts } = await desk()
  expect(short.map(each => each.application)).toContain(id)
  expect(conflicts.find(each => each.application === id && each.expert === card.id)).toBeUndefined()
  const plan = await manager.ask(reviews.planReviews, { round, keep: true })
  expect(plan.remove.map(each => each.application)).toContain(id)
  expect((await desk()).short).toEqual([])
})

test('when it cannot be done the plan says which lack how many, and why', async () => {
  const { experts } = await desk()
  const full = experts.filter(each => each.name !== 'Fenna Drenth')
  for (const { person, name, files, done, ...profile } of full)
    await manager.ask(reviews.saveExpert, { ...profile, person, most: Math.max(1, files) })
  const own = experts.find(each => each.name === 'Fenna Drenth')
  const id = await firstOf(fenna, 'open')
  await fenna.ask(reviews.recuse, { id, why: 'Ik zat in het bestuur' })
  const { short, add } = await manager.ask(reviews.planReviews, { round, keep: false })
  expect(own).toBeDefined()
  expect(short.length + add.length).toBeGreaterThan(0)
  for (const each of short) expect(each.conflicted + each.full).toBeGreaterThan(0)
  for (const { person, name, files, done, most, ...profile } of full)
    await manager.ask(reviews.saveExpert, { ...profile, person })
})

test('results, correction and advice: for the round before it is too late, in this one all is laid down with its reason', async () => {
  const past = await manager.ask(reviews.deskResults, { round: '2026' })
  expect(past.results).toHaveLength(60)
  expect(past.results.every(each => each.score !== undefined && each.spread !== undefined && each.advice)).toBe(true)
  expect(past.can).toMatchObject({ yes: false, because: 'too-late' })

  const { results, corrected } = await manager.ask(reviews.deskResults, { round })
  expect(corrected).toBe(false)
  const id = results.find(each => each.experts.length > 1)?.card.id ?? ''
  const asked = { round, id, advice: 'admit-if', condition: '', reason: 'De aanpak overtuigt', version: 0 } as const
  expect((await manager.refused(reviews.advise, asked)).issues).toEqual([{ field: 'condition', code: 'missing' }])
  const condition = 'Leg vast wie het overneemt'
  expect(await manager.ask(reviews.advise, { ...asked, condition })).toEqual({ version: 1 })
  expect((await manager.refused(reviews.advise, { ...asked, condition })).code).toBe('changed')
  await manager.ask(reviews.correct, { round, corrected: true, why: 'Twee lezers zijn opvallend mild' })
  const after = await manager.ask(reviews.deskResults, { round })
  expect(after.corrected).toBe(true)
  expect(after.results.find(each => each.card.id === id)?.advice).toMatchObject({ advice: 'admit-if', condition })
  const { all } = await manager.ask(reviews.deskMarks, { round, id })
  expect(all.length).toBeGreaterThan(1)
})

test('only somebody with the role becomes an expert, and the log says who did what, without any mark', async () => {
  const profile = { kind: 'expert', themes: [], organisations: [], subsidies: [], earlier: [] } as const
  const refused = await manager.refused(reviews.saveExpert, { ...profile, email: 'samira.bakkali@bewoner.example' })
  expect(refused.code).toBe('not-found')
  const auditor = await signedIn('ineke-strating')
  const log = JSON.stringify(await auditor.ask(audit.readChain, {}))
  expect(log).not.toContain('Goed onderbouwd')
})

test('an expert takes everything along: profile, judgements with their marks, drafts, and nobody else’s', async () => {
  const all = await fenna.ask(people.exportMine, {})
  expect(all.expert).toMatchObject({ profile: { themes: expect.any(Array) } })
  const { reviews: own } = all.expert as { reviews: { application: string; marks: object; handedInAt?: string }[] }
  const done = await linesOf(fenna, 'done')
  expect(own.filter(each => each.handedInAt).length).toBeGreaterThanOrEqual(done.length)
  expect(own.every(each => !each.handedInAt || Object.keys(each.marks).length > 0)).toBe(true)
  expect(await manager.ask(people.exportMine, {})).not.toHaveProperty('expert')
})
