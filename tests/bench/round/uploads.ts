import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { uploads } from '../../../functions/uploads/contract.ts'
import { columnsOf } from '../../../functions/uploads/sheet/columns.ts'
import { startPlatform } from '../../../infra/local/platform.ts'
import { checked, imported, round, undone, xlsx } from '../../journeys/sheets.ts'
import { traveller } from '../../journeys/traveller.ts'
import type { Row } from '../rows.ts'

const count = 5000
/** Seconds that the Lambda of the dry run may take, and megabytes that it has. */
const [lambdaSeconds, lambdaMegabytes] = [60, 1024]

/** A file as full as a municipality would send: every column filled in, texts of a paragraph each. */
const fullFile = async (): Promise<Buffer> => {
  const { roundById } = await import('../../../functions/rounds/store.ts')
  const found = await roundById(round)
  if (!found) throw new Error(`no round ${round}`)
  const columns = columnsOf(found)
  const paragraph = 'Wij doen dit samen met de buurt, elke week, in het dorpshuis en bij mensen thuis. '.repeat(3)
  const filledIn = (column: (typeof columns)[number], n: number): unknown => {
    if (column.id === 'reference') return `B-${n}`
    if (column.id === 'title') return `Voorstel nummer ${n} van de meting`
    if (column.kind === 'choice' || column.kind === 'choices') return column.choices[n % column.choices.length]?.name.nl
    if (column.kind === 'money') return n % 2 ? 1000 + n : `€ ${n + 1000},50`
    if (column.kind === 'date') return '31-12-2030'
    if (column.kind === 'start') return n % 2 ? '1-3-2029' : '1 maart 2029'
    if (column.kind === 'yes-no') return n % 2 ? 'ja' : 'nee'
    if (column.kind === 'chamber') return String(10_000_000 + n)
    return column.longest > 200 ? paragraph : `Organisatie ${n % 300}`
  }
  const rows = Array.from({ length: count }, (_, n) => columns.map(column => filledIn(column, n)))
  return xlsx([columns.map(({ name }) => name.nl), ...rows])
}

const timed = async <T>(work: () => Promise<T>): Promise<[T, number]> => {
  const from = performance.now()
  const result = await work()
  return [result, Math.round(performance.now() - from) / 1000]
}

/** One file of 5,000 full rows: checked, imported, sent again and taken back, after-effects going on beside it. */
export const benchUploads = async (): Promise<Row[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'naoberplein-bench-'))
  const platform = await startPlatform({ folder, port: 0, sample: true })
  try {
    const officer = traveller(platform.origin)
    await officer.signIn('roelof-hadderingh')
    const path = `/api/uploads/templates/${round}/xlsx?lang=nl`
    const [, template] = await timed(async () => (await officer.fetch(path)).arrayBuffer())
    const file = await fullFile()
    const before = process.cpuUsage()
    const [found, checking] = await timed(() => checked(officer, file))
    const { user, system } = process.cpuUsage(before)
    if (found.counts?.good !== count) throw new Error(`only ${found.counts?.good} rows are right`)
    const [, importing] = await timed(() => imported(officer, found.id))
    const [same] = await timed(() => checked(officer, file))
    if (same.sameAs !== found.id || same.counts?.same !== count) throw new Error('the same file changes something')
    const [, undoing] = await timed(() => undone(officer, found.id))
    const [, list] = await timed(() => officer.ask(uploads.listUploads, {}))
    const of = `${count.toLocaleString('en')} rows: `
    return [
      { what: 'template made', value: template, unit: 's' },
      { what: `${of}the file`, value: Math.round(file.length / 1024), unit: 'KB' },
      { what: `${of}sent and checked`, value: checking, unit: 's', bound: lambdaSeconds },
      { what: `${of}checking`, value: Math.round((user + system) / 1e5) / 10, unit: 's processor' },
      { what: `${of}imported`, value: importing, unit: 's' },
      { what: `${of}imported`, value: Math.round(count / importing), unit: 'per second' },
      { what: `${of}taken back`, value: undoing, unit: 's' },
      { what: 'list of uploads', value: list, unit: 's' },
      {
        what: 'most memory of the whole platform in one process',
        value: Math.round(process.resourceUsage().maxRSS / 1024),
        unit: 'MB',
        bound: lambdaMegabytes,
      },
    ]
  } finally {
    await platform.stop()
    await rm(folder, { recursive: true, force: true })
  }
}
