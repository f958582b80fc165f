import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/**
 * DynamoDB Local keeps the changes of all streams in one SQLite table without an index on the stream: each write to, and
 * each look at, a table whose first change is recent reads the changes of all others (measured: 23 ms instead of 7).
 */
export const indexStreams = async (folder: string): Promise<void> => {
  const files = (await readdir(folder)).filter(name => name.endsWith('.db'))
  for (const file of files) {
    const database = new DatabaseSync(join(folder, file), { timeout: 5000 })
    database.exec('CREATE INDEX IF NOT EXISTS "us*stream" ON us (StreamID, SequenceNumber)')
    database.exec('CREATE INDEX IF NOT EXISTS "us*shard" ON us (ShardID, SequenceNumber)')
    database.close()
  }
}
