import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { assembled } from '../../functions/counts/assemble.ts'
import type { PaperCount } from '../../functions/counts/paper.ts'
import { countVotes } from '../../functions/recount/counting.ts'
import { commitmentOf, fromHex, hex, receiptOf, termsOf } from '../../functions/recount/leaf.ts'
import { rootOf } from '../../functions/recount/merkle.ts'
import { type Published, published } from '../../functions/recount/published.ts'
import type { ChoiceMade, Method, Question } from '../../functions/recount/round.ts'
import { recount } from '../../functions/recount/rules.ts'
import { entitledBy, newHolder, newSigner, sealedBy, sha256 } from '../../infra/local/filling/assembly/voters.ts'
import { questionBy } from './published.ts'

const simple: Method = { kind: 'threshold', needs: { over: 1, under: 2, orEqual: false }, base: 'present' }
const yes: ChoiceMade = { kind: 'choices', choices: { a: 'yes' } }
const no: ChoiceMade = { kind: 'choices', choices: { a: 'no', b: 'yes' } }
const signer = newSigner()

type Day = { group?: string; screens: number; papers: ChoiceMade[]; spoilt: number; returned: number; left: number }

/** A round in which so many voted on screens and on paper, as the platform publishes it. */
const roundOf = async (question: Question, days: readonly Day[], kept = 0): Promise<Published> => {
  const terms = await termsOf(sha256, question)
  const all: PaperCount = { ballots: [], sheets: { printed: [], spoilt: [], left: 0, lost: 0 } }
  const ballots: Parameters<typeof assembled>[0]['ballots'][number][] = []
  const taken = new Map<string, { signed: number; exchanged: number }>()
  const print = (): string => {
    const number = `NR-${all.sheets.printed.length}`
    all.sheets.printed.push(number)
    return number
  }
  for (const { group = 'inwoners', screens, papers, spoilt, returned, left } of days) {
    for (let at = 0; at < screens; at++) {
      const own = newHolder()
      ballots.push({ ...(await sealedBy(own, terms, yes, 1)), right: entitledBy(signer, own.credential), group })
    }
    for (const choice of papers) {
      const [paper, random] = [print(), randomBytes(32).toString('hex')]
      const commitment = await commitmentOf(sha256, choice, random)
      const receipt = await receiptOf(sha256, { terms, commitment, paper })
      all.ballots.push({ paper, group, choice, random, commitment, receipt })
    }
    for (let at = 0; at < spoilt + returned; at++)
      all.sheets.spoilt.push({ paper: print(), reason: at < spoilt ? 'unclear' : 'returned' })
    for (let at = 0; at < left + kept; at++) print()
    all.sheets.left += left
    taken.set(group, { signed: screens, exchanged: papers.length + spoilt + kept })
  }
  const leaves = [...ballots, ...all.ballots].map(({ receipt }) => receipt)
  const root = hex(await rootOf(sha256, leaves.map(fromHex)))
  return assembled({
    ...{ question, terms, ballots, paper: all, replaced: [], taken },
    parts: leaves.length > 0 ? [{ leaves, size: leaves.length, root }] : [],
  })
}
const wrongIn = async (file: Published): Promise<string[]> =>
  (await recount(file, sha256)).checks.filter(({ holds }) => !holds).map(({ what }) => what)

const own = (roll: number): Question => {
  const question = questionBy(simple, roll)
  return { ...question, groups: question.groups.map(group => ({ ...group, key: signer.spki })) }
}

test('whatever happens at a desk, what is published adds up and counts again', () =>
  fc.assert(
    fc.asyncProperty(
      fc.record({
        screens: fc.nat(3),
        papers: fc.array(fc.constantFrom(yes, no), { maxLength: 12 }),
        spoilt: fc.nat(3),
        returned: fc.nat(3),
        left: fc.nat(5),
      }),
      fc.nat(3),
      async (day, kept) => {
        const file = await roundOf(own(40), [day], kept)
        expect(await wrongIn(file)).toEqual([])
        const { numbers } = file
        const exchanged = numbers.groups.reduce((sum, group) => sum + (group.exchanged ?? 0), 0)
        const notBack = exchanged - numbers.paper - numbers.spoilt
        expect(numbers.digital + numbers.paper + numbers.spoilt + notBack + numbers.unused).toBe(40)
      },
    ),
    { numRuns: 25 },
  ))

describe('nobody can change the paper unseen', () => {
  let whole: Published
  beforeAll(async () => {
    const papers = [yes, ...Array<ChoiceMade>(9).fill(no)]
    whole = await roundOf(own(40), [{ screens: 2, papers, spoilt: 1, returned: 1, left: 3 }], 1)
  })
  const sheets = (more: Partial<NonNullable<Published['sheets']>>): Published => {
    if (!whole.sheets) throw new Error('paper was expected')
    return { ...whole, sheets: { ...whole.sheets, ...more } }
  }

  test('not with a number that was not printed, nor with one twice', async () => {
    const printed = whole.sheets?.printed ?? []
    expect(await wrongIn(sheets({ printed: printed.slice(1) }))).toEqual(['papers'])
    const paper = whole.ballots.find(ballot => 'paper' in ballot)
    if (!paper || !('paper' in paper)) throw new Error('paper was expected')
    const twice = [...(whole.sheets?.spoilt ?? []), { paper: paper.paper, reason: 'unclear' as const }]
    expect(await wrongIn(sheets({ spoilt: twice }))).toEqual(['papers'])
    expect(await wrongIn({ ...whole, ballots: [...whole.ballots, paper] })).toContain('ballots')
  })

  test('not by leaving out what was spoilt, lost or given out', async () => {
    expect(await wrongIn(sheets({ spoilt: [] }))).toEqual(['papers'])
    expect(await wrongIn(sheets({ lost: 1 }))).toEqual(['papers'])
    const groups = whole.numbers.groups.map(group => ({ ...group, exchanged: 2 }))
    expect(await wrongIn({ ...whole, numbers: { ...whole.numbers, groups } })).toEqual(['numbers', 'papers'])
    const { sheets: _, ...none } = whole
    expect(await wrongIn(none)).toContain('papers')
  })
})

test('groups are told apart only where each way of voting has ten or nobody', async () => {
  const question = own(40)
  const [first] = question.groups
  if (!first) throw new Error('a group was expected')
  const two = { ...question, groups: [first, { ...first, id: 'overheid' }] }
  const day = (group: string, screens: number, papers: number): Day => ({
    ...{ group, screens, papers: Array<ChoiceMade>(papers).fill(yes) },
    ...{ spoilt: 0, returned: 0, left: 0 },
  })
  const large = await roundOf(two, [day('inwoners', 10, 10), day('overheid', 0, 11)])
  expect(large.groups).toHaveLength(2)
  expect(large.ballots.every(ballot => 'group' in ballot)).toBe(true)
  expect(await wrongIn(large)).toEqual([])
  const small = await roundOf(two, [day('inwoners', 10, 10), day('overheid', 10, 1)])
  expect(small.groups).toEqual([])
  expect(small.ballots.some(ballot => 'group' in ballot)).toBe(false)
  expect(await wrongIn(small)).toEqual([])
})

describe('fewer than ten paper ballots do not tell who chose what', () => {
  const day = (screens: number, papers: ChoiceMade[]): Day => ({ screens, papers, spoilt: 1, returned: 1, left: 2 })
  let few: Published
  beforeAll(async () => {
    few = await roundOf(own(60), [day(25, [no, no, yes])], 1)
  })

  test('they stand among ten from screens, and which is whose is nowhere', async () => {
    expect(few.version).toBe(3)
    expect(few.ballots).toHaveLength(15)
    expect(few.ballots.some(ballot => 'paper' in ballot)).toBe(false)
    expect(few.together?.choices).toHaveLength(13)
    expect(few.together?.leaves.filter(leaf => 'paper' in leaf)).toHaveLength(3)
    expect(JSON.stringify(few.together?.leaves)).not.toMatch(/choice|random/)
    expect(few.together?.choices.filter(choice => choice === no)).toHaveLength(2)
    expect(few.result.voters).toBe(28)
    expect(await wrongIn(published.parse(JSON.parse(JSON.stringify(few))))).toEqual([])
  })

  test('with ten of paper, or none, nothing is left out; with hardly any from screens all stands together', async () => {
    expect((await roundOf(own(60), [day(5, Array<ChoiceMade>(10).fill(yes))])).together).toBeUndefined()
    expect((await roundOf(own(60), [day(5, [])])).version).toBe(2)
    const all = await roundOf(own(60), [day(2, [no])])
    expect([all.ballots.length, all.together?.choices.length]).toEqual([0, 3])
    expect(await wrongIn(all)).toEqual([])
  })

  test('nobody can hide more, other or changed ballots there', async () => {
    const { together } = few
    if (!together) throw new Error('ballots together were expected')
    const { choices, leaves } = together
    expect(await wrongIn({ ...few, together: { choices: choices.slice(1), leaves } })).toContain('papers')
    expect(await wrongIn({ ...few, together: { choices: choices.map(() => no), leaves } })).toContain('result')
    const anders: ChoiceMade = { kind: 'choices', choices: { anders: 'yes' } }
    expect(await wrongIn({ ...few, together: { choices: [anders, ...choices.slice(1)], leaves } })).toContain('ballots')
    expect(await wrongIn({ ...few, together: { choices, leaves: leaves.slice(1) } })).toContain('list')
    const { together: _, ...without } = few
    expect(await wrongIn(without)).toContain('papers')
    const open = few.ballots.at(-1)
    const [hidden] = leaves.filter(leaf => 'credential' in leaf)
    if (!open || !hidden || !('right' in open)) throw new Error('ballots from screens were expected')
    const { number, credential, seal, right } = open
    const commitment = await commitmentOf(sha256, open.choice, open.random)
    const picked = leaves.map(leaf => (leaf === hidden ? { commitment, number, credential, seal, right } : leaf))
    expect(
      await wrongIn({ ...few, together: { choices, leaves: picked }, ballots: few.ballots.slice(0, -1) }),
    ).toContain('papers')
  })
})

test('a file of before, in which little paper stands open, counts again as it did', async () => {
  const much = await roundOf(own(20), [{ screens: 0, papers: Array(10).fill(no), spoilt: 0, returned: 0, left: 0 }])
  const ballots = much.ballots.slice(0, 2)
  const papers = ballots.flatMap(ballot => ('paper' in ballot ? [ballot] : []))
  const { terms } = much
  const leaves = await Promise.all(
    papers.map(async ({ choice, random, paper }) =>
      receiptOf(sha256, { terms, commitment: await commitmentOf(sha256, choice, random), paper }),
    ),
  )
  const root = hex(await rootOf(sha256, leaves.map(fromHex)))
  const groups = much.numbers.groups.map(group => ({ ...group, exchanged: 2 }))
  const before: Published = {
    ...{ ...much, ballots, leaves, root, heads: [], version: 2 },
    numbers: { ...much.numbers, groups, paper: 2, unused: 18 },
    sheets: { printed: papers.map(({ paper }) => paper), spoilt: [], left: 0, lost: 0 },
    result: countVotes(much.question, [no, no]),
  }
  expect(await wrongIn(published.parse(JSON.parse(JSON.stringify(before))))).toEqual([])
})
