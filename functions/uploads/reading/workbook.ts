import { Parser } from 'saxen'
import { dateStyles, local, sharedTexts } from './formats.ts'
import { Unreadable } from './limits.ts'
import { partsOf } from './parts.ts'
import { type Book, rowsOf, type SheetRow } from './sheet.ts'

/** A sheet, or the one table of a CSV file. */
export type Sheet = { name: string; rows: SheetRow[] }

/** Sheets that are looked at; the proposals stand on the first few. */
const mostSheets = 8
/** Days between the calendar of old Macs and that of everybody else. */
const days1904 = 1462

type Tag = { tag: string; attributes: Record<string, string> }
const tagsIn = (xml: string | undefined): Tag[] => {
  const tags: Tag[] = []
  new Parser()
    .on('openTag', (name, attributes, decode) => {
      const decoded = Object.entries(attributes()).map(([key, value]) => [key, decode(value)])
      tags.push({ tag: local(name), attributes: Object.fromEntries(decoded) })
    })
    .parse(xml || '<none/>')
  return tags
}

const pathIn = (target: string): string =>
  (target.startsWith('/') ? target.slice(1) : `xl/${target}`).toLowerCase().replace(/^xl\/\.\//, 'xl/')

const read = (bytes: Uint8Array): Sheet[] => {
  const parts = partsOf(bytes)
  const tags = tagsIn(parts.get('xl/workbook.xml'))
  const targets = new Map(
    tagsIn(parts.get('xl/_rels/workbook.xml.rels')).map(({ attributes }) => [attributes.Id, attributes.Target ?? '']),
  )
  const is1904 = tags.some(
    ({ tag, attributes }) => tag === 'workbookPr' && /^(1|true)$/.test(attributes.date1904 ?? ''),
  )
  const book: Book = {
    texts: sharedTexts(parts.get('xl/sharedstrings.xml')),
    dates: dateStyles(parts.get('xl/styles.xml')),
    shift: is1904 ? days1904 : 0,
  }
  return tags
    .filter(({ tag, attributes }) => tag === 'sheet' && (attributes.state ?? 'visible') === 'visible')
    .slice(0, mostSheets)
    .flatMap(({ attributes }) => {
      const id = Object.entries(attributes).find(([name]) => local(name) === 'id')?.[1]
      const xml = parts.get(pathIn(targets.get(id) ?? ''))
      return xml ? [{ name: attributes.name ?? '', rows: rowsOf(xml, book) }] : []
    })
}

/**
 * The visible sheets of an XLSX workbook. Nothing in it is ever run: of a formula only the value that Excel kept beside
 * it is read. @throws Unreadable
 */
export const sheetsIn = (bytes: Uint8Array): Sheet[] => {
  try {
    return read(bytes)
  } catch (fault) {
    throw fault instanceof Unreadable ? fault : new Unreadable('damaged')
  }
}
