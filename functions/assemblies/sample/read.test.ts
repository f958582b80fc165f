import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lettersFrom, sampleHash } from './letters.ts'
import { readSample, strataOf } from './read.ts'

const csv = (text: string): Uint8Array => new TextEncoder().encode(text)

test('columns in any order, under names that people give them, below a title', () => {
  const { rows, faults } = readSample(
    csv('Steekproef Norg\n\nHuishouden,Wijk,Pseudoniem\n1,Oost,a1\n1,Oost,a2\n,West,a3'),
  )
  expect(faults).toEqual([])
  expect(rows).toEqual([
    { ref: 'a1', stratum: 'Oost', household: '1' },
    { ref: 'a2', stratum: 'Oost', household: '1' },
    { ref: 'a3', stratum: 'West' },
  ])
})

test('what tells who somebody is, is refused by its column', () => {
  for (const column of ['Naam', 'BSN', 'Geboortedatum', 'Huisnummer', 'E-mail']) {
    const { rows, faults } = readSample(csv(`Kenmerk;Dorp;${column}\n1;Norg;x`))
    expect([column, rows.length, faults.length]).toEqual([column, 0, 1])
  }
  const bsns = readSample(csv('Kenmerk;Dorp\n123456782;Norg\n111222333;Norg'))
  expect(bsns.faults).toHaveLength(2)
  expect(bsns.faults[0]?.says.nl).toContain('burgerservicenummer')
})

test('nonsense is a sentence, never an error', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), bytes => {
      const { rows, faults } = readSample(bytes)
      expect(rows.length + faults.length).toBeGreaterThan(0)
      for (const { says } of faults) expect(says.nl.length * says.en.length).toBeGreaterThan(0)
    }),
  )
})

test('letters: as many as asked, spread over places by addresses, the same again from the same event', async () => {
  const sample = Array.from({ length: 300 }, (_, at) => ({ ref: `r${at}`, stratum: at % 4 === 0 ? 'Klein' : 'Groot' }))
  const one = await lettersFrom(sample, 40, 'Dobbelstenen: 1 2 3')
  expect(one.strata.map(({ name, letters }) => [name, letters])).toEqual([
    ['Groot', 30],
    ['Klein', 10],
  ])
  expect(one.rows.filter(({ stratum }) => stratum === 'Klein')).toHaveLength(10)
  expect(new Set(one.rows.map(({ ref }) => ref)).size).toBe(40)
  expect(await lettersFrom(sample, 40, 'Dobbelstenen: 1 2 3')).toEqual(one)
  expect((await lettersFrom(sample, 40, 'Dobbelstenen: 1 2 4')).drawn).not.toBe(one.drawn)
  expect(await sampleHash(sample.toReversed())).not.toBe(await sampleHash(sample))
  expect(strataOf(sample)).toEqual([
    { name: 'Groot', addresses: 225 },
    { name: 'Klein', addresses: 75 },
  ])
})
