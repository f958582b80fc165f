import { describe, expect, test } from 'vitest'
import type { Line } from '../alliances/alliance.ts'
import type { Round } from '../rounds/round.ts'
import { emptyMoney, emptyText } from './draft.ts'
import { canonical, cardOf, freeze, frozen } from './frozen.ts'

const name = { nl: 'naam', en: 'name' }
const round = {
  id: '2028',
  name,
  themes: [{ slug: 'wonen', icon: 'house', name, short: name, goal: name, ceiling: 1 }],
  tranches: [{ id: '3', name }],
  features: [{ id: 'impact', name }],
  parts: [{ id: 'aanpak', name, help: name, required: true, longest: 100 }],
  criteria: [],
  categories: [{ id: 'kok', name, eligible: true }],
} as unknown as Round
const line = (of: Partial<Line>): Line => ({
  id: '01JD0000000000000000000102',
  organisation: { name: 'Dorpsbelang' },
  isApplicant: true,
  state: 'signed',
  terms: { role: 'Kookt', cash: 400, tasks: '' },
  signed: { name: 'Jan', at: '2026-11-01T09:00:00.000Z' },
  version: 3,
  ...of,
})
const submission = {
  id: '01JD0000000000000000000101',
  idea: undefined,
  round,
  number: 1,
  text: { ...emptyText, title: ' Soep ', theme: 'wonen', tranche: '3' as const, answers: { aanpak: 'Koken' } },
  money: { ...emptyMoney, costs: [{ id: 'cost', category: 'kok', what: 'Soep', cents: 1000 }] },
  lines: [line({}), line({ id: '01JD0000000000000000000103', isApplicant: false, organisation: { name: 'Kerk' } })],
  now: '2026-11-02T09:00:00.000Z',
}

describe('freezing', () => {
  const document = freeze(submission)
  test('keeps the words, the questions as they were then, and the sum', () => {
    expect(document).toMatchObject({
      title: 'Soep',
      answers: [{ question: name, text: 'Koken' }],
      sums: { need: 1000, cash: 800, ask: 200 },
      definitive: true,
      startYear: 2027,
    })
    expect(frozen.parse(JSON.parse(canonical(document)))).toEqual(document)
  })
  test('has one text, whatever the order in which its fields were made', () => {
    const turned = Object.fromEntries(Object.entries(document).reverse()) as typeof document
    expect(canonical(turned)).toBe(canonical(document))
    expect(canonical({ ...document, title: 'Soep.' })).not.toBe(canonical(document))
  })
  test('gives the card that everything after it reads', () => {
    expect(cardOf(document, 'ab', 7)).toMatchObject({
      need: 1000,
      cash: 800,
      ask: 200,
      applicant: { name: 'Dorpsbelang' },
      partners: [{ name: 'Kerk' }],
      supporters: 7,
      hash: 'ab',
      tranche: '3',
    })
  })
  test('refuses what belongs to no theme of the round', () => {
    expect(() => freeze({ ...submission, text: { ...submission.text, theme: 'ruimtevaart' } })).toThrow()
  })
})
