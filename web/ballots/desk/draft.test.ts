import { expect, test } from 'vitest'
import type { Content, Method } from '../../../functions/recount/round.ts'
import { contentIn, draftOf } from './draft.ts'

const both = (nl: string, en = '') => ({ nl, en })
/** A round as the hall makes it: proposals bear the ids of their clusters. */
const fromHall = (method: Method): Content => ({
  title: both('Stemming Burgerberaad Norg'),
  question: both('Nemen wij dit voorstel over?', 'Do we adopt this proposal?'),
  about: both('Wat moet er met het zwembad?'),
  influence: both('Wat wordt aangenomen, gebeurt.'),
  method,
  ...{ quorum: 0, ties: 'listed', revote: true, objectionDays: 7, assembly: 'A' },
  options: [
    { id: '5d0c7c1a-cluster', name: both('Tien bankjes'), about: both('Wie ver loopt, rust uit.'), cost: 2_500_50 },
    { id: '9e1b2f3c-cluster', name: both('Een oversteek', 'A crossing'), cost: 1_000_00 },
  ],
  opens: '2027-03-06T09:00:17.123Z',
  closes: '2027-03-06T11:00:17.123Z',
  groups: [
    { id: 'inwoners', name: both('Inwoners', 'Residents'), roll: 24 },
    { id: 'vrijdenkers', name: both('Vrijdenkers', 'Free thinkers'), roll: 3 },
  ],
})

const needs = (over: number, under: number, orEqual: boolean) => ({ over, under, orEqual })
const budget = { kind: 'budget', by: 'equal-shares', budget: 10_000_00 } as const
const methods: readonly Method[] = [
  { kind: 'threshold', needs: needs(1, 2, false), base: 'present' },
  { kind: 'threshold', needs: needs(2, 3, true), base: 'present' },
  { kind: 'threshold', needs: needs(3, 4, true), base: 'present' },
  { kind: 'threshold', needs: needs(2, 3, false), base: 'present' },
  { kind: 'threshold', needs: needs(1, 2, false), base: 'roll' },
  { kind: 'threshold', needs: needs(1, 2, true), base: 'cast' },
  { kind: 'approval', most: 2, seats: 1 },
  { kind: 'dots', dots: 5, each: 3, seats: 1 },
  { kind: 'score', highest: 10, seats: 1 },
  { kind: 'ranked', by: 'schulze' },
  { kind: 'stv', seats: 2 },
  { ...budget, completion: 'add1u' },
  { ...budget, completion: 'none', dots: 4 },
]

test.each(methods)('a draft that is opened and kept without a touch stays as it was: %j', method => {
  const kept = fromHall(method)
  expect(contentIn(draftOf(kept), kept)).toEqual(kept)
})

test('what is changed changes, the rest stays: other words lose their English, another way its threshold', () => {
  const kept = fromHall({ kind: 'threshold', needs: needs(3, 4, true), base: 'roll' })
  const draft = draftOf(kept)
  expect(draft.way).toBe('own')
  const changed = contentIn({ ...draft, question: 'Doen wij dit?', quorum: '5', way: 'half' }, kept)
  expect(changed).toEqual({
    ...kept,
    question: both('Doen wij dit?'),
    quorum: 5,
    method: { kind: 'threshold', needs: needs(1, 2, false), base: 'present' },
  })
  const fewer = contentIn({ ...draft, options: 'Een oversteek; 1000\nEen vijver; 10' }, kept)
  expect(fewer?.options).toEqual([kept.options[1], { id: 'v2', name: both('Een vijver'), cost: 1_000 }])
  expect(fewer?.method).toEqual(kept.method)
})
