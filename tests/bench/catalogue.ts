import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { rowOf } from '../../functions/catalogue/rows.ts'
import type { Handler } from '../../functions/http/serve.ts'
import { startPlatform } from '../../infra/local/platform.ts'
import { manyIdeas, supportOf } from './ideas100k.ts'
import type { Row } from './rows.ts'

const event = (path: string, query: Record<string, string>) =>
  ({
    version: '2.0',
    routeKey: `GET ${path}`,
    rawPath: path,
    rawQueryString: new URLSearchParams(query).toString(),
    headers: {},
    queryStringParameters: query,
    requestContext: { requestId: 'bench', http: { method: 'GET', path, sourceIp: '127.0.0.1' } },
    isBase64Encoded: false,
  }) as unknown as Parameters<Handler>[0]

const asked = async (handler: Handler, path: string, query: Record<string, string> = {}): Promise<string> => {
  const answer = await handler(event(path, query))
  if (answer.statusCode !== 200) throw new Error(`${path} answered ${answer.statusCode} ${answer.body}`)
  return String(answer.body)
}

/**
 * Questions asked one after another: how many a second by the clock, the slowest of a hundred, and the processor time
 * of one answer, which depends less on what else the machine is doing.
 */
const pace = async (what: string, questions: (() => Promise<unknown>)[], bound?: number): Promise<Row[]> => {
  const times: number[] = []
  const before = process.cpuUsage()
  for (const question of questions) {
    const from = performance.now()
    await question()
    times.push(performance.now() - from)
  }
  const { user, system } = process.cpuUsage(before)
  const spent = times.reduce((sum, each) => sum + each, 0)
  const slow = times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.99)] ?? 0
  return [
    { what, value: Math.round((times.length / spent) * 1000), unit: 'per second', ...(bound ? { bound } : {}) },
    { what: `${what}: p99`, value: Math.round(slow * 10) / 10, unit: 'ms' },
    { what: `${what}: each`, value: Math.round((user + system) / times.length / 10) / 100, unit: 'ms processor' },
  ]
}

const searches =
  `speeltuin|buurtbus gieten|moestuin|fietspad drijber|aed|dorpshuizen|senioren|bus|knarrenhof emmen|leesclub
  |klusdienst meppel|zwembad|taalcafe voor nieuwkomers|skatebaan|repaircafe|huis|bankje bij de vijver|wandelroute kanaal
  |ijsbaan|deelauto|laadpaal station|schooltuin|hunebed|heidepad|eettafel tegen eenzaamheid|bloem|oversteek|glasvezel
  |beweegtuin assen|mantelzorg`
    .split('|')
    .map(text => text.trim())
const besides = ['', 'school', 'ouderen', 'emmen', 'vrijwilligers']
const municipalities = ['assen', 'emmen', 'hoogeveen', 'meppel', 'westerveld', 'tynaarlo', 'aa-en-hunze']
const sorts = ['newest', 'oldest', 'support', 'answer-by']

const fill = async (count: number): Promise<Row[]> => {
  const { keepChanges, makeBase, readChanges } = await import('../../functions/catalogue/store.ts')
  const from = performance.now()
  const base = `base-bench-${count}.sqlite.zst`
  await makeBase(base, { base: undefined, rows: [], tallies: [] }, async book => {
    const rows = [...manyIdeas(count)].map(rowOf)
    book.keep(
      rows,
      rows.map(({ id }, n) => ({ id, supports: supportOf(n), upTo: '1' })),
    )
  })
  const was = await readChanges()
  if (was === 'same' || !(await keepChanges({ base, rows: [], tallies: [] }, was.tag))) throw new Error('not kept')
  return [{ what: `${count} ideas: whole catalogue made and kept`, value: elapsed(from), unit: 's' }]
}
const elapsed = (from: number): number => Math.round((performance.now() - from) / 10) / 100

/** Seconds to fetch, unpack and open the catalogue that is kept now. */
const opening = async (): Promise<number> => {
  const { openBase, readChanges } = await import('../../functions/catalogue/store.ts')
  const from = performance.now()
  const now = await readChanges()
  const book = now === 'same' ? undefined : await openBase(now.changes)
  const took = elapsed(from)
  book?.close()
  return took
}

/** Waits until the handler tells exactly these ideas, so that no number is measured on another catalogue. */
const untilShown = async (handler: Handler, count: number): Promise<void> => {
  const expected = [...manyIdeas(count)].filter(idea => rowOf(idea).shown).length
  process.env.CATALOGUE_FRESH_SECONDS = '0'
  for (let attempt = 0; attempt < 300; attempt++) {
    const { total }: { total: number } = JSON.parse(await asked(handler, '/api/ideas'))
    if (total === expected) {
      process.env.CATALOGUE_FRESH_SECONDS = '3600'
      return
    }
    await new Promise(done => setTimeout(done, 100))
  }
  throw new Error(`the catalogue never showed ${expected} ideas`)
}

const measure = async (handler: Handler, count: number): Promise<Row[]> => {
  const ofAll = `${count} ideas: `
  const list = (query: Record<string, string>) => () => asked(handler, '/api/ideas', query)
  const many = <T>(times: number, make: (n: number) => T): T[] => Array.from({ length: times }, (_, n) => make(n))
  const map = await asked(handler, '/api/ideas/map')
  // An empty page is quickly made: what is measured must be full.
  const full = (query: Record<string, string>) => async () => {
    const { ideas }: { ideas: unknown[] } = JSON.parse(await asked(handler, '/api/ideas', query))
    if (ideas.length !== Number(query.size)) throw new Error(`${ideas.length} ideas for ${JSON.stringify(query)}`)
  }
  const listed = many(600, n =>
    full({
      sort: sorts[n % 4] ?? '',
      page: String(1 + (Math.floor(n / 4) % 15)),
      size: String(45 + Math.floor(n / 60)),
    }),
  )
  const texts = besides.flatMap(beside => searches.map(text => `${text} ${beside}`.trim()))
  return [
    ...(await pace(
      `${ofAll}the same list of 50`,
      many(3000, () => list({})),
      1000,
    )),
    ...(await pace(`${ofAll}a list of 45-54 never asked before`, listed, 1000)),
    ...(await pace(
      `${ofAll}a text never searched for before`,
      texts.map(text => list({ text, sort: 'best' })),
      100,
    )),
    ...(await pace(
      `${ofAll}a known text with another filter`,
      municipalities.flatMap(municipality => searches.slice(0, 15).map(text => list({ text, municipality }))),
    )),
    ...(await pace(
      `${ofAll}ideas like a title`,
      many(60, n => () => asked(handler, '/api/ideas/alike', { title: `Een ${searches[n % 30]} bij de school ${n}` })),
    )),
    { what: `${ofAll}all map markers`, value: Math.round(map.length / 100) / 10, unit: 'KB', bound: 300 },
    { what: `${ofAll}a list of 50, gzip`, value: Math.round(gzipSync(await list({})()).length / 100) / 10, unit: 'KB' },
  ]
}

/** How fast the public catalogue answers, through its handler, at 1,000 and at 100,000 ideas. */
export const benchCatalogue = async (): Promise<Row[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'naoberplein-bench-'))
  const platform = await startPlatform({ folder, port: 0, sample: false })
  try {
    const rows: Row[] = []
    const { handler } = await import('../../functions/catalogue/handler.ts')
    for (const count of [1000, 100_000]) {
      rows.push(...(await fill(count)))
      rows.push({ what: `${count} ideas: opened by a new process`, value: await opening(), unit: 's' })
      await untilShown(handler, count)
      rows.push(...(await measure(handler, count)))
    }
    return rows
  } finally {
    await platform.stop()
    await rm(folder, { recursive: true, force: true })
  }
}
