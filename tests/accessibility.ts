import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What `axe()` in tests/browser/visitor.ts leaves behind for one state of one page. */
type Seen = { path: string; state: string; width: number; dark: boolean; violations: number; at: string; axe: string }

const folder = fileURLToPath(new URL('../node_modules/.cache/naoberplein/axe/', import.meta.url))
const file = fileURLToPath(new URL('../web/standing/accessibility.json', import.meta.url))
/** What was seen longer before the newest look belongs to an earlier run. */
const oneRun = 6 * 3600 * 1000

const names = await readdir(folder)
const all = await Promise.all(names.map(async name => JSON.parse(await readFile(join(folder, name), 'utf8')) as Seen))
const newest = Math.max(...all.map(seen => Date.parse(seen.at)))
const run = all.filter(seen => newest - Date.parse(seen.at) < oneRun)
const sorted = (values: readonly string[]) => [...new Set(values)].sort()
const withoutLanguage = (path: string) => path.replace(/^\/en(?=\/|$)/, '') || '/'
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

const pages = sorted(run.map(seen => withoutLanguage(seen.path))).map(path => {
  const here = run.filter(seen => withoutLanguage(seen.path) === path)
  return { path, looks: here.length, violations: sum(here.map(seen => seen.violations)) }
})
const statement = {
  at: new Date(newest).toISOString().slice(0, 10),
  axe: run[0]?.axe ?? '',
  looks: run.length,
  violations: sum(run.map(seen => seen.violations)),
  pages,
}
await writeFile(file, `${JSON.stringify(statement, null, 2)}\n`)
process.stdout.write(`${statement.looks} looks at ${pages.length} pages, ${statement.violations} violations\n`)
