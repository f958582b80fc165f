import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { countVotes } from '../../functions/recount/counting.ts'
import type { Published } from '../../functions/recount/published.ts'
import type { ChoiceMade, Method } from '../../functions/recount/round.ts'
import { recount } from '../../functions/recount/rules.ts'
import { sha256 } from '../../infra/local/filling/assembly/voters.ts'
import { publishedRound, questionBy } from './published.ts'

const root = new URL('../..', import.meta.url).pathname
const folder = mkdtempSync(join(tmpdir(), 'naoberplein-recount-'))
afterAll(() => rmSync(folder, { recursive: true }))

const run = (command: string, content: unknown, ...args: string[]) => {
  const file = join(folder, 'published.json')
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
  const { status, stdout, stderr } = spawnSync(process.execPath, [`infra/command/${command}.ts`, file, ...args], {
    cwd: root,
    encoding: 'utf8',
  })
  return { status, out: stdout ? JSON.parse(stdout) : undefined, told: stderr.trim().split('\n') }
}

const simple: Method = { kind: 'threshold', needs: { over: 1, under: 2, orEqual: false }, base: 'present' }
const says = (a: 'yes' | 'no', b: 'yes' | 'no' | 'abstain'): ChoiceMade => ({ kind: 'choices', choices: { a, b } })

let whole: Published
beforeAll(async () => {
  whole = await publishedRound(questionBy(simple, 9), [says('yes', 'no'), says('yes', 'abstain'), says('no', 'yes')])
})

describe('npm run -s recount -- PUBLISHED.json', () => {
  test('a whole file matches, and ends with 0', () => {
    const { status, out } = run('recount', whole)
    expect(out).toMatchObject({ matches: true, says: [], result: { voters: 3, winners: ['a'] } })
    expect(status).toBe(0)
  })

  test('what was changed after publishing is found, and ends with 1', () => {
    const { status, out, told } = run('recount', { ...whole, result: { ...whole.result, winners: ['b'] } })
    expect([status, told]).toEqual([1, ['The result does not follow from the ballots.']])
    expect(out.checks.find(({ what }: { what: string }) => what === 'result').differs).toEqual(['result.winners'])
  })

  test('what is no published round is told with every fault, and ends with 2', () => {
    const { status, out } = run('recount', {
      ...whole,
      root: 'x',
      ballots: [{ ...whole.ballots[0], number: 0 }],
      terms: 5,
    })
    expect(status).toBe(2)
    expect(out.faults).toEqual([
      'At terms: here text is needed.',
      'At ballots.0.number: this is less than 1.',
      'At root: 64 hexadecimal letters are needed.',
    ])
    expect(run('recount', '{"format":').out.faults).toEqual(['This is not JSON: it may have been cut off.'])
  })

  test('npm run count takes the same file', () => {
    expect(run('count', whole, '--method', 'threshold').out).toMatchObject({ voters: 3, winners: ['a'] })
  })
})

const holdsNot = async (file: Published): Promise<string[]> =>
  (await recount(file, sha256)).checks.filter(({ holds }) => !holds).map(({ what }) => what)

describe('nobody can change a published round unseen', () => {
  test('not the question, not a choice, not who won', async () => {
    expect(await holdsNot(whole)).toEqual([])
    const asked = { ...whole.question, title: { nl: 'Iets anders', en: '' } }
    expect(await holdsNot({ ...whole, question: asked })).toContain('terms')
    const [first, ...rest] = whole.ballots
    if (!first) throw new Error('a ballot was expected')
    const changed = { ...whole, ballots: [{ ...first, choice: says('no', 'yes') }, ...rest] }
    expect(await holdsNot(changed)).toEqual(['seals', 'list', 'result'])
  })

  test('no ballot can be left out, added or doubled', async () => {
    const { ballots, leaves } = whole
    expect(await holdsNot({ ...whole, ballots: ballots.slice(1) })).toEqual(['ballots', 'list', 'numbers', 'result'])
    expect(await holdsNot({ ...whole, ballots: ballots.slice(1), leaves: leaves.slice(2) })).toContain('root')
    const other = await publishedRound(questionBy(simple, 9), [says('no', 'no')])
    const more = { ...whole, ballots: [...ballots, ...other.ballots] }
    expect(await holdsNot(more)).toContain('list')
    expect(await holdsNot({ ...whole, ballots: [...ballots, ...ballots.slice(0, 1)] })).toContain('ballots')
    const noRight = ballots.map((ballot, at) => {
      const lent = ballots[(at + 1) % ballots.length]
      return 'right' in ballot && lent && 'right' in lent ? { ...ballot, right: lent.right } : ballot
    })
    expect(await holdsNot({ ...whole, ballots: noRight })).toEqual(['rights'])
    const none = whole.ballots.map(ballot => ('right' in ballot ? { ...ballot, right: undefined } : ballot))
    expect(await holdsNot({ ...whole, ballots: none })).toEqual(['rights'])
  })

  test('the list cannot be another than was shown while the round was open; more ballots than rights are seen', async () => {
    const heads = [{ size: 2, root: 'ab'.repeat(32) }]
    expect(await holdsNot({ ...whole, heads })).toEqual(['heads'])
    const groups = [{ id: 'inwoners', roll: 9, credentials: 2 }]
    expect(await holdsNot({ ...whole, numbers: { ...whole.numbers, groups, unused: 7 } })).toEqual(['numbers'])
  })
})

/** `yes[i]` of `present` people say yes to proposal i, the others no. */
const hall = (present: number, yes: readonly number[]): { ids: string[]; choices: ChoiceMade[] } => {
  const ids = yes.map((_, at) => `v${at + 1}`)
  const choices = Array.from({ length: present }, (_, who): ChoiceMade => {
    const said = ids.map((id, at) => [id, who < (yes[at] ?? 0) ? 'yes' : 'no'] as const)
    return { kind: 'choices', choices: Object.fromEntries(said) }
  })
  return { ids, choices }
}

describe('what citizens really decided', () => {
  test('Enschede 2017: of the 73 residents present, 46, 44 and 58 passed; 35, 11 and 5 did not', () => {
    const { ids, choices } = hall(73, [46, 35, 44, 11, 58, 5])
    expect(countVotes(questionBy(simple, 73, ids), choices).winners).toEqual(['v1', 'v3', 'v5'])
  })

  test('Heerenveen 2019: 47 of 51 proposals passed', () => {
    // Only how many passed was published: the votes here are the narrowest that give it, of 101 people.
    const { ids, choices } = hall(
      101,
      Array.from({ length: 51 }, (_, at) => (at % 13 === 12 || at === 50 ? 50 : 51)),
    )
    expect(countVotes(questionBy(simple, 101, ids), choices).winners).toHaveLength(47)
  })
})

test('every method counts, with the printed order deciding what is equal, and nothing wins without the quorum', () => {
  const order = (...ids: string[]): ChoiceMade => ({ kind: 'ranking', order: ids })
  const ranked = [order('b', 'a'), order('b', 'c'), order('c', 'a'), order('c', 'b')]
  const ticks: ChoiceMade[] = [
    { kind: 'approval', approves: ['a', 'b'] },
    { kind: 'approval', approves: ['b', 'c'] },
  ]
  const points: ChoiceMade[] = [{ kind: 'points', points: { a: 1, c: 2 } }]
  const by = (method: Method, choices: readonly ChoiceMade[], more = {}) =>
    countVotes({ ...questionBy(method, 10), tieOrder: ['c', 'b', 'a'], ...more }, choices)
  for (const how of ['irv', 'borda', 'copeland', 'minimax', 'schulze', 'ranked-pairs'] as const)
    expect(by({ kind: 'ranked', by: how }, ranked).winners, how).toEqual(['c'])
  expect(by({ kind: 'stv', seats: 2 }, ranked).winners).toEqual(['c', 'b'])
  expect(by({ kind: 'approval', most: 3, seats: 2 }, ticks)).toMatchObject({ winners: ['c', 'b'], tied: ['c', 'a'] })
  expect(by({ kind: 'dots', dots: 3, each: 2, seats: 1 }, points).winners).toEqual(['c'])
  expect(by({ kind: 'score', highest: 5, seats: 1 }, points).winners).toEqual(['c'])
  for (const how of ['greedy', 'equal-shares', 'phragmen'] as const) {
    const method: Method = { kind: 'budget', by: how, completion: 'add1u', budget: 300_00 }
    expect(by(method, ticks), how).toMatchObject({ winners: ['b', 'a'], cost: 300_00 })
  }
  expect(by({ kind: 'approval', most: 3, seats: 2 }, ticks, { quorum: 3 })).toMatchObject({
    quorum: false,
    winners: [],
  })
})
