import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'

const root = new URL('../..', import.meta.url).pathname
const small = (name: string): string => join(root, 'tests/tally/small', name)
const folder = mkdtempSync(join(tmpdir(), 'naoberplein-count-'))
afterAll(() => rmSync(folder, { recursive: true }))

const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['infra/command/count.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
  })
  return { status, told: stderr.split('\n').filter(Boolean), json: status === 0 ? JSON.parse(stdout) : undefined }
}
const counted = (name: string, ...args: string[]) => {
  const { json, told } = run(small(name), '--method', ...args)
  return json ?? told
}

describe('counts the small files that come with the project', () => {
  test('a budget with cents; ties go by id as text, "10" before "2"', () => {
    expect(counted('village.pb', 'equal-shares', '--completion', 'add1u')).toMatchObject({
      voters: 6,
      winners: ['10', '2', '4'],
      cost: 200.5,
      names: ['Lamp "Luna"', 'Bench', 'Name for the square'],
      moneyUnit: 100,
    })
    const { rounds } = counted('village.pb', 'equal-shares')
    expect(rounds[0]).toMatchObject({ project: '10', backers: 4, short: 0, exactly: '10025/4' })
    expect(counted('village.pb', 'greedy')).toMatchObject({ winners: ['10', '2', '4'], cost: 200.5 })
    expect(counted('village.pb', 'greedy', '--by', 'votes-per-cost').rounds[0].project).toBe('4')
    expect(counted('village.pb', 'phragmen')).toMatchObject({ winners: ['10', '2'], cost: 200.5 })
  })

  test('the plain methods', () => {
    expect(counted('village.pb', 'approval').winners).toEqual(['10', '2'])
    expect(counted('village.pb', 'dots', '--seats', '1').winners).toEqual(['10'])
    expect(counted('village.pb', 'score').winners).toEqual(['10', '2'])
    expect(counted('village.pb', 'threshold').winners).toEqual(['10', '2'])
    expect(counted('village.pb', 'threshold', '--needs', '1/3', '--or-equal').winners).toEqual(['10', '2', '3'])
    expect(counted('yes.cat', 'approval').winners).toEqual([0, 1])
  })

  test.each([
    ['borda', [], [1]],
    ['copeland', [], [1]],
    ['minimax', ['--strength', 'winning-votes'], [1]],
    ['schulze', [], [1]],
    ['ranked-pairs', [], [1]],
    ['irv', ['--ties', 'all-out'], [1]],
    ['stv', ['--seats', '2'], [0, 1]],
  ])('%s', (method, options, winners) => {
    expect(counted('ranked.json', method, ...options)).toMatchObject({ winners })
  })

  test('PrefLib, with equal ranks', () => {
    expect(counted('order.toi', 'schulze')).toMatchObject({ winners: [1], names: ['Beech'], voters: 9 })
    expect(run(small('order.toi'), '--method', 'irv')).toMatchObject({
      status: 2,
      told: [expect.stringMatching(/equal ranks/)],
    })
  })
})

describe('says in a sentence what is wrong, with exit code 2', () => {
  const told = (name: string, text: string, ...args: string[]) => {
    const path = join(folder, name)
    writeFileSync(path, text)
    const { status, told: sentences } = run(path, '--method', ...args)
    expect(status).toBe(2)
    return sentences
  }

  test('every fault of a Pabulib file', () => {
    const text = [
      'META',
      'key;value',
      'budget;much',
      'vote_type;loud',
      'num_votes;3',
      'PROJECTS',
      'project_id;cost',
      '1;10',
      '1;-5',
      'VOTES',
      'voter_id;vote',
      'a;1,9',
      'b;1,1',
    ].join('\n')
    const sentences = told('bad.pb', text, 'greedy')
    for (const part of ['"much"', '"loud"', 'num_votes is 3', 'Line 9', 'twice', 'project 9'])
      expect(sentences.join('\n')).toContain(part)
  })

  test('a cut file, another kind of file, no file', () => {
    expect(told('cut.json', '{"candidates": ["a"', 'borda')).toEqual([expect.stringContaining('not JSON')])
    expect(told('no.txt', 'hello', 'borda')).toEqual([expect.stringContaining('no ballot file')])
    expect(told('old.soc', '# 3 candidates\n', 'borda')).toEqual([expect.stringContaining('NUMBER ALTERNATIVES')])
    expect(told('no.json', '{"candidates":["a"],"ballots":[{"w":0,"ranking":[[4]]}]}', 'borda')).toHaveLength(1)
    expect(told('empty.json', '{}', 'borda')).toEqual(['At candidates: here a list is needed.'])
    expect(run(join(folder, 'nowhere.pb'), '--method', 'greedy')).toMatchObject({ status: 2 })
  })

  test('a method that does not suit the ballots, or is unknown, or has no such option', () => {
    expect(run(small('village.pb'), '--method', 'schulze').told).toEqual([expect.stringContaining('needs rankings')])
    expect(run(small('ranked.json'), '--method', 'equal-shares').told).toEqual([expect.stringContaining('no budget')])
    expect(run(small('ranked.json'), '--method', 'stv').told).toEqual([expect.stringContaining('--seats')])
    expect(run(small('ranked.json'), '--method', 'constructor')).toMatchObject({ status: 2 })
    const { told: sentences } = run(small('ranked.json'), 'and.pb', '--method', 'irv', '--ties', 'coin', '--seats', '2')
    expect(sentences).toHaveLength(3)
    expect(run()).toMatchObject({ status: 2 })
  })
})
