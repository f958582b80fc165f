import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { assemblies } from '../../../functions/assemblies/contract.ts'
import { audit } from '../../../functions/audit/contract.ts'
import { checkDraw, publishedDraw } from '../../../functions/lottery/rules.ts'
import { seats } from '../../../functions/seats/contract.ts'
import { codeOf } from '../../../functions/signups/codes.ts'
import { signups } from '../../../functions/signups/contract.ts'
import { origin, settings } from '../../platform.ts'
import { type Traveller, traveller } from '../traveller.ts'
import { soon } from '../visitor.ts'
import { content, makeAssembly, sampleCsv } from './scene.ts'

Object.assign(process.env, settings)
const { assemblyOf } = await import('../../../functions/assemblies/store.ts')
const { everywhere } = await import('../everywhere.ts')

const signedIn = async (person: string): Promise<Traveller> => {
  const who = traveller(origin)
  await who.signIn(person)
  return who
}
const facilitator = await signedIn('dirk-jan-stevens')
const auditor = await signedIn('ineke-strating')
const visitor = traveller(origin)
const answers = (number: number) => ({ gender: number % 2 ? 'woman' : 'man', age: number % 3 ? 'young' : 'old' })

const tomorrowDone = async (id: string): Promise<void> => {
  const { assembly } = await facilitator.ask(assemblies.deskAssembly, { id })
  const { at, ...said } = assembly
  const { phases } = content('draw')
  await facilitator.ask(assemblies.saveAssembly, { ...said, phases })
}

test('two assemblies are there from the start: one asks, one has drawn, and its draw can be held again', async () => {
  const { assemblies: all } = await visitor.ask(assemblies.listAssemblies, {})
  expect(all.map(({ title, phase }) => [title.split(':')[0], phase])).toEqual(
    expect.arrayContaining([
      ['Burgerberaad Gieten', 'register'],
      ['Burgerberaad Klazienaveen', 'draw'],
    ]),
  )
  const drawn = all.find(({ phase }) => phase === 'draw')?.id ?? ''
  const { draw, letters } = await visitor.ask(assemblies.readAssembly, { id: drawn })
  expect(draw).toMatchObject({ state: 'drawn', size: 24, people: 180, panels: 1000 })
  expect(letters).toMatchObject({ sent: 600, addresses: 2400 })
  const file = publishedDraw.parse(await visitor.ask(assemblies.drawFile, { id: drawn }))
  expect((await checkDraw(file)).filter(({ holds }) => !holds)).toEqual([])
  expect(draw?.outcome?.panel).toEqual(file.panel.map(place => file.pool[place]?.id))
  const cheated = { ...file, panel: [...file.panel.slice(1), file.replacements[0] ?? 0].sort((a, b) => a - b) }
  expect((await checkDraw(cheated)).filter(({ holds }) => !holds).map(({ what }) => what)).toEqual(['panel'])
})

test('a facilitator makes an assembly: everything wrong is told at once, the same form twice is one', async () => {
  const key = randomUUID()
  const good = content('prepare')
  const { id } = await facilitator.ask(assemblies.makeAssembly, { ...good, key })
  expect(await facilitator.ask(assemblies.makeAssembly, { ...good, key })).toEqual({ id })
  const [first, ...rest] = good.categories
  const wrong = {
    ...good,
    area: { kind: 'village', place: 'nergens' },
    forgetOn: '2020-01-01',
    categories: [{ ...first, options: first?.options.map(each => ({ ...each, share: 700 })) }, ...rest],
  }
  const refused = await facilitator.refused(assemblies.makeAssembly, { ...wrong, key: randomUUID() })
  expect(refused.issues.map(({ field }) => field)).toEqual(['area.place', 'categories.0', 'forgetOn'])
  const read = await visitor.ask(assemblies.readAssembly, { id })
  expect(read).toMatchObject({ phase: 'prepare', canRegister: { yes: false, because: 'wrong-state' } })
  expect(JSON.stringify(read)).not.toContain('"by"')
  const old = await facilitator.refused(assemblies.saveAssembly, { ...good, id, version: 2 })
  expect(old.code).toBe('changed')
  const saved = await facilitator.ask(assemblies.saveAssembly, { ...good, id, version: 1, size: 8 })
  expect(saved).toMatchObject({ version: 2, size: 8 })
})

test('an address sample: every fault per row, no names wanted, the same file again changes nothing', async () => {
  const id = await makeAssembly(facilitator)
  const name = 'steekproef.csv'
  const broken = sampleCsv(60, (line, at) => (at === 4 ? ';Norg;' : at === 9 ? 'N1001;;2' : line))
  const found = await facilitator.ask(assemblies.checkSample, { id, name, content: broken })
  expect(found.faults.map(({ row, says }) => [row, says.nl])).toEqual([
    [6, 'Kenmerk is leeg. Vul dit in.'],
    [11, 'Dorp is leeg. Vul dit in.'],
    [11, 'Kenmerk ‘N1001’ staat ook in rij 3. Laat elk kenmerk één keer staan.'],
  ])
  expect((await facilitator.ask(assemblies.importSample, { id, name, content: broken })).wrong).toBe(3)
  expect((await facilitator.ask(assemblies.deskAssembly, { id })).sample).toBeUndefined()
  const named = Buffer.from('Kenmerk;Dorp;Achternaam\r\n1;Norg;Zoekmij').toString('base64')
  const [told] = (await facilitator.ask(assemblies.checkSample, { id, name, content: named })).faults
  expect(told?.says.nl).toContain('‘Achternaam’ hoort er niet in')
  expect((await facilitator.ask(assemblies.checkSample, { id, name, content: 'UEsDBA==' })).wrong).toBe(1)

  const good = sampleCsv(600)
  const first = await facilitator.ask(assemblies.importSample, { id, name, content: good })
  expect(first).toMatchObject({ rows: 600, wrong: 0, same: false })
  expect(first.strata).toEqual([
    { name: 'Norg', addresses: 200 },
    { name: 'Westervelde', addresses: 400 },
  ])
  expect(await facilitator.ask(assemblies.importSample, { id, name, content: good })).toMatchObject({ same: true })

  const event = 'Dobbelstenen: 1 2 3 4'
  expect((await facilitator.refused(assemblies.drawLetters, { id, sent: 601, event })).issues[0]).toMatchObject({
    field: 'sent',
    limit: 600,
  })
  const letters = await facilitator.ask(assemblies.drawLetters, { id, sent: 90, event })
  expect(letters.strata.map(stratum => stratum.letters)).toEqual([30, 60])
  expect((await facilitator.refused(assemblies.drawLetters, { id, sent: 90, event: 'Nog eens' })).code).toBe(
    'already-used',
  )
  expect((await visitor.ask(assemblies.readAssembly, { id })).letters).toMatchObject({ sent: 90, event })
  expect((await facilitator.refused(assemblies.importSample, { id, name, content: good })).code).toBe('wrong-state')
})

/** An assembly with letters, and the code of each. */
const withLetters = async (sent: number) => {
  const id = await makeAssembly(facilitator)
  await facilitator.ask(assemblies.importSample, { id, name: 'steekproef.csv', content: sampleCsv(sent * 3) })
  await facilitator.ask(assemblies.drawLetters, { id, sent, event: 'Dobbelstenen: 6 6 1' })
  const assembly = await assemblyOf(id)
  if (!assembly) throw new Error('it was made just now')
  return { id, code: (number: number) => codeOf(assembly, number) }
}

test('somebody signs up with the code of a letter, changes, withdraws, and nothing is left of them', async () => {
  const { id, code } = await withLetters(20)
  const mine = await code(3)
  expect(mine).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/)
  const typed = mine.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')
  const open = await visitor.ask(signups.openCode, { code: typed })
  expect(open).toMatchObject({ assembly: { id }, channel: 'letter', can: { signUp: { yes: true } } })
  expect(open.mine).toBeUndefined()
  const missing = await visitor.refused(signups.signUp, { code: mine, answers: { gender: 'x' }, contact: {} })
  expect(missing.issues.map(({ field, code: fault }) => `${field} ${fault}`)).toEqual([
    'answers.gender invalid_value',
    'answers.age invalid_type',
  ])
  const contact = { name: 'Geessien Vindmij', email: 'vindmij@bewoner.example' }
  await visitor.ask(signups.signUp, { code: mine, answers: { ...answers(1), extra: 'x' }, contact })
  const changed = await visitor.ask(signups.signUp, { code: mine, answers: answers(2), contact })
  expect(changed.mine).toMatchObject({ number: 3, state: 'signedUp', answers: answers(2), door: 'web' })
  expect(await everywhere('Vindmij')).not.toEqual([])
  const gone = await visitor.ask(signups.withdrawSignUp, { code: mine })
  expect(gone.mine).toMatchObject({ state: 'withdrawn', answers: {}, contact: {} })
  expect(await everywhere('Vindmij')).toEqual([])
  expect((await visitor.ask(signups.signUp, { code: mine, answers: answers(1), contact: {} })).mine?.state).toBe(
    'signedUp',
  )
})

test('a wrong code says one thing whatever is wrong, and guessing stops', async () => {
  const { code } = await withLetters(5)
  const guesser = traveller(origin)
  const good = await code(1)
  const last = good.endsWith('0') ? '1' : '0'
  for (const wrong of [await code(6), `${good.slice(0, -1)}${last}`, 'ZZZZ-ZZZZ-ZZZZ', 'hallo', await code(600_000)]) {
    const refused = await guesser.refused(signups.signUp, { code: wrong, answers: answers(1), contact: {} })
    expect([wrong, refused.code]).toEqual([wrong, 'not-found'])
  }
})

test('phone desk and paper: with the code or without, one place per home, never twice the same letter', async () => {
  const { id, code } = await withLetters(10)
  const said = { id, answers: answers(1), contact: { phone: '0592 123456' }, door: 'phone' as const }
  const key = randomUUID()
  const first = await facilitator.ask(assemblies.enterCandidate, { ...said, key, code: await code(2) })
  expect(first.number).toBe(2)
  expect(await facilitator.ask(assemblies.enterCandidate, { ...said, key, code: await code(2) })).toEqual(first)
  const again = { ...said, key: randomUUID(), code: await code(2) }
  expect((await facilitator.refused(assemblies.enterCandidate, again)).code).toBe('already-used')
  const wrong = { ...said, key: randomUUID(), code: 'ABCD-EFGH-JKMN' }
  expect((await facilitator.refused(assemblies.enterCandidate, wrong)).issues).toEqual([
    expect.objectContaining({ field: 'code', code: 'not-a-code' }),
  ])
  const paper = { ...said, door: 'paper' as const, home: '9331 AB 12', key: randomUUID() }
  const open = await facilitator.ask(assemblies.enterCandidate, paper)
  expect(open.number).toBeGreaterThanOrEqual(500_000)
  // The digits alone may stand in an id or a hash.
  expect((await Promise.all(['9331 AB', '9331AB'].map(everywhere))).flat()).toEqual([])
  const byCode = await visitor.ask(signups.openCode, { code: open.code })
  expect(byCode.mine).toMatchObject({ channel: 'open', door: 'paper' })
  const own = await visitor.ask(signups.signUpOpen, { id, key: randomUUID(), answers: answers(2), contact: {} })
  expect((await visitor.ask(signups.openCode, own)).mine).toMatchObject({ channel: 'open', door: 'web' })
  const { people } = await facilitator.ask(assemblies.deskCandidates, { id })
  expect(people.map(({ door }) => door).sort()).toEqual(['paper', 'phone', 'web'])
  const read = await soon(
    () => auditor.ask(audit.readChain, {}),
    ({ links }) => links.some(({ body }) => body.includes('deskCandidates') && body.includes(id)),
  )
  expect(JSON.stringify(read)).not.toContain('0592 123456')
})

test('a draw: impossible numbers explained, promised before the dice, held once, replaced in order', async () => {
  const { id, code } = await withLetters(40)
  for (let number = 1; number <= 40; number++)
    await visitor.ask(signups.signUp, {
      ...{ code: await code(number), answers: answers(number) },
      contact: number === 1 ? { name: 'Eerste Aanmelder' } : {},
    })
  const early = await facilitator.refused(assemblies.prepareDraw, { id, version: 0, size: 6, quotas: [] })
  expect(early).toMatchObject({ code: 'wrong-state', from: expect.stringMatching(/^20/) })
  await tomorrowDone(id)
  const late = await visitor.refused(signups.signUp, { code: await code(1), answers: answers(1), contact: {} })
  expect(late.code).toBe('too-late')
  const desk = () => facilitator.ask(assemblies.deskAssembly, { id })
  const { suggested } = await desk()
  expect(suggested.slice(0, 2).map(({ min, max }) => [min, max])).toEqual([
    [3, 3],
    [3, 3],
  ])
  const bad = { id, version: 0, size: 6, quotas: [{ category: 'gender', feature: 'x', min: 3, max: 2 }] }
  expect((await facilitator.refused(assemblies.prepareDraw, bad)).issues[0]?.field).toBe('quotas.0')

  const tooMany = suggested.map(each => (each.feature === 'old' ? { ...each, min: 30, max: 40 } : each))
  const size = 40
  await facilitator.ask(assemblies.prepareDraw, { id, version: 0, size, quotas: tooMany })
  const impossible = await soon(desk, ({ drawing }) => drawing?.state === 'impossible', 60)
  expect(impossible.drawing?.says.length).toBeGreaterThan(0)
  expect(impossible.drawing?.nearest?.quotas).toHaveLength(4)
  expect((await visitor.ask(assemblies.readAssembly, { id })).draw).toBeUndefined()

  const version = impossible.drawing?.version ?? 0
  await facilitator.ask(assemblies.prepareDraw, { id, version, size: 6, quotas: suggested })
  const ready = await soon(desk, ({ drawing }) => drawing?.state === 'ready', 60)
  expect(ready.drawing).toMatchObject({ people: 40 })
  const hold = { id, version: ready.drawing?.version ?? 0, events: ['Dobbelstenen: 5 5 2'] }
  expect((await facilitator.refused(assemblies.holdDraw, hold)).code).toBe('wrong-state')
  const promised = await facilitator.ask(assemblies.commitDraw, { id, version: ready.drawing?.version ?? 0 })
  const shown = await visitor.ask(assemblies.readAssembly, { id })
  expect(shown.draw).toMatchObject({ state: 'committed', commitment: promised.commitment, people: 40 })
  expect(shown.draw?.outcome).toBeUndefined()
  expect((await visitor.refused(assemblies.drawFile, { id })).code).toBe('wrong-state')
  expect(
    (await facilitator.refused(assemblies.prepareDraw, { id, version: promised.version, size: 6, quotas: suggested }))
      .code,
  ).toBe('wrong-state')

  const answersAtOnce = await Promise.allSettled(
    Array.from({ length: 4 }, (_, at) =>
      facilitator.ask(assemblies.holdDraw, { ...hold, version: promised.version, events: [`Dobbelstenen: ${at}`] }),
    ),
  )
  expect(answersAtOnce.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  const file = await visitor.ask(assemblies.drawFile, { id })
  expect((await checkDraw(publishedDraw.parse(file))).every(({ holds }) => holds)).toBe(true)
  expect(JSON.stringify(file)).not.toContain('Aanmelder')
  expect(file.chances).toHaveLength(40)

  const { people } = await facilitator.ask(assemblies.deskCandidates, { id })
  const panel = people.filter(({ standing }) => standing === 'panel')
  expect(panel).toHaveLength(6)
  const out = panel[0]
  const byCode = await code(out?.number ?? 0)
  expect((await visitor.ask(signups.openCode, { code: byCode })).drawn).toMatchObject({ standing: 'panel' })
  await visitor.ask(signups.withdrawSignUp, { code: byCode })
  const after = await visitor.ask(assemblies.readAssembly, { id })
  expect(after.draw?.outcome?.panel).toHaveLength(6)
  expect(after.draw?.outcome?.panel).not.toContain(out?.pseudonym)
  expect(after.draw?.outcome?.replaced).toEqual([{ out: out?.pseudonym, into: expect.any(String), misses: 0 }])
  expect((await visitor.ask(signups.openCode, { code: byCode })).drawn).toMatchObject({ standing: 'out' })
  await facilitator.ask(assemblies.withdrawCandidate, { id, number: String(out?.number) })
  expect((await visitor.ask(assemblies.readAssembly, { id })).draw?.outcome?.replaced).toHaveLength(1)
  const { links } = await soon(
    () => auditor.ask(audit.readChain, {}),
    read =>
      ['prepareDraw', 'commitDraw', 'holdDraw', 'withdrawSignUp'].every(did => JSON.stringify(read).includes(did)),
  )
  expect(JSON.stringify(links)).not.toContain('Aanmelder')
})

test('tables: everybody has a seat, late arrivals and no-shows are planned again, what was held stays', async () => {
  const { assemblies: all } = await visitor.ask(assemblies.listAssemblies, {})
  const id = all.find(({ title }) => title.includes('Klazienaveen'))?.id ?? ''
  const desk = () => facilitator.ask(seats.deskSeats, { id })
  const ask = { id, rounds: 3, wished: 6, held: 0, absent: [] }
  expect((await facilitator.refused(seats.planSeats, { ...ask, version: 0, held: 1 })).issues[0]?.field).toBe('held')
  await facilitator.ask(seats.planSeats, { ...ask, version: 0 })
  const first = await soon(desk, ({ tables }) => tables?.state === 'planned', 60)
  expect(first.tables?.plan.map(round => round.flat().length)).toEqual([24, 24, 24])
  const [away = ''] = first.panel
  const version = first.tables?.version ?? 0
  await facilitator.ask(seats.planSeats, { ...ask, version, held: 1, absent: [away] })
  const again = await soon(desk, ({ tables }) => tables?.state === 'planned' && tables.version > version, 60)
  expect(again.tables?.plan[0]).toEqual(first.tables?.plan[0])
  expect(again.tables?.plan.map(round => round.flat().length)).toEqual([24, 23, 23])
  expect((await facilitator.refused(seats.planSeats, { ...ask, version })).code).toBe('changed')
  expect((await visitor.refused(seats.deskSeats, { id })).code).toBe('sign-in')
})

test('who is no facilitator gets no further than the door', async () => {
  const resident = await signedIn('samira-bakkali')
  const { assemblies: all } = await visitor.ask(assemblies.listAssemblies, {})
  const id = all[0]?.id ?? ''
  for (const endpoint of [assemblies.deskAssembly, assemblies.deskCandidates, assemblies.commitDraw]) {
    expect((await visitor.refused(endpoint, { id, version: 1 })).code).toBe('sign-in')
    expect((await resident.refused(endpoint, { id, version: 1 })).code).toBe('not-allowed')
  }
})
