import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { audit } from '../../../functions/audit/contract.ts'
import { halls } from '../../../functions/halls/contract.ts'
import { origin } from '../../platform.ts'
import { traveller } from '../traveller.ts'
import { soon } from '../visitor.ts'
import { goOnTo, openHall, tableDevice } from './hall.ts'
import { makeAssembly } from './scene.ts'

const facilitator = traveller(origin)
await facilitator.signIn('dirk-jan-stevens')
const visitor = traveller(origin)

test('what is hidden is gone from the screen and from every table, also as the name of a theme; forgotten, from the desk too', async () => {
  const id = await makeAssembly(facilitator)
  const codes = await openHall(facilitator, id)
  const [one, two] = [tableDevice(visitor, codes[0] ?? ''), tableDevice(visitor, codes[1] ?? '')]
  await goOnTo(facilitator, id, 'dialogue')
  const planted = 'Jan de Vries van nummer twaalf deugt niet'
  const bad = two.item('ronde-1', planted)
  const good = one.item('ronde-1', 'Een zebrapad')
  await Promise.all([two.sync({ items: [bad] }), one.sync({ items: [good] })])
  await goOnTo(facilitator, id, 'cluster')
  const arrange = (what: object) => facilitator.ask(halls.arrangeHall, { id, what: what as never })
  const [called, cut, target] = [randomUUID(), randomUUID(), randomUUID()]
  const short = `${planted.slice(0, 20)}…`
  await arrange({ do: 'gather', cluster: target, name: 'Verkeer', items: [good.id] })
  await arrange({ do: 'gather', cluster: called, name: planted, items: [bad.id] })
  await arrange({ do: 'merge', cluster: called, into: target })
  await goOnTo(facilitator, id, 'panels')
  await arrange({ do: 'propose', cluster: target, table: 1 })

  const everywhere = async () =>
    JSON.stringify([await visitor.ask(halls.readHall, { id }), await one.sync(), await two.sync()])
  const hide = (hidden: boolean, forget?: boolean) =>
    facilitator.ask(halls.hideItem, { id, item: bad.id, table: 2, hidden, ...(forget ? { forget } : {}) })
  expect(await everywhere()).toContain(planted)
  await hide(true)
  expect(await everywhere()).not.toContain('Jan de Vries')
  expect((await two.sync()).items).toMatchObject([{ id: bad.id, text: '', hidden: true }])
  const [, lineage] = (await visitor.ask(halls.readHall, { id })).clusters.flatMap(({ name, merged }) => [
    name,
    ...merged.map(each => each.name),
  ])
  expect(lineage).toBe('Thema zonder naam')

  // Nor does it come back by what is done at the wall or on a device that was away.
  await arrange({ do: 'gather', cluster: cut, name: short, items: [bad.id] })
  await two.sync({ items: [two.item('ronde-1', `${planted}!`, bad.id)] })
  expect(await everywhere()).not.toContain('Jan de Vries')
  expect(JSON.stringify(await facilitator.ask(halls.deskHall, { id }))).toContain(`${planted}!`)
  await hide(false)
  expect(await everywhere()).toContain(`${planted}!`)

  await hide(true)
  await hide(true, true)
  await two.sync({ items: [two.item('ronde-1', planted, bad.id)] })
  expect(JSON.stringify(await facilitator.ask(halls.deskHall, { id }))).not.toContain('Jan de Vries')
  expect(await everywhere()).not.toContain('Jan de Vries')
  const auditor = traveller(origin)
  await auditor.signIn('ineke-strating')
  const { links } = await soon(
    () => auditor.ask(audit.readChain, {}),
    read => read.links.some(({ body }) => body.includes('forgetItem') && body.includes(id)),
  )
  expect(JSON.stringify(links)).not.toContain('Jan de Vries')
})
