import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startPlatform } from '../../infra/local/platform.ts'
import { fillFolder } from './filled.ts'
import type { Row } from './rows.ts'

/** One size of platform in a process of its own: `node tests/bench/size.ts IDEAS` prints its rows as JSON. */
const count = Number(process.argv[2])
const folder = await mkdtemp(join(tmpdir(), 'naoberplein-bench-'))
const rows: Row[] = []
await fillFolder(folder, count)
const platform = await startPlatform({ folder, port: 0, sample: true })
try {
  // These read their settings when they load.
  const { rebuild } = await import('../../functions/catalogue/schedule.ts')
  const { benchActions } = await import('./actions.ts')
  const { benchLoad } = await import('./load.ts')
  await rebuild()
  rows.push(...(await benchActions(platform.origin, count)))
  rows.push(...(await benchLoad(platform.origin, count)))
} finally {
  await platform.stop()
  await rm(folder, { recursive: true, force: true })
}
process.stdout.write(`${JSON.stringify(rows)}\n`)
process.exit(0)
