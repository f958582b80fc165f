import { randomBytes } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { loadSolver } from '../../functions/lottery/chances/solver.ts'
import { draw, seedOf } from '../../functions/lottery/draw.ts'
import { timesOn } from '../../functions/lottery/panels.ts'
import { type Prepared, prepare } from '../../functions/lottery/prepare.ts'
import type { Ask } from '../../functions/lottery/quotas.ts'
import { checkDraw, type PublishedDraw, publishedDraw } from '../../functions/lottery/rules.ts'
import { inWords } from '../../functions/lottery/words.ts'
import { poolIn } from './draw/pool.ts'
import { quotasIn } from './draw/quotas.ts'
import { type Fault, Refused, tableIn } from './draw/tables.ts'

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

const readArguments = () => {
  try {
    return parseArgs({
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
  } catch (error) {
    throw new Refused([error instanceof Error ? error.message : String(error), usage])
  }
}
type Options = ReturnType<typeof readArguments>['values']

const readText = (file: string): Promise<string> =>
  readFile(file, 'utf8').catch(() => {
    throw new Refused([`${basename(file)} cannot be read`])
  })

const askFrom = async (
  categories: string,
  respondents: string,
  size: number,
  household: string | undefined,
): Promise<Ask> => {
  const quotaTable = tableIn(categories, await readText(categories))
  const { quotas, faults } = quotasIn(quotaTable.table)
  const poolTable = tableIn(respondents, await readText(respondents))
  const { pool, faults: inPool } = poolIn(poolTable.table, quotas, household)
  const all = [...quotaTable.faults, ...faults, ...poolTable.faults, ...inPool]
  if (all.length > 0) throw new Refused(all.map(inPlaces))
  return { pool, quotas, size }
}

const outcomeOf = async (
  ask: Ask,
  { statement, commitment, panels }: Prepared,
  event: string,
): Promise<PublishedDraw> => {
  const events = [event]
  const seed = await seedOf(events, commitment)
  const { panel, replacements } = await draw(panels, ask.pool.length, seed)
  const { pool } = ask
  const all = { statement, commitment, pool, panels, events, seed, panel, replacements }
  return publishedDraw.parse(all)
}

const drawPanel = async (categories: string, respondents: string, options: Options): Promise<number> => {
  const size = Number(options.size)
  const { algorithm, language, seed: event = randomBytes(16).toString('hex') } = options
  if (!Number.isInteger(size) || size < 1) throw new Refused(['--size must be a whole number of 1 or more'])
  if (algorithm !== 'leximin' && algorithm !== 'maximin') throw new Refused(['--algorithm is leximin or maximin'])
  if (language !== 'en' && language !== 'nl') throw new Refused(['--language is en or nl'])
  if (/[\n]/.test(event) || event.length > 500) throw new Refused(['--seed must be one line of at most 500 letters'])
  const ask = await askFrom(categories, respondents, size, options.household)
  const made = await prepare(await loadSolver(), ask, { algorithm })
  if ('relaxation' in made) {
    const explanation = inWords(made.relaxation, language)
    const { size: nearestSize, quotas } = made.relaxation.ask
    say(explanation)
    print({ feasible: false, explanation, ...made.relaxation, ask: undefined, nearest: { size: nearestSize, quotas } })
    return 2
  }
  const published = await outcomeOf(ask, made.prepared, event)
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

const check = async (file: string): Promise<number> => {
  let read: unknown
  try {
    read = JSON.parse(await readText(file))
  } catch (error) {
    throw error instanceof Refused ? error : new Refused([`${basename(file)} is not JSON`])
  }
  const published = publishedDraw.safeParse(read)
  if (!published.success) {
    const at = published.error.issues[0]?.path.join('.') ?? ''
    throw new Refused([`${basename(file)} is not the published file of a draw${at ? `: see ${at}` : ''}`])
  }
  const checks = await checkDraw(published.data)
  const holds = checks.every(each => each.holds)
  print({ holds, checks })
  return holds ? 0 : 2
}

try {
  const { values: options, positionals } = readArguments()
  const [categories, respondents, ...more] = positionals
  if (options.check) process.exitCode = await check(options.check)
  else if (categories && respondents && more.length === 0)
    process.exitCode = await drawPanel(categories, respondents, options)
  else throw new Refused([usage])
} catch (error) {
  if (!(error instanceof Refused)) throw error
  say(error.says)
  process.exitCode = 1
}
