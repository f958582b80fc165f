import type { DynamoDBRecord } from 'aws-lambda'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Listener } from '../../../functions/http/listen.ts'
import { deliver } from './deliver.ts'

const record = (number: number): DynamoDBRecord => ({ dynamodb: { SequenceNumber: String(number) } })
const numberOf = (one: DynamoDBRecord): number => Number(one.dynamodb?.SequenceNumber)

/** Delivers records 0 … n-1 and tells what became of them. */
const run = async (count: number, listen: Listener) => {
  const done: number[] = []
  const buried: number[] = []
  await deliver(
    Array.from({ length: count }, (_, number) => record(number)),
    {
      listen,
      done: async one => void done.push(numberOf(one)),
      bury: async one => void buried.push(numberOf(one)),
      tries: 3,
      pauseMs: 0,
      stopped: () => false,
    },
  )
  return { done, buried }
}

/** Fails on some records: told by name (a listener of single changes) or by throwing (a listener of batches). */
const failing =
  (bad: ReadonlySet<number>, throws: boolean, heard: number[]): Listener =>
  async event => {
    const numbers = event.Records.map(numberOf)
    if (throws && numbers.some(number => bad.has(number))) throw new Error('poison')
    for (const number of numbers) {
      if (bad.has(number)) return { batchItemFailures: [{ itemIdentifier: String(number) }] }
      heard.push(number)
    }
    return { batchItemFailures: [] }
  }

test('every good record is heard once and in order, every bad one is buried, and nothing is skipped', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 40 }),
      fc.uniqueArray(fc.nat(39)),
      fc.boolean(),
      async (count, some, throws) => {
        const bad = new Set(some.filter(number => number < count))
        const heard: number[] = []
        const { done, buried } = await run(count, failing(bad, throws, heard))
        expect(heard).toEqual(Array.from({ length: count }, (_, number) => number).filter(number => !bad.has(number)))
        expect(buried).toEqual([...bad].sort((one, other) => one - other))
        expect(done).toEqual([...done].sort((one, other) => one - other))
        expect(done.at(-1)).toBe(count - 1)
      },
    ),
    { numRuns: 60 },
  )
})

test('a fault that passes costs nothing but another try', async () => {
  let calls = 0
  const { done, buried } = await run(1, async () => {
    calls += 1
    if (calls < 3) throw new Error('for a moment')
    return { batchItemFailures: [] }
  })
  expect({ calls, done, buried }).toEqual({ calls: 3, done: [0], buried: [] })
})

test('a failure without a name is the whole batch, as Lambda takes it', async () => {
  const { buried } = await run(2, async () => ({ batchItemFailures: [{ itemIdentifier: '' }] }))
  expect(buried).toEqual([0, 1])
})
