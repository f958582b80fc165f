import { setTimeout as wait } from 'node:timers/promises'
import { client } from '../../functions/data/database.ts'

type Consumed = { CapacityUnits?: number; ReadCapacityUnits?: number; WriteCapacityUnits?: number }
const reading = /^(Get|BatchGet|Query|Scan|TransactGet)/

let spent = { read: 0, write: 0 }
let last = 0

/** From now on every call of this process to DynamoDB tells what it cost. */
export const countCapacity = (): void => {
  client.middlewareStack.add(
    (next, { commandName = '' }) =>
      async args => {
        Object.assign(args.input, { ReturnConsumedCapacity: 'INDEXES' })
        const answer = await next(args)
        const told = (answer.output as { ConsumedCapacity?: Consumed | Consumed[] }).ConsumedCapacity
        for (const each of told ? [told].flat() : []) {
          const units = each.CapacityUnits ?? 0
          if (reading.test(commandName)) spent.read += each.ReadCapacityUnits ?? units
          else spent.write += each.WriteCapacityUnits ?? units
          last = performance.now()
        }
        return answer
      },
    { step: 'initialize', name: 'countCapacity' },
  )
}

const quietMs = 2500

/** Waits until all that follows from what was done before has been done. Only after `countCapacity`. */
export const quiet = async (): Promise<void> => {
  while (performance.now() - last < quietMs) await wait(100)
}

/** Read and write units that an action costs, with all that follows from it (letters, counts, audit, catalogue). */
export const costOf = async (act: () => Promise<unknown>): Promise<{ read: number; write: number }> => {
  await quiet()
  spent = { read: 0, write: 0 }
  await act()
  last = performance.now()
  await quiet()
  return { ...spent }
}
