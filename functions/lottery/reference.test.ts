import { execFile } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const data = process.env.REFERENCE_DATA ?? `${root}../shared/data/voting`
const folder = [`${data}/sortition`, `${data}/voting/sortition`].find(existsSync) ?? ''
const run = promisify(execFile)

type Expected = { k: number; leximin_prob_by_person_index: number[] }

describe.skipIf(folder === '')('the reference pools, by the command line', () => {
  const names = folder === '' ? [] : readdirSync(folder)
  test.each(names)('%s: everybody has the reference chance', async name => {
    const expected: Expected = JSON.parse(readFileSync(`${folder}/${name}/expected.json`, 'utf8'))
    const files = ['categories.csv', 'respondents.csv'].map(file => `${folder}/${name}/${file}`)
    const rest = ['--size', String(expected.k), '--seed', 'dice 3 5 2 6 1']
    const { stdout } = await run(process.execPath, [`${root}infra/command/draw.ts`, ...files, ...rest], {
      maxBuffer: 16_000_000,
    })
    const { chances, panel, replacements } = JSON.parse(stdout)
    const off = expected.leximin_prob_by_person_index.map((chance, at) => Math.abs(chance - chances[at]))
    expect(chances).toHaveLength(expected.leximin_prob_by_person_index.length)
    expect(Math.max(...off)).toBeLessThan(1e-5)
    expect(new Set([...panel, ...replacements]).size).toBe(chances.length)
    expect(panel).toHaveLength(expected.k)
  })
})

test.skipIf(folder !== '')('reference data not present', () => {
  expect(folder).toBe('')
})
