import { setTimeout as wait } from 'node:timers/promises'
import type { DynamoDBStreamsClient, Shard } from '@aws-sdk/client-dynamodb-streams'
import type { DynamoDBRecord } from 'aws-lambda'
import * as z from 'zod/mini'
import type { Settled } from '../database/settled.ts'
import { keep, kept } from '../keep.ts'
import { type Delivery, deliver } from './deliver.ts'
import { iteratorAt, readAt, shardsOf, trimmed } from './shards.ts'

/** Looks soon after news, then ever less often: again after half the time it has been quiet, within these bounds. */
const shortestPauseMs = 100
const longestPauseMs = 3000
/** A look costs a busy database more: each follower rests this many times as long as its reading took. */
const restTimes = 10
/** DynamoDB Local calls a shard trimmed for a moment while it is being written first; only this often is believed. */
const trimmedTimes = 20

export type Follow = Pick<Delivery, 'listen' | 'bury' | 'tries' | 'pauseMs'> & {
  client: DynamoDBStreamsClient
  /** What the listener wrote must be on disk before it counts as done. */
  settled: Settled
  stream: string
  /** File that keeps how far this listener is in this stream. */
  checkpoint: string
  batch: number
  windowSeconds: number
}
export type Follower = { hurry: () => void; stop: () => Promise<void> }

const places = z.object({ done: z.record(z.string(), z.string()), closed: z.array(z.string()) })

/** Follows one stream for one listener from where it was; what was handled is never lost, and seldom told twice. */
export const follow = (to: Follow): Follower => {
  let stopping = false
  let lastNews = Date.now()
  let looked = 0
  let readMs = 0
  let waiting = new AbortController()
  const ending = new AbortController()
  const iterators = new Map<string, string>()
  let misses = 0
  const pause = (ms: number, { signal } = ending) => wait(ms, undefined, { signal }).catch(() => undefined)
  const untilNext = async (): Promise<void> => {
    await pause(Math.min(longestPauseMs, Math.max(shortestPauseMs, (Date.now() - lastNews) / 2)), waiting)
    // However often it is hurried.
    const restMs = Math.min(longestPauseMs, Math.max(shortestPauseMs, restTimes * readMs))
    await pause(Math.max(0, looked + readMs + restMs - Date.now()))
    looked = Date.now()
    readMs = 0
  }

  const run = async (): Promise<void> => {
    const found = places.safeParse(await kept(to.checkpoint))
    const at = found.success ? found.data : { done: {}, closed: [] }
    const save = () => keep(to.checkpoint, JSON.stringify(at))

    const hand = async (shard: string, records: DynamoDBRecord[]): Promise<void> => {
      const done = async (record: DynamoDBRecord) => {
        await to.settled()
        at.done[shard] = record.dynamodb?.SequenceNumber ?? ''
        await save()
      }
      for (let from = 0; from < records.length && !stopping; from += to.batch) {
        await deliver(records.slice(from, from + to.batch), { ...to, done, stopped: () => stopping })
      }
    }

    /** @returns whether the shard has ended and all of it was handled */
    const drain = async (shard: string): Promise<boolean> => {
      const iterator =
        iterators.get(shard) ?? (await iteratorAt(to.client, to.stream, { shard, after: at.done[shard] }))
      if (!iterator) return true
      iterators.delete(shard)
      const began = Date.now()
      const first = await readAt(to.client, to.stream, iterator).catch(fault => {
        if (!trimmed(fault)) throw fault
        misses += 1
        if (misses % trimmedTimes === 0) delete at.done[shard]
        return undefined
      })
      readMs += Date.now() - began
      if (!first) return false
      misses = 0
      const records = first.records
      let { next, closed } = first
      if (records.length > 0) lastNews = Date.now()
      if (records.length > 0 && records.length < to.batch && next && to.windowSeconds > 0) {
        await pause(to.windowSeconds * 1000)
        const more = await readAt(to.client, to.stream, next)
        records.push(...more.records)
        next = more.next
        closed = more.closed
      }
      await hand(shard, records)
      if (next && !stopping) iterators.set(shard, next)
      return closed && !stopping
    }

    /** Children wait until their parent has been read to its end, so that changes of one thing keep their order. */
    const round = async (shards: readonly Shard[]): Promise<boolean> => {
      let ended = false
      for (const { ShardId = '', ParentShardId = '' } of shards) {
        const isChild = shards.some(other => other.ShardId === ParentShardId) && !at.closed.includes(ParentShardId)
        if (stopping || isChild || !(await drain(ShardId))) continue
        at.closed.push(ShardId)
        delete at.done[ShardId]
        await save()
        ended = true
      }
      return ended
    }

    let open: Shard[] = []
    let lookAgain = 0
    while (!stopping) {
      if (Date.now() > lookAgain) {
        const shards = await shardsOf(to.client, to.stream)
        at.closed = at.closed.filter(closed => shards.some(shard => shard.ShardId === closed))
        open = shards.filter(shard => !at.closed.includes(shard.ShardId ?? ''))
        lookAgain = Date.now() + 30_000
      }
      if (await round(open)) lookAgain = 0
      if (stopping) return
      await untilNext()
    }
  }

  /** A stream that cannot be read for a moment (database restarting) is tried again from the checkpoint. */
  const runOn = async (): Promise<void> => {
    while (!stopping) {
      try {
        await run()
      } catch (fault) {
        if (stopping) return
        iterators.clear()
        console.error(`${to.stream} could not be read, trying again: ${fault}`)
        await pause(1000)
      }
    }
  }

  const running = runOn()
  return {
    hurry: () => {
      lastNews = Date.now()
      waiting.abort()
      waiting = new AbortController()
    },
    stop: async () => {
      stopping = true
      ending.abort()
      waiting.abort()
      await running
    },
  }
}
