import { plain } from '../../uploads/checking/names.ts'
import { isEmpty, textIn } from '../../uploads/reading/cell.ts'
import { sheetsOf } from '../../uploads/reading/file.ts'
import { mostRows, Unreadable } from '../../uploads/reading/limits.ts'
import type { SheetRow } from '../../uploads/reading/sheet.ts'
import type { Both } from '../plan.ts'
import { fileSaid, said } from './words.ts'

/** A row of a sample: the municipality's own pseudonym, the place, and the household where given. */
export type Address = { ref: string; stratum: string; household?: string }
type Fault = { row?: number; says: Both }
export type ReadSample = { rows: Address[]; faults: Fault[] }

const columns = {
  ref: ['kenmerk', 'pseudoniem', 'pseudonym', 'id', 'nummer', 'reference', 'ref'],
  stratum: ['dorp', 'kern', 'plaats', 'wijk', 'woonplaats', 'stratum', 'village', 'place'],
  household: ['huishouden', 'huishoudnummer', 'household', 'adresnummer'],
} as const
type Name = keyof typeof columns
const names = Object.keys(columns) as Name[]

/** What tells who somebody is has no place in a sample; the municipality keeps it. */
const personal =
  /^(naam|achternaam|voornaam|voornamen|voorletters|name|bsn|burgerservicenummer|geboortedatum|date of birth|adres|straat|straatnaam|address|huisnummer|postcode|postal code|e ?mail|e mailadres|telefoon|telefoonnummer|phone)$/

const longest = 80
/** Rows of a CSV file that are read; beyond, a row would be lost without a word. */
const mostLines = mostRows * 4

const nameAt = (text: string): Name | undefined =>
  names.find(name => (columns[name] as readonly string[]).includes(plain(text)))

const headingIn = (
  rows: readonly SheetRow[],
): { number: number; at: Map<Name, number>; texts: string[] } | undefined => {
  for (const { number, cells } of rows.slice(0, 30)) {
    const texts = Array.from(cells, textIn)
    const at = new Map<Name, number>()
    for (const [place, text] of texts.entries()) {
      const name = nameAt(text)
      if (name && !at.has(name)) at.set(name, place)
    }
    if (at.has('ref') || at.size > 1) return { number, at, texts }
  }
  return undefined
}

const rowFrom = ({ number, cells }: SheetRow, at: ReadonlyMap<Name, number>, seen: Map<string, number>) => {
  const faults: Fault[] = []
  const tell = (says: Both) => faults.push({ row: number, says })
  const text = (name: Name): string => {
    const place = at.get(name)
    const cell = place === undefined ? null : cells[place]
    if (cell !== null && typeof cell === 'object' && 'wrong' in cell) tell(said.broken(name))
    const found = textIn(cell)
    if (found.length > longest) tell(said.long(name, longest))
    return found
  }
  const [ref, stratum, household] = [text('ref'), text('stratum'), text('household')]
  if (ref === '' && faults.length === 0) tell(said.empty('ref'))
  if (stratum === '' && faults.length === 0) tell(said.empty('stratum'))
  if (/^[0-9]{9}$/.test(ref) && isBsn(ref)) tell(said.bsn())
  const earlier = seen.get(ref)
  if (ref !== '' && earlier !== undefined) tell(said.twice(ref, earlier))
  if (ref !== '') seen.set(ref, earlier ?? number)
  return { faults, address: household === '' ? { ref, stratum } : { ref, stratum, household } }
}

/** The test of eleven: nine digits that could be somebody's citizen service number. */
const isBsn = (digits: string): boolean =>
  [9, 8, 7, 6, 5, 4, 3, 2, -1].reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0) % 11 === 0

/** Nine digits that pass the test by chance are one in eleven: only when most of a column does, it is that number. */
const withoutChance = (faults: readonly Fault[], rows: number): Fault[] => {
  const marked = faults.filter(({ says }) => says.nl === said.bsn().nl)
  return marked.length * 2 > rows ? [...faults] : faults.filter(fault => !marked.includes(fault))
}

/** An address sample as a municipality sends it (XLSX or CSV), with every fault in it at once. */
export const readSample = (bytes: Uint8Array): ReadSample => {
  try {
    const sheets = sheetsOf(bytes)
    const found = sheets.flatMap(sheet => {
      const heading = headingIn(sheet.rows)
      return heading ? [{ heading, rows: sheet.rows.filter(({ number }) => number > heading.number) }] : []
    })[0]
    if (!found) return { rows: [], faults: [{ says: said.noHeading() }] }
    const { heading, rows } = found
    const absent = (['ref', 'stratum'] as const).filter(name => !heading.at.has(name))
    const forbidden = heading.texts.filter(text => personal.test(plain(text)))
    const faults: Fault[] = [
      ...absent.map(name => ({ says: said.absent(name) })),
      ...forbidden.map(text => ({ says: said.personal(text) })),
    ]
    if (faults.length > 0) return { rows: [], faults }
    if (rows.length === 0) return { rows: [], faults: [{ says: said.noRows() }] }
    if (rows.length >= mostLines - 50) return { rows: [], faults: [{ says: said.tooMany(mostLines - 50) }] }
    const seen = new Map<string, number>()
    const read = rows
      .filter(({ cells }) => cells.some(cell => !isEmpty(cell)))
      .map(row => rowFrom(row, heading.at, seen))
    return {
      rows: read.map(({ address }) => address),
      faults: withoutChance(
        read.flatMap(each => each.faults),
        read.length,
      ),
    }
  } catch (fault) {
    if (fault instanceof Unreadable) return { rows: [], faults: [{ says: fileSaid(fault.fault, fault.about) }] }
    throw fault
  }
}

/** Places with their numbers of addresses, by name. */
export const strataOf = (rows: readonly Address[]): { name: string; addresses: number }[] =>
  [...Map.groupBy(rows, ({ stratum }) => stratum)]
    .map(([name, all]) => ({ name, addresses: all.length }))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
