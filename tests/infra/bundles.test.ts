import { readdirSync, readFileSync, statSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { bundle } from '../../infra/bundle.ts'
import { lambdas } from '../../infra/slices.ts'
import { mostKilobytes } from './mostKilobytes.ts'
import { ofType, type Resource, synthesise } from './synthesised.ts'

const { run, folder } = synthesise({ stage: 'test' }, true)
const functions = ofType(run, 'AWS::Lambda::Function').map(([, lambda]): [string, Resource] => [
  lambda.Properties.FunctionName.replace('naoberplein-test-', ''),
  lambda,
])
const fileOf = (lambda: Resource): string =>
  join(folder, `asset.${lambda.Properties.Code.S3Key.replace('.zip', '')}`, 'index.mjs')

test('every Lambda has code of its own that exports its handler', () => {
  const keys = functions.map(([, { Properties }]) => Properties.Code.S3Key)
  expect(new Set(keys).size).toBe(keys.length)
  for (const [, lambda] of functions) {
    const name = lambda.Properties.Handler.split('.')[1]
    expect(readFileSync(fileOf(lambda), 'utf8').slice(-400)).toMatch(new RegExp(`export\\{.*\\b${name}\\b`))
  }
})

test.each(functions.filter(([name]) => name in lambdas))('%s weighs no more than it may', (name, lambda) => {
  expect(statSync(fileOf(lambda)).size / 1024).toBeLessThanOrEqual(mostKilobytes(name))
})

test('a bundle is one file, so nothing is looked up at the start; what solves has the solver beside it', () => {
  for (const [name, lambda] of functions) {
    const solves = /^(shortlist|assemblyDraws)/.test(name) ? ['highs.wasm'] : []
    expect([name, readdirSync(join(fileOf(lambda), '..')).sort()]).toEqual([name, [...solves, 'index.mjs']])
  }
})

test('the solver runs from a bundle', async () => {
  const into = await mkdtemp(join(tmpdir(), 'solver-'))
  bundle('shortlist/search/worth.ts', into)
  const { openAppraisal } = await import(join(into, 'index.mjs'))
  expect(await openAppraisal()).toBeTypeOf('function')
  await rm(into, { recursive: true })
})
