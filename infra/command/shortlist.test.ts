import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const command = new URL('shortlist.ts', import.meta.url).pathname
let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shortlist-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

type Ran = { code: number; out: string; error: string }
const run = (...args: string[]): Promise<Ran> =>
  new Promise(done => {
    const child = execFile(process.execPath, [command, ...args], (_, out, error) =>
      done({ code: child.exitCode ?? -1, out, error }),
    )
  })
const runOn = async (text: string, ...args: string[]): Promise<Ran> => {
  const path = join(folder, 'scenario.json')
  await writeFile(path, text)
  return run(path, ...args)
}

const scenario = {
  projects: [
    { id: 'b', theme: 'wonen', tranche: 2, ask: 600, score: 3, supporters: ['x'] },
    { id: 'a', theme: 'wonen', tranche: 3, ask: 600, score: 3.5, supporters: ['x', 'y'] },
  ],
  ceilings: { wonen: 1000 },
  key: { '2': 1000, '3': 1000 },
}

describe('npm run -s shortlist -- SCENARIO.json', () => {
  test('prints three scenarios and an explanation per project', async () => {
    const { code, out, error } = await runOn(JSON.stringify(scenario), '--en')
    expect([code, error]).toEqual([0, ''])
    const a = { selected: ['a'], score: 3.5, cost: 600 }
    expect(JSON.parse(out)).toMatchObject({
      optimum: a,
      greedy: a,
      equalShares: a,
      explanations: {
        a: { in: true, wouldChange: { ask: 1001, ceiling: -401, score: -0.6 } },
        b: {
          in: false,
          why: 'The theme wonen has €4 left, and it asks €6. To make room, a would have to go, which gives 0.5 points less in all.',
          wouldChange: { ask: 400, ceiling: 200, key: null, score: 0.6 },
        },
      },
    })
  })

  test('names every fault at once and ends with 2', async () => {
    const wrong = {
      ...scenario,
      projects: [{ id: 'a', theme: 'zorg', tranche: 1, ask: -1, score: null }],
      key: { '2': 1.5 },
    }
    const { code, out, error } = await runOn(JSON.stringify(wrong))
    expect(code).toBe(2)
    expect(error.trim().split('\n').sort()).toEqual([
      'key.2 moet een heel aantal centen zijn.',
      'key.3 ontbreekt.',
      'projects.0.ask mag niet onder nul zijn.',
      'projects.0.score moet een getal zijn.',
      'projects.0.theme is een thema zonder plafond.',
      'projects.0.tranche moet tranche 2 of 3 zijn.',
    ])
    expect(JSON.parse(out).faults).toHaveLength(6)
  })

  test.each([
    ['no JSON', () => runOn('{"projects":['), 'Dit is geen geldig JSON-bestand.'],
    ['no such file', () => run(join(folder, 'elsewhere.json')), 'Dit bestand kan niet worden gelezen.'],
    [
      'no file named',
      () => run(),
      'Zo gebruikt u dit: npm run -s shortlist -- SCENARIO.json (met --en erachter: in het Engels).',
    ],
  ])('%s: says so and ends with 2', async (_, ran, says) => {
    const { code, error } = await ran()
    expect([code, error.trim()]).toEqual([2, says])
  })
})
