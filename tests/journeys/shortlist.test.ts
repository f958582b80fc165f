import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { advices } from '../../functions/advices/contract.ts'
import { plans } from '../../functions/plans/contract.ts'
import { type AtDesk, shortlist } from '../../functions/shortlist/contract.ts'
import { readScenario } from '../../functions/shortlist/rules.ts'
import { origin } from '../platform.ts'
import { type Traveller, traveller } from './traveller.ts'
import { soon } from './visitor.ts'

const signedIn = async (person: string): Promise<Traveller> => {
  const who = traveller(origin)
  await who.signIn(person)
  return who
}
const manager = await signedIn('wietske-hummel')
const executive = await signedIn('egbert-van-rossum')
const round = '2027'

const madeIn = (desk: AtDesk) => {
  if (!desk.made) throw new Error('nothing was worked out')
  return desk.made
}
const scenarioIn = (desk: AtDesk, name: string) => {
  const found = madeIn(desk).scenarios.find(each => each.name === name)
  if (!found) throw new Error(`no scenario ${name}`)
  return found
}
const explained = (seconds = 120) =>
  soon(
    () => manager.ask(shortlist.deskShortlist, { round }),
    ({ made }) => made !== undefined && made.explained.done === made.explained.of,
    seconds,
  )

test('a newcomer finds the round in between worked out, chosen by hand, and its municipalities asked about just that', async () => {
  const desk = await manager.ask(shortlist.deskShortlist, { round: '2026-2' })
  const { explained: told, ...made } = madeIn(desk)
  expect(made).toMatchObject({ stale: false, proven: true, by: 'Wietske Hummel', hand: { fits: true } })
  expect(made.scenarios.map(({ name }) => name)).toEqual(['optimum', 'greedy', 'equalShares', 'hand'])
  expect([told.done, told.of > 30]).toEqual([told.of, true])
  expect(desk.can.choose).toMatchObject({ yes: false, because: 'too-late' })
  const { selected, cost } = scenarioIn(desk, 'hand')
  expect(desk.chosen).toMatchObject({ scenario: 'hand', in: selected.length, amount: cost })
  expect(desk.projects.filter(({ hand }) => hand).map(({ id }) => selected.includes(id))).toEqual([true])
  const { projects } = await manager.ask(advices.deskRoundAdvices, { id: '2026-2' })
  expect(projects.map(({ id }) => id).toSorted()).toEqual(selected.toSorted())
})

test('and that of 2026 is where its annual plan began', async () => {
  const desk = await soon(
    () => manager.ask(shortlist.deskShortlist, { round: '2026' }),
    ({ made }) => made !== undefined && made.explained.done === made.explained.of,
    120,
  )
  expect(madeIn(desk)).toMatchObject({ stale: false, proven: true })
  expect(desk.chosen?.scenario).toBe('greedy')
  const { document } = await executive.ask(plans.readPlan, { round: '2026' })
  const listed = new Set(scenarioIn(desk, 'greedy').selected)
  const unsigned = document.projects.filter(({ id, taken }) => listed.has(id) && !taken)
  expect(unsigned.filter(({ reason }) => !reason.includes('getekend'))).toEqual([])
  expect(document.projects.filter(({ taken }) => taken).length).toBeGreaterThan(listed.size - unsigned.length - 1)
  expect(document.projects.filter(({ id, advice }) => listed.has(id) && advice === undefined)).toEqual([])
}, 180_000)

test('nothing is there before it is worked out; then three scenarios stay within every ceiling and the key', async () => {
  const before = await manager.ask(shortlist.deskShortlist, { round })
  expect([before.version, before.made, before.can.make]).toEqual([0, undefined, { yes: true }])
  expect((await manager.refused(shortlist.scenarioFile, { round })).code).toBe('not-found')
  expect((await manager.refused(shortlist.tryHand, { round, hand: [] })).code).toBe('wrong-state')
  expect((await executive.refused(shortlist.makeScenarios, { round })).code).toBe('not-allowed')
  expect((await manager.refused(shortlist.makeScenarios, { round: '2028' })).code).toBe('wrong-state')

  const desk = await manager.ask(shortlist.makeScenarios, { round })
  expect(madeIn(desk)).toMatchObject({ stale: false, proven: true, by: expect.any(String) })
  expect(madeIn(desk).scenarios.map(({ name }) => name)).toEqual(['optimum', 'greedy', 'equalShares'])
  for (const { themes, tranches, cost, selected } of madeIn(desk).scenarios) {
    for (const { slug, ceiling } of desk.round.themes) expect(themes[slug]).toBeLessThanOrEqual(ceiling)
    for (const tranche of ['2', '3'] as const) expect(tranches[tranche]).toBeLessThanOrEqual(desk.round.key[tranche])
    const asked = desk.projects.filter(({ id }) => selected.includes(id)).reduce((sum, { ask }) => sum + ask, 0)
    expect(asked).toBe(cost)
  }
  expect(scenarioIn(desk, 'greedy').score).toBeLessThanOrEqual(scenarioIn(desk, 'optimum').score)
  expect(scenarioIn(desk, 'optimum').selected.length).toBeGreaterThan(0)
  expect((await executive.ask(shortlist.deskShortlist, { round })).made?.hash).toBe(madeIn(desk).hash)
})

test('every project gets its sentence by itself, in both languages, with amounts in euros', async () => {
  const desk = await explained()
  const optimum = new Set(scenarioIn(desk, 'optimum').selected)
  const told = desk.projects.filter(({ advice }) => advice?.advice !== 'do-not-admit')
  expect(told.filter(({ why, changes }) => !why?.nl || !why.en || !changes)).toEqual([])
  const out = told.filter(({ id, score }) => score !== undefined && !optimum.has(id))
  expect(out.map(({ changes }) => changes?.nl.join(' ') ?? '').join(' ')).toMatch(/bijdrage van hoogstens €/)
  for (const { stability } of told) expect(stability).toBeTypeOf('number')
}, 180_000)

test('the file gives the same outcome outside the platform', async () => {
  const file = await manager.ask(shortlist.scenarioFile, { round })
  expect(readScenario(file).issues).toEqual([])
  const folder = await mkdtemp(join(tmpdir(), 'shortlist-journey-'))
  const path = join(folder, 'scenario.json')
  await writeFile(path, JSON.stringify(file))
  const command = join(import.meta.dirname, '../../infra/command/shortlist.ts')
  const { stdout } = await promisify(execFile)(process.execPath, [command, path], { maxBuffer: 10_000_000 })
  await rm(folder, { recursive: true })
  const desk = await manager.ask(shortlist.deskShortlist, { round })
  const answer = JSON.parse(stdout)
  for (const name of ['optimum', 'greedy', 'equalShares']) {
    const { selected, score, cost } = scenarioIn(desk, name)
    expect(answer[name]).toEqual({ selected, score, cost })
  }
}, 180_000)

test('by hand: who gives way is told first, kept only with a reason, and can be taken back', async () => {
  const desk = await manager.ask(shortlist.deskShortlist, { round })
  const { selected, score } = scenarioIn(desk, 'optimum')
  const out = desk.projects.find(({ id, score: points }) => points !== undefined && selected.includes(id))?.id ?? ''
  const { trial } = await manager.ask(shortlist.tryHand, { round, hand: [{ id: out, in: false }] })
  expect(trial).toMatchObject({ fits: true, pushedOut: expect.arrayContaining([out]) })
  expect((await manager.ask(shortlist.deskShortlist, { round })).made?.hand).toBeUndefined()

  const hand = [{ id: out, in: false, reason: 'De gemeente doet dit al zelf.' }]
  const { version } = desk
  const short = await manager.refused(shortlist.saveHand, { round, version, hand: [{ ...hand[0], reason: ' ' }] })
  expect([short.code, short.issues[0]?.field]).toEqual(['invalid', 'hand.0.reason'])
  const kept = await manager.ask(shortlist.saveHand, { round, version, hand })
  expect(madeIn(kept).hand).toEqual(trial)
  expect(scenarioIn(kept, 'hand').selected).not.toContain(out)
  expect(scenarioIn(kept, 'hand').score).toBeLessThanOrEqual(score)
  expect(kept.projects.find(({ id }) => id === out)?.hand).toMatchObject({ in: false, reason: hand[0]?.reason })
  expect((await manager.refused(shortlist.saveHand, { round, version, hand })).code).toBe('changed')
  const unknown = [{ ...hand[0], id: '7ZZZZZZZZZZZZZZZZZZZZZZZZZ' }]
  const refused = await manager.refused(shortlist.saveHand, { round, version: kept.version, hand: unknown })
  expect(refused.issues).toEqual([{ field: 'hand.0.id', code: 'unknown-id' }])
})

test('what is chosen is what the plan begins with, and everybody but the manager only reads it', async () => {
  const desk = await manager.ask(shortlist.deskShortlist, { round })
  const choice = { round, version: desk.version, scenario: 'hand' as const, parts: false }
  expect((await executive.refused(shortlist.chooseScenario, choice)).code).toBe('not-allowed')
  expect((await manager.refused(shortlist.chooseScenario, { ...choice, version: 1 })).code).toBe('changed')
  const chosen = await manager.ask(shortlist.chooseScenario, choice)
  const { selected, cost } = scenarioIn(chosen, 'hand')
  expect(chosen.chosen).toMatchObject({ scenario: 'hand', in: selected.length, amount: cost })

  const { rows, shortlist: wished, cards } = await executive.ask(plans.deskPlan, { round })
  expect(rows.filter(row => row.taken).map(row => row.application)).toEqual(
    cards.map(({ id }) => id).filter(id => selected.includes(id)),
  )
  expect(rows.filter(row => !row.taken && row.reason === '')).toEqual([])
  expect(wished?.rows.find(row => row.reason === 'De gemeente doet dit al zelf.')?.in).toBe(false)
  expect((await manager.refused(shortlist.chooseScenario, { ...choice, round: '2026' })).code).toBe('too-late')
})
