import { expect, test } from 'vitest'
import type { Answered } from '../../functions/http/endpoint.ts'
import { rounds } from '../../functions/rounds/contract.ts'
import { maySubmit, phaseOf, termOf } from '../../functions/rounds/rules.ts'
import { dateOf, dayAfter, endOfDay, startOfDay } from '../../functions/terms/rules.ts'
import { origin } from '../platform.ts'
import { type Traveller, traveller } from './traveller.ts'

type Round = Answered<typeof rounds.readRound>['round']

const signedIn = async (person: string): Promise<Traveller> => {
  const who = traveller(origin)
  await who.signIn(person)
  return who
}
const manager = await signedIn('wietske-hummel')
const visitor = traveller(origin)
const name = (id: string) => ({ nl: `Ronde ${id}`, en: `Round ${id}` })
const why = { nl: 'De feestdagen vallen in de termijn', en: 'The holidays fall in the term' }
const inDays = (days: number) => dayAfter(dateOf(new Date().toISOString()), days)
const phase = (id: Round['phases'][number]['id'], first: number, last: number) => ({
  ...{ id, from: startOfDay(inDays(first)), until: endOfDay(inDays(last)) },
})
/** What the form sends of a round. */
const given = ({ state, madeFrom, publishedAt, outages, changes, ...content }: Round) => content

test('a newcomer finds four rounds: one asks for applications, one is with the experts, one with the municipalities, one is being decided', async () => {
  const { rounds: all } = await visitor.ask(rounds.listRounds, {})
  const now = new Date().toISOString()
  expect(all.map(round => [round.id, phaseOf(round, now)])).toEqual([
    ['2028', 'applications'],
    ['2027', 'reviews'],
    ['2026-2', 'advice'],
    ['2026', 'decision'],
  ])
  const [open, weighed] = all
  expect(open && maySubmit(open, now)).toEqual({ yes: true })
  expect(weighed && maySubmit(weighed, now)).toEqual({ yes: false, because: 'too-late' })
})

test('made from the last one, filled in, judged as a whole, published; the next one who saves an old version hears it', async () => {
  const made = await manager.ask(rounds.makeRound, { id: '2029', name: name('2029'), from: '2028' })
  expect((await manager.refused(rounds.makeRound, { id: '2029', name: name('2029') })).code).toBe('already-used')
  const { round, faults } = await manager.ask(rounds.deskRound, { id: made.id })
  expect(round).toMatchObject({ id: '2029', state: 'draft', madeFrom: '2028', version: 1 })
  expect(faults).toEqual([])
  expect((await visitor.refused(rounds.readRound, { id: '2029' })).code).toBe('not-found')

  const wrong = {
    ...given(round),
    key: { '2': 900_000_000, '3': 1 },
    criteria: round.criteria.map(criterion => ({ ...criterion, weight: 0 })),
    phases: [phase('ideas', 1, 30), phase('applications', 20, 60), phase('reviews', -9, -1)],
  }
  const saved = await manager.ask(rounds.saveRound, wrong)
  expect(saved.faults.map(issue => `${issue.field} ${issue.code}`)).toEqual([
    'phases.applications.from overlaps',
    'phases.reviews.from out-of-order',
    'phases.reviews.until in-the-past',
    'key.2 key-above-ceilings',
    'criteria no-weights',
  ])
  const refused = await manager.refused(rounds.publishRound, { id: '2029', version: saved.round.version })
  expect([refused.code, refused.issues.length]).toEqual(['invalid', 5])

  const old = await manager.refused(rounds.saveRound, wrong)
  expect(old).toMatchObject({ code: 'changed', current: { version: 2, key: { '3': 1 } } })

  const right = { ...wrong, version: 2, key: round.key, criteria: round.criteria }
  const { round: ready } = await manager.ask(rounds.saveRound, {
    ...right,
    phases: [phase('ideas', 1, 30), phase('applications', 31, 60), phase('reviews', 61, 90)],
  })
  await manager.ask(rounds.publishRound, { id: '2029', version: ready.version })
  expect((await manager.refused(rounds.publishRound, { id: '2029', version: ready.version + 1 })).code).toBe(
    'wrong-state',
  )
  const { round: seen } = await visitor.ask(rounds.readRound, { id: '2029' })
  expect(seen).toMatchObject({ state: 'published', version: 4 })
})

test('after publishing a term only moves later, with a reason that everybody can read', async () => {
  const { round, opened } = await manager.ask(rounds.deskRound, { id: '2028' })
  expect(opened).toBe(true)
  const until = (days: number): Round['phases'] =>
    round.phases.map(each =>
      each.id === 'followUp' ? { ...each, until: endOfDay(dayAfter(dateOf(each.until), days)) } : each,
    )
  const save = (change: Partial<Round>, reason?: typeof why) => ({ ...given({ ...round, ...change }), why: reason })
  const issues = async (change: Partial<Round>, reason?: typeof why) =>
    (await manager.refused(rounds.saveRound, save(change, reason))).issues.map(issue => `${issue.field} ${issue.code}`)
  expect(await issues({ phases: until(-1) }, why)).toEqual(['phases.followUp.until not-earlier'])
  expect(await issues({ phases: until(7) })).toEqual(['why say-why'])
  expect(await issues({ experts: 1, key: { ...round.key, '3': 0 } }, why)).toEqual([
    'key.3 not-lower',
    'experts fixed-after-opening',
  ])
  const { round: kept } = await manager.ask(rounds.saveRound, save({ phases: until(7) }, why))
  expect(kept.changes?.[0]).toMatchObject({ why, what: [{ field: 'phases.followUp.until' }] })
  const { round: seen } = await visitor.ask(rounds.readRound, { id: '2028' })
  expect(seen.changes).toEqual(kept.changes)
})

test('an outage on the last evening moves the term by itself, and says so; recorded twice it counts once', async () => {
  await manager.ask(rounds.makeRound, { id: 'proef-uitval', name: name('uitval') })
  const { round } = await manager.ask(rounds.deskRound, { id: 'proef-uitval' })
  const soon = new Date(Math.floor(Date.now() / 1000) * 1000 + 3_600_000).toISOString()
  const phases = [{ id: 'applications' as const, from: startOfDay(inDays(-20)), until: soon }]
  const { round: draft } = await manager.ask(rounds.saveRound, { ...given(round), phases })
  await manager.ask(rounds.publishRound, { id: draft.id, version: draft.version })

  const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString()
  const outage = { from: minutesAgo(90), until: minutesAgo(30), why: { nl: 'Stroom viel uit', en: 'Power cut' } }
  const moved = (await manager.ask(rounds.recordOutage, outage)).rounds.find(each => each.id === draft.id)
  const { round: after } = await visitor.ask(rounds.readRound, { id: draft.id })
  const term = termOf(after, 'applications')
  expect(moved?.moved).toEqual([{ phase: 'applications', until: term?.until }])
  expect(Date.parse(term?.until ?? '')).toBeGreaterThan(Date.parse(soon))
  expect(term?.moved[0]?.why).toEqual(outage.why)
  expect(maySubmit(after, new Date(Date.parse(soon) + 60_000).toISOString())).toEqual({ yes: true })
  expect((await manager.ask(rounds.recordOutage, outage)).rounds).toEqual([])
  const future = { ...outage, until: new Date(Date.now() + 60_000).toISOString() }
  expect((await manager.refused(rounds.recordOutage, future)).issues[0]?.code).toBe('in-the-future')
  const long = { ...outage, from: minutesAgo(30 * 1440), until: minutesAgo(20 * 1440) }
  expect((await manager.refused(rounds.recordOutage, long)).code).toBe('too-late')
})

test('three who save at once: one is kept, the others are told', async () => {
  const { round } = await manager.ask(rounds.deskRound, { id: '2027' })
  const reason = { nl: 'Tegelijk', en: 'At once' }
  const letters = (words: string) => ({ ...round.letters, receipt: { nl: words, en: words } })
  const tries = ['een', 'twee', 'drie'].map(words =>
    manager.ask(rounds.saveRound, { ...given({ ...round, letters: letters(words) }), why: reason }).then(
      answer => answer.round.letters.receipt?.nl ?? '',
      () => '',
    ),
  )
  const won = (await Promise.all(tries)).filter(Boolean)
  expect(won).toHaveLength(1)
  const { round: now } = await visitor.ask(rounds.readRound, { id: '2027' })
  expect([now.version, now.letters.receipt?.nl]).toEqual([round.version + 1, won[0]])
})

test('a draft can be thrown away, a published round never', async () => {
  await manager.ask(rounds.makeRound, { id: 'weg', name: name('weg'), from: '2027' })
  expect((await manager.refused(rounds.removeRound, { id: 'weg', version: 9 })).code).toBe('changed')
  await manager.ask(rounds.removeRound, { id: 'weg', version: 1 })
  expect((await manager.refused(rounds.deskRound, { id: 'weg' })).code).toBe('not-found')
  const { round } = await manager.ask(rounds.deskRound, { id: '2026' })
  expect((await manager.refused(rounds.removeRound, { id: '2026', version: round.version })).code).toBe('wrong-state')
})

test('the dates come as a calendar that others can read: lines of at most 75 octets, days without a clock', async () => {
  const answer = await visitor.fetch('/api/rounds/2026/dates.ics?lang=en')
  expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
  const text = await answer.text()
  const lines = text.split('\r\n')
  expect(lines.every(line => Buffer.byteLength(line) <= 75)).toBe(true)
  expect(lines.filter(line => line === 'BEGIN:VEVENT')).toHaveLength(16)
  expect(text).toContain('SUMMARY:Round 2026: applying for projects\\, last day')
  const { round } = await visitor.ask(rounds.readRound, { id: '2026' })
  const last = dateOf(termOf(round, 'applications')?.until ?? '').replaceAll('-', '')
  expect(text).toContain(`DTSTART;VALUE=DATE:${last}`)
})
