import { join } from 'node:path'
import { DescribeTableCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams'
import type { Listener } from '../../../functions/http/listen.ts'
import type { Keys } from '../database/dynamo.ts'
import type { Settled } from '../database/settled.ts'
import { listening } from '../lambdas.ts'
import { type Follower, follow } from './follow.ts'
import { type Graveyard, graveyardIn } from './graveyard.ts'

export type Streams = {
  deadLetters: Graveyard
  /** Offers every dead letter to its listener again. @returns how many were handled now */
  replay: () => Promise<number>
  /** These tables were written: look there now. */
  wrote: (tables: readonly string[]) => void
  stop: () => Promise<void>
}

export type Sources = {
  folder: string
  prefix: string
  endpoint: string
  keys: Keys
  tables: DynamoDBClient
  settled: Settled
}

/** A lone change is tried this often before it becomes a dead letter, over about six seconds. */
const tries = 6
const pauseMs = 200

/** Every listener of `slices.ts` follows the streams of its tables, each by itself. */
export const startStreams = async ({ folder, prefix, endpoint, keys, tables, settled }: Sources): Promise<Streams> => {
  const credentials = { accessKeyId: keys.id, secretAccessKey: keys.secret }
  const client = new DynamoDBStreamsClient({ endpoint, credentials, region: 'eu-central-1' })
  const graveyard = graveyardIn(join(folder, 'dead-letters'))
  const followers: { table: string; follower: Follower }[] = []
  const loaded = listening()
  for (const { name, lambda, load } of loaded) {
    const listen: Listener = async event => (await load())(event)
    for (const table of lambda.hears) {
      const { Table } = await tables.send(new DescribeTableCommand({ TableName: `${prefix}-${table}` }))
      const follower = follow({
        client,
        settled,
        stream: Table?.LatestStreamArn ?? '',
        checkpoint: join(folder, 'checkpoints', `${name}-${table}.json`),
        batch: lambda.batch,
        windowSeconds: lambda.windowSeconds,
        listen,
        bury: (record, fault) => graveyard.bury(name, record, fault),
        tries,
        pauseMs,
      })
      followers.push({ table: `${prefix}-${table}`, follower })
    }
  }
  const replay = async () => {
    const listeners = await Promise.all(loaded.map(async ({ name, load }) => [name, await load()] as const))
    return graveyard.replay(Object.fromEntries(listeners))
  }
  return {
    deadLetters: graveyard,
    replay,
    wrote: written => {
      for (const { table, follower } of followers) if (written.includes(table)) follower.hurry()
    },
    stop: async () => {
      await Promise.all(followers.map(({ follower }) => follower.stop()))
      client.destroy()
    },
  }
}
