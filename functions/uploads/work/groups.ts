import { type Write, write } from '../../data/database.ts'

/** DynamoDB takes a hundred writes and four megabytes in one transaction; half of that leaves room for its own signs. */
const [mostWrites, mostBytes] = [99, 2_000_000]

const sizeOf = (writes: readonly Write[]): number => JSON.stringify(writes).length * 1.2

/**
 * Keeps the writes of each row together, and as many rows at once as fit.
 * @throws Error when somebody else wrote one of these rows meanwhile: the step is then done again
 */
export const writeTogether = async (rows: readonly Write[][]): Promise<void> => {
  let [group, bytes]: [Write[], number] = [[], 0]
  const flush = async (): Promise<void> => {
    if (group.length > 0 && (await write(...group))) throw new Error('a row was written by somebody else meanwhile')
    ;[group, bytes] = [[], 0]
  }
  for (const row of rows) {
    const size = sizeOf(row)
    if (group.length + row.length > mostWrites || bytes + size > mostBytes) await flush()
    group.push(...row)
    bytes += size
  }
  await flush()
}
