import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'

const command = fileURLToPath(new URL('../draw.ts', import.meta.url))
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'naoberplein-draw-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

type Ended = { code: number; out: string; says: string[] }
const run = (...args: string[]): Promise<Ended> =>
  new Promise(resolve => {
    execFile(process.execPath, [command, ...args], (error, out, said) => {
      resolve({ code: error ? Number(error.code) : 0, out, says: said.split('\n').filter(Boolean) })
    })
  })
const file = async (name: string, lines: readonly string[]): Promise<string> => {
  await writeFile(join(folder, name), lines.join('\n'))
  return join(folder, name)
}

const quotas = [
  'category,feature,min,max',
  'gender,woman,2,2',
  'gender,man,1,2',
  'age,old,0,3',
  'age,"young, or so",1,3',
]
const people = [
  'name,gender,age,household',
  'A,woman,old,1',
  'B,woman,"young, or so",1',
  'C,woman,old,2',
  'D,man,old,',
  'E,man,"young, or so",',
  'F,man,old,2',
]

test('draws, says the same for the same seed, and the published file is found to hold', async () => {
  const [categories, respondents] = [await file('q.csv', quotas), await file('p.csv', people)]
  const all = [categories, respondents, '--size', '3', '--seed', 'dice 6 1']
  const first = await run(...all, '--publish', join(folder, 'draw.json'))
  expect(first).toMatchObject({ code: 0, says: [] })
  const { chances, panel, replacements, commitment, seed } = JSON.parse(first.out)
  expect(chances).toHaveLength(6)
  expect(chances.reduce((sum: number, chance: number) => sum + chance, 0)).toBeCloseTo(3, 6)
  expect([...panel, ...replacements].sort()).toEqual([0, 1, 2, 3, 4, 5])
  expect(panel).toContain(2)
  expect(commitment).toMatch(/^[0-9a-f]{64}$/)
  expect((await run(...all)).out).toBe(first.out)

  const other = JSON.parse((await run(categories, respondents, '--size', '3', '--seed', 'dice 6 2')).out)
  expect(other.commitment).toBe(commitment)
  expect(other.seed).not.toBe(seed)

  expect(await run('--check', join(folder, 'draw.json'))).toMatchObject({ code: 0 })
  const published = JSON.parse(await readFile(join(folder, 'draw.json'), 'utf8'))
  await writeFile(join(folder, 'other.json'), JSON.stringify({ ...published, events: ['dice 6 2'] }))
  const found = await run('--check', join(folder, 'other.json'))
  expect(found.code).toBe(2)
  expect(JSON.parse(found.out).checks).toContainEqual({ what: 'seed', holds: false })
})

test('the other layout, with semicolons and a byte order mark, as a spreadsheet of the region saves it', async () => {
  const categories = await file('s.csv', [
    '\uFEFFfeature;value;min;max;min_flex;max_flex',
    'sekse;vrouw;1;1;0;2',
    'sekse;man;1;1;0;2',
  ])
  const respondents = await file('r.csv', ['id;sekse', 'a;vrouw', 'b; man ', '', 'c;man'])
  const { code, out } = await run(categories, respondents, '--size', '2')
  expect(code).toBe(0)
  expect(JSON.parse(out).chances.map((chance: number) => Math.round(chance * 1e6) / 1e6)).toEqual([1, 0.5, 0.5])
})

test('quotas that cannot be kept are explained, in either language, with the nearest that can', async () => {
  const many = quotas.map(line => line.replace('"young, or so",1,3', '"young, or so",3,3'))
  const all = [await file('many.csv', many), await file('p.csv', people), '--size', '3']
  const ended = await run(...all)
  expect(ended.code).toBe(2)
  expect(ended.says).toEqual([
    'young, or so (age): at least 3 is one too many, the pool has only 2. At least 2 would do.',
  ])
  const told = JSON.parse(ended.out)
  expect(told).toMatchObject({ feasible: false, explanation: ended.says, shortages: [{ asked: 3, possible: 2 }] })
  expect(told.nearest.quotas[3]).toMatchObject({ feature: 'young, or so', min: 2, max: 3 })
  expect((await run(...all, '--language', 'nl')).says).toEqual([
    'young, or so (age): minstens 3 is een te veel, in de groep zitten er maar 2. Minstens 2 kan wel.',
  ])
  const large = await run(await file('q.csv', quotas), await file('p.csv', people), '--size', '5')
  expect(large).toMatchObject({
    code: 2,
    says: ['A panel of 5 is too large: at most 4 of this pool can take part together.'],
  })
})

test('every fault in both files is named with its row and column', async () => {
  const categories = await file('bad.csv', [
    'category,feature,min,max',
    'gender,woman,two,2',
    'gender,man,3,1',
    'gender,woman,1,',
    ',x,1,1',
  ])
  const respondents = await file('worse.csv', ['gender,age', 'woman,1', 'other,2,3', ',4'])
  const { code, out, says } = await run(categories, respondents, '--size', '2')
  expect([code, out]).toEqual([1, ''])
  expect(says).toEqual([
    'bad.csv, row 2, column min: "two" is not a whole number of 0 or more',
    'bad.csv, row 3, column max: at most 1, but at least 3',
    'bad.csv, row 4, column max: this cell is empty',
    'bad.csv, row 4, column feature: "woman" of gender is already on row 2',
    'bad.csv, row 5, column category: this cell is empty',
    'worse.csv, row 3, column age: 3 cells, but the heading has 2',
    'worse.csv, row 3, column gender: "other" has no quota; it may be woman, man',
    'worse.csv, row 4, column gender: this cell is empty',
  ])
})

test('what is missing or unknown on the command line is said', async () => {
  expect((await run()).says[0]).toContain('Draws a panel by lot')
  expect(await run('a.csv', 'b.csv')).toMatchObject({ code: 1, says: ['--size must be a whole number of 1 or more'] })
  expect(await run('a.csv', 'b.csv', '--size', '3')).toMatchObject({ code: 1, says: ['a.csv cannot be read'] })
  expect(await run('a.csv', '--sise', '3')).toMatchObject({ code: 1 })
})
