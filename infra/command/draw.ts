import { randomBytes } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { draw, seedOf } from '../../functions/lottery/draw.ts'
import { timesOn } from '../../functions/lottery/panels.ts'
import { type Prepared, prepare } from '../../functions/lottery/prepare.ts'
import type { Ask } from '../../functions/lottery/quotas.ts'
import { checkDraw, type PublishedDraw, publishedDraw } from '../../functions/lottery/rules.ts'
import { loadSolver } from '../../functions/lottery/solver.ts'
import { inWords } from '../../functions/lottery/words.ts'
import { poolIn } from './draw/pool.ts'
import { quotasIn } from './draw/quotas.ts'
import { type Fault, tableIn } from './draw/tables.ts'

const usage = `Draws a panel by lot, the same way as the platform does, and prints it as JSON.

  npm run -s draw -- CATEGORIES.csv RESPONDENTS.csv --size N
      --algorithm leximin|maximin   whose chances are made as equal as can be (leximin)
      --seed TEXT                   what happened in public: dice, a beacon's round (otherwise 16 random bytes)
      --household COLUMN            at most one of each household (a column "household" or "huishouden" is found by itself)
      --publish FILE                keeps all that others need to draw again
      --language en|nl              of the explanation when no panel can be drawn (en)
  npm run -s draw -- --check FILE   draws again from a published file and says whether it matches

Ends with 0 when a panel was drawn, 2 when no panel can keep the quotas, 1 when something is wrong with what was given.`

const say = (lines: readonly string[]): void => {
  for (const line of lines) process.stderr.write(`${line}\n`)
}
const print = (value: unknown): void => {
  process.stdout.write(`${JSON.stringify(value)}\n`)
}
const inPlaces = ({ file, line, column, says }: Fault): string =>
  `${basename(file)}, row ${line}${column ? `, column ${column}` : ''}: ${says}`

const { values: options, positionals: files } = parseArgs({
  allowPositionals: true,
  options: {
    size: { type: 'string' },
    algorithm: { type: 'string', default: 'leximin' },
    seed: { type: 'string' },
    household: { type: 'string' },
    publish: { type: 'string' },
    language: { type: 'string', default: 'en' },
    check: { type: 'string' },
  },
})

const askFrom = async (
  categories: string,
  respondents: string,
  size: number,
): Promise<{ ask: Ask; faults: Fault[] }> => {
  const quotaTable = tableIn(categories, await readFile(categories, 'utf8'))
  const { quotas, faults } = quotasIn(quotaTable.table)
  const poolTable = tableIn(respondents, await readFile(respondents, 'utf8'))
  const { pool, faults: inPool } = poolIn(poolTable.table, quotas, options.household)
  return { ask: { pool, quotas, size }, faults: [...quotaTable.faults, ...faults, ...poolTable.faults, ...inPool] }
}

const outcomeOf = async (ask: Ask, { statement, commitment, panels }: Prepared): Promise<PublishedDraw> => {
  const events = [options.seed ?? randomBytes(16).toString('hex')]
  const seed = await seedOf(events, commitment)
  const { panel, replacements } = await draw(panels, ask.pool.length, seed)
  const { pool } = ask
  const all = { statement, commitment, pool, panels, events, seed, panel, replacements }
  return publishedDraw.parse(all)
}

const drawPanel = async (categories: string, respondents: string): Promise<number> => {
  const size = Number(options.size)
  const { algorithm, language } = options
  if (!Number.isInteger(size) || size < 1) return wrong(['--size must be a whole number of 1 or more'])
  if (algorithm !== 'leximin' && algorithm !== 'maximin') return wrong(['--algorithm is leximin or maximin'])
  if (options.seed?.includes('\n')) return wrong(['--seed must be one line'])
  const { ask, faults } = await askFrom(categories, respondents, size)
  if (faults.length > 0) return wrong(faults.map(inPlaces))
  const made = await prepare(await loadSolver(), ask, { algorithm })
  if ('relaxation' in made) {
    const explanation = inWords(made.relaxation, language === 'nl' ? 'nl' : 'en')
    const { size: nearestSize, quotas } = made.relaxation.ask
    say(explanation)
    print({ feasible: false, explanation, ...made.relaxation, ask: undefined, nearest: { size: nearestSize, quotas } })
    return 2
  }
  const published = await outcomeOf(ask, made.prepared)
  if (options.publish) await writeFile(options.publish, `${JSON.stringify(published)}\n`)
  const { panel, replacements, seed, events, commitment, statement } = published
  const { chances, panels, kinds } = made.prepared
  const times = timesOn(panels, ask.pool.length)
  print({
    algorithm,
    size,
    kinds,
    chances,
    panel,
    replacements,
    commitment,
    statement,
    events,
    seed,
    panels: panels.length,
    times,
  })
  return 0
}

const wrong = (lines: readonly string[]): number => {
  say(lines)
  return 1
}

const check = async (file: string): Promise<number> => {
  const read = publishedDraw.safeParse(JSON.parse(await readFile(file, 'utf8')))
  if (!read.success)
    return wrong([`${basename(file)} is not the file of a draw: ${read.error.issues[0]?.path.join('.')}`])
  const found = await checkDraw(read.data)
  print({ holds: found.every(({ holds }) => holds), checks: found })
  return found.every(({ holds }) => holds) ? 0 : 2
}

const [categories, respondents] = files
if (options.check) process.exitCode = await check(options.check)
else if (categories && respondents) process.exitCode = await drawPanel(categories, respondents)
else process.exitCode = wrong([usage])
