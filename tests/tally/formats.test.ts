import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ballotsFor, countVotes } from '../../functions/recount/counting.ts'
import { pabulibOf } from '../../functions/recount/formats/pabulib.ts'
import { preflibOf } from '../../functions/recount/formats/preflib.ts'
import type { Published } from '../../functions/recount/published.ts'
import type { ChoiceMade, Method } from '../../functions/recount/round.ts'
import { readPoll } from '../../infra/command/ballots/read.ts'
import { questionBy } from './published.ts'

const ids = ['d', 'a', 'c', 'b']
/** Only what the formats are made of; `names`: what somebody wrote, with all that a file format trips over. */
const roundOf = (method: Method, choices: readonly ChoiceMade[], names: readonly string[]): Published => {
  const asked = questionBy(method, 1000, ids)
  const options = asked.options.map((option, at) => ({
    ...option,
    name: { nl: names[at] ?? 'Naam', en: '' },
    cost: at * 950,
  }))
  const question = { ...asked, options, tieOrder: ids }
  const ballots = choices.map(choice => ({ choice, random: '', paper: '' }))
  return { question, ballots, result: countVotes(question, choices) } as unknown as Published
}
const names = fc.array(fc.constantFrom('Brug', 'Een "bank"; groen', 'Licht, of\nniet', '# Boom: 3', ' {1,2} '), {
  minLength: 4,
  maxLength: 4,
})
const some = fc.shuffledSubarray(ids)
const ticks = fc.array(
  some.map((approves): ChoiceMade => ({ kind: 'approval', approves })),
  { maxLength: 30 },
)
const orders = fc.array(
  some.map((order): ChoiceMade => ({ kind: 'ranking', order })),
  { maxLength: 30 },
)
const points = fc.array(
  some.map((order): ChoiceMade => ({ kind: 'points', points: Object.fromEntries(order.map((id, at) => [id, at])) })),
  { maxLength: 30 },
)

const budget: Method = { kind: 'budget', by: 'equal-shares', completion: 'add1u', budget: 20_50 }
const plain = (value: unknown): string => JSON.stringify(value)

describe('Pabulib', () => {
  test('ticked projects are read back as they were, with costs and budget to the cent', () =>
    fc.assert(
      fc.property(ticks, names, (choices, told) => {
        const round = roundOf(budget, choices, told)
        const { options, ballots, purse } = readPoll(pabulibOf(round) ?? '')
        expect(options).toEqual(ids.toSorted())
        expect(purse?.budget).toBe((20_50 * (purse?.unit ?? 0)) / 100)
        const read =
          ballots.kind === 'approval' ? ballots.ballots.map(each => each.approves.map(at => options[at])) : []
        expect(read).toEqual(choices.map(choice => (choice.kind === 'approval' ? choice.approves : [])))
        const cost = new Map(round.question.options.map(option => [option.id, option.cost]))
        for (const project of purse?.projects ?? [])
          expect(project.cost).toBe(((cost.get(String(project.id)) ?? 0) * (purse?.unit ?? 0)) / 100)
      }),
    ))

  test('points are read back as they were', () =>
    fc.assert(
      fc.property(points, names, (choices, told) => {
        const { options, ballots } = readPoll(pabulibOf(roundOf({ ...budget, dots: 9 }, choices, told)) ?? '')
        const read =
          ballots.kind === 'points'
            ? ballots.ballots.map(each =>
                Object.fromEntries(each.options.map((at, n) => [options[at], each.points[n]])),
              )
            : []
        const given = choices.map(choice =>
          Object.fromEntries(
            Object.entries(choice.kind === 'points' ? choice.points : {}).filter(([, each]) => each > 0),
          ),
        )
        expect(read).toEqual(given)
      }),
    ))
})

/** One line per ballot, in any order. */
const spread = (ballots: readonly { count: number }[]): string[] =>
  ballots.flatMap(({ count, ...each }) => Array<string>(count).fill(plain(each))).sort()

describe('PrefLib', () => {
  test('rankings are read back as they were: soc when everybody placed all, else soi', () =>
    fc.assert(
      fc.property(orders, names, (choices, told) => {
        const round = roundOf({ kind: 'stv', seats: 2 }, choices, told)
        const written = preflibOf(round)
        const isWhole = choices.every(choice => choice.kind === 'ranking' && choice.order.length === 4)
        expect(written?.type).toBe(isWhole ? 'soc' : 'soi')
        const poll = readPoll(written?.text ?? '')
        const mine = ballotsFor(round.question, choices)
        expect(poll.ballots.kind).toBe('ranking')
        expect(spread(poll.ballots.ballots)).toEqual(spread(mine.ballots))
      }),
    ))

  test('ticks are read back as they were', () =>
    fc.assert(
      fc.property(ticks, names, (choices, told) => {
        const round = roundOf({ kind: 'approval', most: 4, seats: 1 }, choices, told)
        const poll = readPoll(preflibOf(round)?.text ?? '')
        const sets = (ballots: readonly { count: number; approves: readonly number[] }[]) =>
          spread(ballots.map(({ count, approves }) => ({ count, approves: approves.toSorted((a, b) => a - b) })))
        const mine = ballotsFor(round.question, choices)
        if (poll.ballots.kind !== 'approval' || mine.kind !== 'approval') throw new Error('ticks were expected')
        expect(sets(poll.ballots.ballots)).toEqual(sets(mine.ballots))
      }),
    ))

  test('answers are four categories that together hold every proposal once', () => {
    const method: Method = { kind: 'threshold', needs: { over: 1, under: 2, orEqual: false }, base: 'present' }
    const choices: ChoiceMade[] = [{ kind: 'choices', choices: { d: 'yes', a: 'no', b: 'yes' } }]
    const written = preflibOf(roundOf(method, [...choices, ...choices], []))
    expect(written?.text.split('\n').at(-2)).toBe('2: {1,4},2,{},3')
    expect(preflibOf(roundOf({ kind: 'score', highest: 3, seats: 1 }, [], []))).toBeUndefined()
    expect(pabulibOf(roundOf(method, choices, []))).toBeUndefined()
  })
})
