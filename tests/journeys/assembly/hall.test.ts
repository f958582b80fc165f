import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { assemblies } from '../../../functions/assemblies/contract.ts'
import { audit } from '../../../functions/audit/contract.ts'
import { ballots } from '../../../functions/ballots/contract.ts'
import { halls } from '../../../functions/halls/contract.ts'
import { harvests } from '../../../functions/harvests/contract.ts'
import { seats } from '../../../functions/seats/contract.ts'
import { origin } from '../../platform.ts'
import { type Traveller, traveller } from '../traveller.ts'
import { soon } from '../visitor.ts'
import { goOnTo, openHall, tableDevice } from './hall.ts'
import { makeAssembly } from './scene.ts'

const signedIn = async (person: string): Promise<Traveller> => {
  const who = traveller(origin)
  await who.signIn(person)
  return who
}
const facilitator = await signedIn('dirk-jan-stevens')
const visitor = traveller(origin)
const shown = (id: string) => visitor.ask(halls.readHall, { id })
const desk = (id: string) => facilitator.ask(halls.deskHall, { id })
const opened = async () => {
  const id = await makeAssembly(facilitator)
  const codes = await openHall(facilitator, id)
  return { id, codes, table: (number: number) => tableDevice(visitor, codes[number - 1] ?? '') }
}

test('the walking road: the hall opens, a table brings in, the screen shows it', async () => {
  const { id, codes, table } = await opened()
  expect(new Set(codes).size).toBe(4)
  expect((await shown(id)).course).toMatchObject({ state: 'open', place: 0 })
  const one = table(1)
  const early = await one.sync({ items: [one.item('ronde-1', 'Te vroeg')] })
  expect(early).toMatchObject({ table: 1, refused: [{ because: 'wrong-state' }], items: [] })
  await goOnTo(facilitator, id, 'dialogue')
  const item = one.item('ronde-1', 'Een bankje bij de vijver')
  const answer = await one.sync({ items: [item] })
  expect(answer.items).toMatchObject([{ id: item.id, text: 'Een bankje bij de vijver', step: 'ronde-1' }])
  expect((await shown(id)).items).toMatchObject([{ table: 1, text: 'Een bankje bij de vijver', by: 'table' }])
  expect((await desk(id)).tables.map(({ seenAt }) => seenAt !== undefined)).toEqual([true, false, false, false])
  expect(JSON.stringify(await shown(id))).not.toContain(codes[0])
})

test('sent again, in another order, from two devices: each thing is there once, and the last word stays', async () => {
  const { id, table, codes } = await opened()
  await goOnTo(facilitator, id, 'dialogue')
  const [one, other] = [table(2), tableDevice(visitor, codes[1] ?? '', 'bbbbbbbb')]
  const first = one.item('ronde-1', 'Lantaarns')
  const second = one.item('ronde-1', 'Een oversteek')
  const better = one.item('ronde-1', 'Lantaarns langs het pad', first.id)
  const gone = { ...one.item('ronde-1', '', second.id), removed: true }
  const orders = [[gone, better], [first, second], [second, gone, first], [better]]
  await Promise.all(orders.map(items => one.sync({ items })))
  other.stamp()
  const { items } = await other.sync({ items: [first, second, gone] })
  expect(items.map(({ text }) => text)).toEqual(['Lantaarns langs het pad'])
  expect((await shown(id)).items).toHaveLength(1)
})

test('a wrong, old or foreign link says one thing; new links make the old ones worthless at once', async () => {
  const { id, codes } = await opened()
  const [good = ''] = codes
  const sent = { items: [], dots: [], texts: [] }
  const last = good.endsWith('0') ? '1' : '0'
  for (const code of [`${good.slice(0, -1)}${last}`, 'ZZZZ-ZZZZ-ZZZZ', 'hallo'])
    expect((await visitor.refused(harvests.syncTable, { ...sent, code })).code).toBe('not-found')
  const typed = good.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')
  expect((await visitor.ask(harvests.syncTable, { ...sent, code: typed })).table).toBe(1)
  const { course } = await desk(id)
  await facilitator.ask(halls.renewTables, { id, version: course?.version ?? 0 })
  expect((await visitor.refused(harvests.syncTable, { ...sent, code: good })).code).toBe('not-found')
  const renewed = (await desk(id)).tables[0]?.code ?? ''
  expect((await visitor.ask(harvests.syncTable, { ...sent, code: renewed })).table).toBe(1)
})

test('two people at the desk: the second press on "next" does not skip a step', async () => {
  const { id } = await opened()
  const version = (await desk(id)).course?.version ?? 0
  const presses = await Promise.allSettled(
    [1, 2, 3].map(() => facilitator.ask(halls.moveHall, { id, version, move: 'next' })),
  )
  expect(presses.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect((await shown(id)).course.place).toBe(1)
  expect((await facilitator.refused(halls.moveHall, { id, version: version + 1, move: 'open' })).code).toBe(
    'wrong-state',
  )
})

test('from harvest to ballot: laid together, merged with its lineage, dots, a panel writes, a draft round', async () => {
  const { id, table } = await opened()
  await goOnTo(facilitator, id, 'dialogue')
  const [one, two] = [table(1), table(2)]
  const said = ['Bankjes', 'Zitten bij de vijver', 'Een oversteek'].map(text => one.item('ronde-1', text))
  await one.sync({ items: said })
  const paper = randomUUID()
  await facilitator.ask(halls.enterItem, { id, item: paper, table: 3, step: 'ronde-1', text: 'Rustplek' })
  await facilitator.ask(halls.enterItem, { id, item: paper, table: 3, step: 'ronde-1', text: 'Rustplek' })
  const bad = two.item('ronde-1', 'Buurman Jan de Vries deugt niet')
  await two.sync({ items: [bad] })
  await facilitator.ask(halls.hideItem, { id, item: bad.id, table: 2, hidden: true })
  await two.sync({ items: [{ ...two.item('ronde-1', 'Buurman J. de Vries', bad.id) }] })
  expect((await shown(id)).items.map(({ text }) => text).sort()).toEqual(
    [...said.map(({ text }) => text), 'Rustplek'].sort(),
  )

  await goOnTo(facilitator, id, 'cluster')
  const [sit, rest, cross] = [randomUUID(), randomUUID(), randomUUID()]
  const [first = '', second = '', third = ''] = said.map(each => each.id)
  const arrange = (what: object) => facilitator.ask(halls.arrangeHall, { id, what: what as never })
  // Three at the wall at the same moment: none undoes what another did.
  await Promise.all([
    arrange({ do: 'gather', cluster: sit, name: 'Zitten', items: [first, second] }),
    arrange({ do: 'gather', cluster: rest, name: 'Rust', items: [paper] }),
    arrange({ do: 'gather', cluster: cross, name: 'Oversteken', items: [third] }),
  ])
  await arrange({ do: 'merge', cluster: rest, into: sit })
  const { clusters } = await shown(id)
  expect(clusters.find(each => each.id === sit)).toMatchObject({
    items: [first, second, paper],
    merged: [{ id: rest, name: 'Rust', items: [paper] }],
  })
  expect(
    (await facilitator.refused(halls.arrangeHall, { id, what: { do: 'place', item: randomUUID(), cluster: sit } }))
      .code,
  ).toBe('not-found')

  const dots = { seat: 0, given: { [rest]: 3, [cross]: 2 } }
  expect((await one.sync({ dots: [{ ...dots, stamp: one.stamp() }] })).refused).toEqual([
    { entry: 'dots 0', because: 'wrong-state' },
  ])
  await goOnTo(facilitator, id, 'dots')
  const given = { ...dots, stamp: one.stamp() }
  await Promise.all([one.sync({ dots: [given] }), one.sync({ dots: [given] })])
  const tooMany = { seat: 0, given: { [cross]: 6 }, stamp: two.stamp() }
  expect((await two.sync({ dots: [tooMany] })).refused).toEqual([{ entry: 'dots 0', because: 'invalid' }])
  expect((await shown(id)).dots).toBeUndefined()
  expect((await desk(id)).dots).toEqual({ voters: 1, on: { [sit]: 3, [cross]: 2 } })

  await goOnTo(facilitator, id, 'panels')
  expect((await shown(id)).dots).toEqual({ voters: 1, on: { [sit]: 3, [cross]: 2 } })
  expect((await desk(id)).can.ballot.yes).toBe(false)
  await arrange({ do: 'propose', cluster: sit, table: 2 })
  const text = { cluster: sit, field: 'title' as const, text: 'Tien bankjes', version: 0, stamp: two.stamp() }
  expect((await one.sync({ texts: [text] })).refused[0]?.because).toBe('not-allowed')
  const written = await two.sync({ texts: [text, { ...text, field: 'why', text: 'Wie ver loopt, rust uit.' }] })
  expect(written.proposals[0]?.from.map(each => each.text).sort()).toEqual([
    'Bankjes',
    'Rustplek',
    'Zitten bij de vijver',
  ])
  // The answer was lost: the same again is no conflict. Another device that read nothing is told what stands there.
  expect((await two.sync({ texts: [text] })).refused).toEqual([])
  const other = tableDevice(visitor, (await desk(id)).tables[1]?.code ?? '', 'bbbbbbbb')
  const clash = await other.sync({ texts: [{ ...text, text: 'Vijf bankjes', stamp: other.stamp() }] })
  expect(clash.refused).toEqual([
    { entry: `${sit} title`, because: 'changed', current: { text: 'Tien bankjes', version: 1 } },
  ])

  const version = (await desk(id)).course?.version ?? 0
  const { ballot } = await facilitator.ask(halls.ballotFromHall, { id, version })
  expect(await facilitator.ask(halls.ballotFromHall, { id, version })).toEqual({ ballot })
  const { round, faults } = await facilitator.ask(ballots.deskBallot, { id: ballot })
  expect(round).toMatchObject({ state: 'draft', content: { assembly: id } })
  expect(faults).toEqual([])
  expect(round.content.options).toMatchObject([
    { id: sit, name: { nl: 'Tien bankjes' }, about: { nl: 'Wie ver loopt, rust uit.' } },
  ])
  expect((await two.sync({ texts: [{ ...text, text: 'Twaalf', stamp: two.stamp() }] })).refused[0]?.because).toBe(
    'too-late',
  )
})

test('after closing nothing comes in any more, and the audit log knows who did what at the desk', async () => {
  const { id, table } = await opened()
  await goOnTo(facilitator, id, 'dialogue')
  const { course } = await desk(id)
  await facilitator.ask(halls.moveHall, { id, version: course?.version ?? 0, move: 'close' })
  const one = table(1)
  expect((await one.sync({ items: [one.item('ronde-1', 'Nog iets')] })).refused[0]?.because).toBe('too-late')
  const auditor = await signedIn('ineke-strating')
  const read = await soon(
    () => auditor.ask(audit.readChain, {}),
    ({ links }) => links.some(({ body }) => body.includes('moveHall') && body.includes(id)),
  )
  expect(read.links.some(({ body }) => body.includes('saveHall') && body.includes(id))).toBe(true)
})

test('the sample meeting is in its second round, with the clock held; the screen knows who sits where once that is planned', async () => {
  const { assemblies: all } = await visitor.ask(assemblies.listAssemblies, {})
  const id = all.find(({ title }) => title.includes('Klazienaveen'))?.id ?? ''
  const before = await shown(id)
  expect(before).toMatchObject({ course: { state: 'open', place: 2, clock: { seconds: 1800 } }, shows: 'step' })
  expect([before.items.length, before.clusters.length, before.seats]).toEqual([12, 2, undefined])
  await facilitator.ask(seats.planSeats, { id, version: 0, rounds: 3, wished: 6, held: 0, absent: [] })
  const after = await soon(
    () => shown(id),
    ({ seats: found }) => found !== undefined,
    60,
  )
  expect(after.seats?.flat()).toHaveLength(24)
  expect(after.seats).toHaveLength(4)
})

test('what is still to come may change while the meeting goes on; what began may not, and a colleague is not written over', async () => {
  const { id } = await opened()
  await goOnTo(facilitator, id, 'dialogue')
  const { course } = await desk(id)
  if (!course) throw new Error('it was opened just now')
  const { version, tables, steps, rules } = course
  const setup = { tables: tables + 2, steps: steps.slice(0, 4), rules, dots: { each: 3, by: 'person' as const } }
  await facilitator.ask(halls.saveHall, { id, version, setup })
  expect((await desk(id)).tables).toHaveLength(6)
  expect((await facilitator.refused(halls.saveHall, { id, version, setup })).code).toBe('changed')
  const gone = { ...setup, steps: steps.slice(1) }
  const refused = await facilitator.refused(halls.saveHall, { id, version: version + 1, setup: gone })
  expect(refused.issues.map(({ field, code }) => [field, code])).toEqual([
    ['steps.0', 'has-begun'],
    ['steps.1', 'has-begun'],
  ])
})
