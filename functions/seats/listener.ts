import * as z from 'zod/mini'
import { drawFileOf } from '../assemblies/store.ts'
import { listenEach } from '../http/listen.ts'
import { keepTables, tablesOf } from './store.ts'
import { storedTables } from './stored.ts'
import { seatsFor } from './tables.ts'

const sortKey = z.object({ sk: z.string() })

/** Seats who takes part. Told twice, the second finds nothing to do. */
const seat = async (id: string, version: number): Promise<void> => {
  const [tables, file] = await Promise.all([tablesOf(id), drawFileOf(id)])
  if (!file || tables?.state !== 'asked' || tables.version !== version) return
  const made = seatsFor(tables, file)
  const at = new Date().toISOString()
  await keepTables({ ...tables, ...made, state: 'planned', version: version + 1, did: 'seatsPlanned', at })
}

/** Tables for 150 people in six rounds take some seconds: they follow by themselves. */
export const listen = listenEach(async ({ after }) => {
  if (!after || sortKey.parse(after).sk !== 'tables') return
  const tables = storedTables.parse(after)
  if (tables.state === 'asked') await seat(tables.assembly, tables.version)
})
