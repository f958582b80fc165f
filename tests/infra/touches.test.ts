import { join } from 'node:path'
import { buildSync } from 'esbuild'
import { expect, test } from 'vitest'
import { tables } from '../../functions/data/keys.ts'
import type { Slice } from '../../functions/http/endpoint.ts'
import type { Grants } from '../../infra/lambda.ts'
import { lambdas } from '../../infra/slices.ts'
import { arrivals, listeners, schedules } from '../../infra/work.ts'

type Listed = Grants & { module: string; contract?: Slice }
const listed = Object.entries<Listed>({ ...lambdas, ...listeners, ...schedules, ...arrivals })

/** Our own code of one Lambda, without what it never reaches: what is left is what it can do. */
const reachable = (module: string): string => {
  const entry = join(import.meta.dirname, '../../functions', module)
  const { outputFiles } = buildSync({
    entryPoints: [entry],
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    write: false,
    outdir: '.',
    logLevel: 'error',
  })
  return outputFiles.map(({ text }) => text).join('')
}

const named = (code: string, pattern: RegExp): string[] =>
  [...new Set([...code.matchAll(pattern)].map(match => match[1] ?? ''))].filter(name => name in tables).sort()

/** In the words of `functions/data/database.ts`. */
const touches = (code: string) => ({
  reads: named(code, /\b(?:get|list|listAll|getMany)\d*\(\s*"(\w+)"/g),
  writes: named(code, /\b(?:put|update|remove|check): "(\w+)"/g),
  scans: named(code, /TableName: tableName\("(\w+)"\)/g),
})

test.each(listed)('%s is granted what its code does, and no more', (_, { module, contract, ...grants }) => {
  const code = reachable(module)
  const { reads, writes, scans } = touches(code)
  const granted = (...kinds: string[]) =>
    Object.entries(grants.tables)
      .filter(([, touch]) => kinds.includes(touch))
      .map(([name]) => name)
  // Who asks is never looked up for an answer that is the same for everybody.
  const asks = !contract || Object.values(contract).some(({ fresh, nameless }) => !fresh && !nameless)
  expect(granted('read', 'read-write').sort()).toEqual(reads.filter(name => asks || name !== 'people'))
  expect(granted('write', 'read-write').sort()).toEqual(writes)
  expect(granted('scan')).toEqual(code.includes('paginateScan(') ? scans : [])
  expect(Boolean(grants.secret)).toBe(/setting\d*\("SECRETS"\)/.test(code))
  expect(Boolean(grants.signers)).toBe(/setting\d*\("SIGNERS"\)/.test(code))
  expect(Boolean(grants.mail)).toBe(code.includes('new SendEmailCommand('))
  expect(Boolean(grants.logins)).toBe(/setting\d*\("USER_POOL"\)/.test(code))
  expect(Boolean(grants.buckets?.files)).toBe(/setting\d*\("BUCKET_FILES"\)/.test(code))
  expect(Boolean(grants.buckets?.catalogue)).toBe(/setting\d*\("BUCKET_CATALOGUE"\)/.test(code))
})
