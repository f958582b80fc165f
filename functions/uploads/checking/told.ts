import type { Frozen } from '../../applications/frozen.ts'
import type { StoredCard } from '../../applications/stored.ts'
import type { Round } from '../../rounds/round.ts'
import type { KeptRow, ToldRow } from '../stored.ts'
import type { Checked } from './check.ts'
import { becomes } from './effect.ts'
import { quoted } from './fault.ts'
import { applicationId } from './ids.ts'

/** What the completeness list names, as the columns of the template that would mend it. */
const columnsFor: Partial<Record<Frozen['missing'][number]['about'], string>> = {
  summary: 'summary',
  features: 'features',
  startYear: 'start',
  doubleFunding: 'double-funding',
  doubleFundingNote: 'double-funding-note',
  partners: 'partner1',
  unsigned: 'signed',
}

const openIn = ({ missing }: Frozen, { categories }: Round): string[] => [
  ...new Set(
    missing.flatMap(({ about, id }) => {
      if (about === 'part' || about === 'criterion') return [`answer:${id}`]
      if (about === 'costs') return [`cost:${categories[0]?.id}`]
      return columnsFor[about] ?? []
    }),
  ),
]

type Where = { round: Round; tenant: string; now: string }

/** A checked row as it is kept for the import, and as it is told. */
export const rowsFrom = (
  row: Checked,
  cards: ReadonlyMap<string, StoredCard>,
  where: Where,
): { kept: KeptRow; told: ToldRow } => {
  const { number, key, values, faults, cells } = row
  const id = applicationId(where.round.id, where.tenant, key || `row ${number}`)
  const good = faults.length === 0
  const title =
    typeof values.title === 'string'
      ? values.title
      : quoted(cells.find(each => typeof each === 'string')?.toString() ?? '')
  const kept = { number, id, good, values: good ? values : {} }
  if (!good) return { kept, told: { number, id, title, effect: 'fresh', faults, open: [] } }
  const { effect, document } = becomes({ id, values }, cards.get(id), where)
  const open = openIn(document, where.round)
  return { kept, told: { number, id, title, effect, ask: document.sums.ask, faults, open } }
}
