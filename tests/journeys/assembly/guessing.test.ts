import { expect, test } from 'vitest'
import { harvests } from '../../../functions/harvests/contract.ts'
import { origin } from '../../platform.ts'
import { traveller } from '../traveller.ts'
import { openHall, tableDevice } from './hall.ts'
import { makeAssembly } from './scene.ts'

const facilitator = traveller(origin)
await facilitator.signIn('dirk-jan-stevens')
/** Everybody in the hall: they share one address. */
const hall = traveller(origin)

test('one child that tries codes locks nobody out who has joined; only wrong codes count, and the guessing ends', async () => {
  const id = await makeAssembly(facilitator)
  const codes = await openHall(facilitator, id)
  const [joined, late] = [tableDevice(hall, codes[0] ?? ''), tableDevice(hall, codes[1] ?? '')]
  const { pass } = await joined.sync()
  const again = await joined.sync({ pass })
  expect(again.pass).toBe(pass)
  expect((await tableDevice(hall, codes[2] ?? '').sync({ pass })).pass).not.toBe(pass)

  const guess = (turn: number) => `${(codes[0] ?? '').slice(0, 10)}${String(turn).padStart(4, '0')}`
  const answers: string[] = []
  // The window may begin anew on the way; twice is enough for any test.
  for (let turn = 0; turn < 1100 && !answers.includes('too-many'); turn += 40) {
    const sent = Array.from({ length: 40 }, (_, at) => ({ code: guess(turn + at), items: [], dots: [], texts: [] }))
    answers.push(
      ...(await Promise.all(sent.map(each => hall.refused(harvests.syncTable, each)))).map(({ code }) => code),
    )
    // Right codes of those at work in between are not counted.
    await joined.sync({ pass })
  }
  expect(answers.filter(code => code === 'not-found').length).toBeGreaterThanOrEqual(500)
  expect(answers.at(-1)).toBe('too-many')

  const refused = await hall.refused(harvests.syncTable, { code: codes[1] ?? '', items: [], dots: [], texts: [] })
  expect(refused.code).toBe('too-many')
  expect(Date.parse(refused.from ?? '') - Date.now()).toBeLessThanOrEqual(600_000)
  expect((await joined.sync({ pass })).table).toBe(1)
  await expect(late.sync({ pass })).rejects.toThrow()
})
