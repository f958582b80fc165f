import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { cpus, loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { keeps, type Row, tableOf } from './rows.ts'

/**
 * `npm run bench` prints every measured figure with what was promised; `-- --json FILE` keeps them as well, and
 * `-- --only NAME` measures one table. Each table runs in a process of its own.
 */
const tables: Record<string, string[]> = {
  'ideas at 1,000': ['size.ts', '1000'],
  'ideas at 10,000': ['size.ts', '10000'],
  'ideas at 100,000': ['size.ts', '100000'],
  catalogue: ['part.ts', 'catalogue'],
  count: ['part.ts', 'count'],
  lambdas: ['part.ts', 'lambdas'],
  pages: ['part.ts', 'pages'],
  reviews: ['part.ts', 'reviews'],
  shortlist: ['part.ts', 'shortlist'],
  plans: ['part.ts', 'plans'],
  lottery: ['part.ts', 'lottery'],
  'draw job': ['part.ts', 'draw job'],
  casting: ['part.ts', 'casting'],
  uploads: ['part.ts', 'uploads'],
}

const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(name)
  return at < 0 ? undefined : process.argv[at + 1]
}

const run = promisify(execFile)
const measure = async ([file = '', ...rest]: string[]): Promise<Row[]> => {
  const path = fileURLToPath(new URL(file, import.meta.url))
  const running = run(process.execPath, [path, ...rest], { maxBuffer: 64 * 1024 * 1024 })
  // What it is doing now: some tables take minutes.
  running.child.stderr?.pipe(process.stderr)
  const { stdout } = await running
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '[]')
}

const only = option('--only')
const measured: Record<string, Row[]> = {}
const failed: string[] = []
const file = option('--json')
console.log(
  `${cpus().length} cores (${cpus()[0]?.model}), load ${loadavg()[0]?.toFixed(1)} at the start: the busier, the noisier`,
)
for (const [name, command] of Object.entries(tables)) {
  if (only && !name.includes(only)) continue
  try {
    const rows = await measure(command)
    measured[name] = rows
    console.log(tableOf(name, rows))
  } catch (fault) {
    // The other tables are worth having: they took many minutes.
    failed.push(name)
    console.log(`\n${name}: could not be measured. ${fault instanceof Error ? fault.message : fault}`)
  }
  if (file) await writeFile(file, `${JSON.stringify({ at: new Date().toISOString(), measured, failed }, null, 1)}\n`)
}
const broken = Object.values(measured)
  .flat()
  .filter(row => keeps(row) === false)
console.log(`\n${broken.length === 0 ? 'Every promise was kept.' : `${broken.length} promises were not kept.`}`)
if (failed.length > 0) process.exitCode = 1
