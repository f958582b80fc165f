import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { emptyMoney, emptyText } from './draft.ts'
import { missingIn, stoppersIn, sumsOf } from './rules.ts'

const name = { nl: 'naam', en: 'name' }
const categories = [
  { id: 'people', name, eligible: true },
  { id: 'material', name, eligible: true },
  { id: 'overhead', name, eligible: false },
]
const amounts = fc.array(fc.nat(100_000_000))
const costs = fc.array(
  fc.record({
    id: fc.constant('row1'),
    what: fc.constant('iets'),
    category: fc.constantFrom('people', 'material', 'overhead', 'unheard-of', undefined),
    cents: fc.nat(100_000_000),
  }),
)
const fundsOf = (cents: number[]) => cents.map(amount => ({ id: 'fund', name: 'fonds', cents: amount, certain: true }))
const total = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0)

describe('the gap', () => {
  test('is what is eligible, less the partners’ cash and other funds, and never below nothing', () => {
    fc.assert(
      fc.property(costs, amounts, amounts, (rows, cash, other) => {
        const found = sumsOf({ costs: rows, otherFunds: fundsOf(other) }, cash, categories)
        const eligible = rows.filter(row => row.category === 'people' || row.category === 'material')
        expect(found.need).toBe(total(eligible.map(row => row.cents)))
        expect(found.need + found.left).toBe(total(rows.map(row => row.cents)))
        expect(found.ask).toBe(Math.max(0, found.need - total(cash) - total(other)))
        expect(Number.isSafeInteger(found.ask)).toBe(true)
      }),
    )
  })
  test('does not grow when a partner or a fund puts in more, nor when overhead is added', () => {
    fc.assert(
      fc.property(costs, amounts, fc.nat(1_000_000), (rows, cash, more) => {
        const ask = (extra: number[], overhead: number) =>
          sumsOf(
            {
              costs: [...rows, { id: 'over', what: 'kantoor', category: 'overhead', cents: overhead }],
              otherFunds: [],
            },
            [...cash, ...extra],
            categories,
          ).ask
        expect(ask([more], 0)).toBeLessThanOrEqual(ask([], 0))
        expect(ask([], more)).toBe(ask([], 0))
      }),
    )
  })
})

const round = {
  themes: [{ slug: 'wonen', icon: 'house' as const, name, short: name, goal: name, ceiling: 1 }],
  tranches: [{ id: '2' as const, name }],
  features: [{ id: 'impact', name }],
  parts: [
    { id: 'target-group', name, help: name, required: true, longest: 50 },
    { id: 'extra', name, help: name, required: false, longest: 50 },
  ],
  criteria: [],
  categories,
}

describe('the completeness list', () => {
  test('names everything that is open in an empty draft, and stops only for what it must know', () => {
    const abouts = missingIn(emptyText, emptyMoney, [], round).map(each => each.id ?? each.about)
    expect(abouts).toEqual(
      'title summary theme tranche features municipalities startYear target-group costs doubleFunding partners'.split(
        ' ',
      ),
    )
    expect(stoppersIn(emptyText, round).map(issue => issue.field)).toEqual(['title', 'theme', 'tranche'])
  })
  test('is empty when all is there and everybody has signed', () => {
    const text = {
      ...emptyText,
      title: 'Samen eten',
      summary: 'Elke week samen eten in het dorpshuis',
      theme: 'wonen',
      tranche: '2' as const,
      features: ['impact'],
      answers: { 'target-group': 'Ouderen' },
      municipalities: ['assen'],
      startYear: 2027,
    }
    const money = {
      ...emptyMoney,
      costs: [{ id: 'cost1', category: 'people', what: 'Kok', cents: 1000 }],
      doubleFunding: 'no' as const,
    }
    const terms = { role: 'Kookt', cash: 100, tasks: '' }
    const lines = ['a', 'b'].map(id => ({ id, state: 'signed' as const, terms }))
    expect(missingIn(text, money, lines, round)).toEqual([])
    const open = [{ id: 'a', state: 'filled' as const, terms }, ...lines.slice(1)]
    expect(missingIn(text, money, open, round)).toEqual([{ about: 'unsigned', id: 'a' }])
    const long = { ...text, answers: { 'target-group': 'x'.repeat(51) } }
    expect(missingIn(long, money, lines, round)).toEqual([{ about: 'tooLong', id: 'target-group' }])
  })
})
