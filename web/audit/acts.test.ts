import { readFileSync } from 'node:fs'
import { glob } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { enActs, nlActs } from './acts.ts'

const functions = fileURLToPath(new URL('../../functions', import.meta.url))

test('everything that is stamped as done has words in the log, in both languages', async () => {
  const stamped = new Set<string>()
  for await (const file of glob('**/*.ts', { cwd: functions })) {
    if (file.endsWith('.test.ts')) continue
    for (const [, act = ''] of readFileSync(`${functions}/${file}`, 'utf8').matchAll(/did: '([\w-]+)'/g))
      stamped.add(act)
  }
  expect(stamped.size).toBeGreaterThan(40)
  expect([...stamped].filter(act => !(act in nlActs))).toEqual([])
  expect(Object.keys(enActs).sort()).toEqual(Object.keys(nlActs).sort())
})
