import type { Entry, Link, Staff } from '../../../functions/audit/contract.ts'
import { entriesIn } from '../../../functions/audit/rules.ts'

/** One line of the log, with the number of the link that holds it and, of staff, the name. */
export type Line = Entry & { link: number; staff?: Staff | undefined }
export type Query = { what: string; who: string; thing: string; from: string; until: string }

export const readQuery = (search: URLSearchParams): Query => {
  const read = (name: string) => search.get(name)?.trim() ?? ''
  return { what: read('wat'), who: read('wie'), thing: read('waarover'), from: read('vanaf'), until: read('tot') }
}

/** The lines of links, newest first, each event once: a stream may tell the same change twice. */
export const linesIn = (links: readonly Link[], staff: readonly Staff[] = []): Line[] => {
  const byId = new Map(staff.map(each => [each.id, each]))
  const numbers = new Map(links.flatMap(link => entriesIn([link]).map(entry => [entry.event, link.number] as const)))
  const oldestFirst = [...links].sort((one, other) => one.number - other.number)
  return entriesIn(oldestFirst)
    .map(entry => ({ ...entry, link: numbers.get(entry.event) ?? 0, staff: byId.get(entry.by ?? '') }))
    .reverse()
}

/** A moment (ISO) as its calendar date in Drenthe. */
const dayOf = (at: string): string => new Date(at).toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' })

/** The lines that a query leaves over; both dates are Amsterdam calendar dates and count along. */
export const narrowed = (lines: readonly Line[], { what, who, thing, from, until }: Query): Line[] =>
  lines.filter(
    line =>
      (!what || line.did === what) &&
      (!who || `${line.by ?? ''} ${line.staff?.name ?? ''}`.toLowerCase().includes(who.toLowerCase())) &&
      (!thing || line.thing.toLowerCase().includes(thing.toLowerCase())) &&
      (!from || dayOf(line.at) >= from) &&
      (!until || dayOf(line.at) <= until),
  )
