import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { drawLetters, proportional, TooFewAddresses } from './letters.ts'
import { lotsOf } from './lots.ts'
import { seeded } from './seeded.ts'
import { canonical, sha256 } from './sha256.ts'

test('SHA-256 is the one of the standard (FIPS 180-4)', async () => {
  expect(await sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
})

test('canonical JSON is the same for the same content', () => {
  expect(canonical({ b: [1, { d: 'é', c: true }], a: undefined })).toBe('{"b":[1,{"c":true,"d":"é"}]}')
  expect(canonical({ z: 1, a: 2 })).toBe(canonical({ a: 2, z: 1 }))
})

describe('lots', () => {
  test('number n is SHA-256 of "seed,n" left over by the range, for anybody to work out by hand', async () => {
    const lots = lotsOf('dice 3 1 6')
    const byHand = (n: number) =>
      Number(BigInt(`0x${createHash('sha256').update(`dice 3 1 6,${n}`).digest('hex')}`) % 1000n)
    expect([await lots.below(1000), await lots.below(1000)]).toEqual([byHand(1), byHand(2)])
  })

  test('an order holds the same things, and the same seed gives the same one', async () => {
    const things = Array.from({ length: 50 }, (_, n) => n)
    const order = await lotsOf('a').shuffled(things)
    expect(order.toSorted((a, b) => a - b)).toEqual(things)
    expect(await lotsOf('a').shuffled(things)).toEqual(order)
    expect(await lotsOf('b').shuffled(things)).not.toEqual(order)
  })

  test('every order of three is about as likely', async () => {
    const lots = lotsOf('orders')
    const times = new Map<string, number>()
    for (let turn = 0; turn < 1200; turn++) {
      const order = (await lots.shuffled(['a', 'b', 'c'])).join('')
      times.set(order, (times.get(order) ?? 0) + 1)
    }
    const chi = [...times.values()].reduce((sum, count) => sum + (count - 200) ** 2 / 200, 0)
    expect(times.size).toBe(6)
    expect(chi).toBeLessThan(25)
  })
})

describe('letters', () => {
  const stratumOf = Array.from({ length: 60 }, (_, at) => (at % 3 === 0 ? 'Gieten' : 'Assen'))

  test('each stratum gets its letters, and each address within it the same chance', async () => {
    const strata = [
      { name: 'Gieten', letters: 4 },
      { name: 'Assen', letters: 6 },
    ]
    const drawn = await drawLetters(stratumOf, strata, lotsOf('letters'))
    expect(drawn.filter(at => stratumOf[at] === 'Gieten')).toHaveLength(4)
    expect(new Set(drawn).size).toBe(10)
    expect(drawn).toEqual(drawn.toSorted((a, b) => a - b))
    expect(await drawLetters(stratumOf, strata, lotsOf('letters'))).toEqual(drawn)
    const times = stratumOf.map(() => 0)
    const lots = lotsOf('often')
    for (let turn = 0; turn < 100; turn++)
      for (const at of await drawLetters(stratumOf, strata, lots)) times[at] = (times[at] ?? 0) + 1
    const chi = times.reduce((sum, count, at) => {
      const wanted = stratumOf[at] === 'Gieten' ? 20 : 15
      return sum + (count - wanted) ** 2 / (wanted * (1 - wanted / 100))
    }, 0)
    expect(chi).toBeLessThan(60 + 5 * 11)
  })

  test('more letters than addresses: every stratum that is short is named', async () => {
    const strata = [
      { name: 'Gieten', letters: 21 },
      { name: 'Assen', letters: 10 },
      { name: 'Norg', letters: 1 },
    ]
    const refused = drawLetters(stratumOf, strata, lotsOf('x'))
    await expect(refused).rejects.toBeInstanceOf(TooFewAddresses)
    await expect(refused).rejects.toMatchObject({ short: [{ name: 'Gieten', addresses: 20 }, { name: 'Norg' }] })
  })

  test('letters are divided by numbers of addresses, all of them, nobody off by one or more', () => {
    const strata = [31, 0, 200, 7, 7].map((addresses, n) => ({ name: `s${n}`, addresses }))
    const divided = proportional(strata, 100)
    expect(divided.reduce((sum, { letters }) => sum + letters, 0)).toBe(100)
    divided.forEach(({ letters }, n) => {
      expect(Math.abs(letters - (100 * (strata[n]?.addresses ?? 0)) / 245)).toBeLessThan(1)
    })
  })
})

test('quick numbers are the same on every machine', () => {
  const chance = seeded('Drenthe')
  const first = [chance(), chance(), chance()]
  expect(first.map(number => Math.floor(number * 1e9))).toEqual([648923306, 468414087, 65435141])
})
