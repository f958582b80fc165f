import { execFile } from 'node:child_process'
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { bundle } from '../../infra/bundle.ts'
import { startPlatform } from '../../infra/local/platform.ts'
import { lambdas } from '../../infra/slices.ts'
import { arrivals, listeners, schedules } from '../../infra/work.ts'
import { mostKilobytes } from '../infra/mostKilobytes.ts'
import { quantile, type Row, rounded } from './rows.ts'

/** Of a start that people wait for, and of one that nobody does. */
const runs = { waitedFor: 5, unseen: 3 }
/** A process that takes longer than this hangs. */
const patience = 20_000

const execute = promisify(execFile)

/** Milliseconds from starting a process to its end, the middle of several. The platform it asks lives in this process. */
const timeOf = async (file: string, times: number): Promise<number> => {
  const took: number[] = []
  for (let run = 0; run < times; run++) {
    const from = performance.now()
    await execute(process.execPath, [file], { env: process.env, timeout: patience })
    took.push(performance.now() - from)
  }
  return quantile(took, 0.5)
}
const progress = (words: string): boolean => process.stderr.write(`  ${words}\n`)

const firstAsk: Record<string, { route: string; path: string; query?: Record<string, string> }> = {
  catalogue: { route: 'GET /api/ideas', path: '/api/ideas' },
  ideas: { route: 'GET /api/ideas/{id}', path: '/api/ideas/01J00000000000000000000000' },
  session: { route: 'GET /api/session', path: '/api/session' },
  rounds: { route: 'GET /api/agenda', path: '/api/agenda' },
}

/** A process that only loads a bundle: what AWS does before the first event. */
const loader = (file: string): string => `await import(${JSON.stringify(pathToFileURL(file).href)})
process.exit(0)`

/** A process that answers one question and stops: what a person waits for when no Lambda is warm. */
const starter = (file: string, { route, path }: { route: string; path: string }): string => {
  const http = { method: 'GET', path, sourceIp: '127.0.0.1' }
  const id = path.split('/')[3]
  const event = {
    routeKey: route,
    rawPath: path,
    rawQueryString: '',
    headers: {},
    requestContext: { http, requestId: 'bench' },
  }
  const full = { ...event, version: '2.0', isBase64Encoded: false, pathParameters: id ? { id } : undefined }
  return `import { handler } from ${JSON.stringify(pathToFileURL(file).href)}
const answer = await handler(${JSON.stringify(full)}, {})
if (answer.statusCode >= 500) throw new Error(answer.body)
process.exit(0)`
}

const sdkOnly = `import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb'
await new DynamoDBClient({}).send(new ListTablesCommand({}))
process.exit(0)`

/** Weight of every Lambda, and how long the public ones take from nothing to their first answer. */
export const benchLambdas = async (): Promise<Row[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'naoberplein-bench-'))
  progress('starting a platform with sample data')
  const platform = await startPlatform({ folder: join(folder, 'data'), port: 0, sample: true })
  const rows: Row[] = []
  try {
    const modules = [lambdas, listeners, schedules, arrivals].flatMap(group => Object.entries(group))
    progress(`bundling ${modules.length} Lambdas`)
    for (const [name, { module }] of modules) {
      const into = join(folder, name)
      bundle(module, into)
      const kilobytes = (await stat(join(into, 'index.mjs'))).size / 1024
      rows.push({
        what: `bundle ${name}`,
        value: Math.round(kilobytes),
        unit: 'KB',
        ...(name in lambdas ? { bound: mostKilobytes(name) } : {}),
      })
    }
    const bare = join(import.meta.dirname, '.bare.mjs')
    await writeFile(bare, sdkOnly)
    const least = await timeOf(bare, runs.waitedFor)
    await rm(bare)
    rows.push({ what: 'process with only the SDK client, to its first answer', value: Math.round(least), unit: 'ms' })
    for (const [name] of modules) {
      progress(`start of ${name}`)
      const file = join(folder, `${name}-load.mjs`)
      await writeFile(file, loader(join(folder, name, 'index.mjs')))
      const value = Math.round(await timeOf(file, runs.unseen))
      rows.push({ what: `${name}: process start to loaded`, value, unit: 'ms' })
    }
    for (const [name, ask] of Object.entries(firstAsk)) {
      const file = join(folder, `${name}.mjs`)
      await writeFile(file, starter(join(folder, name, 'index.mjs'), ask))
      progress(`first answer of ${name}`)
      const time = await timeOf(file, runs.waitedFor)
      rows.push({ what: `${name}: process start to first answer`, value: Math.round(time), unit: 'ms' })
      rows.push({
        what: `${name}: the same, in times the bare process`,
        value: rounded(time / least, 2),
        unit: 'times',
        bound: 2.5,
      })
    }
    return rows
  } finally {
    await platform.stop()
    await rm(folder, { recursive: true, force: true })
  }
}
