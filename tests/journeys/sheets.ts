import { randomUUID } from 'node:crypto'
import { zipSync } from 'fflate'
import writeExcelFile, { type SheetData } from 'write-excel-file/node'
import { uploads } from '../../functions/uploads/contract.ts'
import type { Traveller } from './traveller.ts'
import { soon } from './visitor.ts'

/** The round of the sample data that is open for applications. */
export const round = '2028'

export const heads = [
  'Kenmerk',
  'Titel',
  'Samenvatting',
  'Thema',
  'Tranche',
  'Begint op',
  'Kosten: Materiaal en inrichting',
]
/** A row with nothing wrong. */
export const goodRow = (n: number, change: Partial<Record<number, unknown>> = {}): unknown[] =>
  Object.assign([`W-${n}`, `Samen eten in wijk ${n}`, 'Buren koken', 'Wonen', '2', '1-3-2029', 1000 + n], change)

export const xlsx = (rows: unknown[][]): Promise<Buffer> => writeExcelFile(rows as SheetData).toBuffer()

const xml = '<?xml version="1.0" encoding="UTF-8"?>'
/** A workbook made by hand, for what a library would never write. */
export const workbook = (sheet: string, more: Record<string, string> = {}): Buffer => {
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    'xl/workbook.xml': `${xml}<x:workbook xmlns:x="m" xmlns:r="r"><x:sheets><x:sheet name="Blad1" sheetId="1" r:id="rId1"/></x:sheets></x:workbook>`,
    'xl/_rels/workbook.xml.rels': `${xml}<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `${xml}<x:worksheet xmlns:x="m">${sheet}</x:worksheet>`,
    ...more,
  }
  return Buffer.from(
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, Buffer.from(text)]))),
  )
}

/** Sends a file as the browser does, and gives its id. */
export const send = async (who: Traveller, bytes: Uint8Array, name = 'voorstellen.xlsx'): Promise<string> => {
  const asked = { key: randomUUID(), round, name, size: bytes.length, language: 'nl' as const }
  const { id, url, fields } = await who.ask(uploads.announceUpload, asked)
  const form = new FormData()
  for (const [field, value] of Object.entries(fields)) form.append(field, value)
  form.append('file', new Blob([new Uint8Array(bytes)]))
  const answer = await fetch(url, { method: 'POST', body: form })
  if (answer.status !== 204) throw new Error(`the bucket said ${answer.status} ${await answer.text()}`)
  return id
}

type State = Awaited<ReturnType<typeof read>>['state']
const read = (who: Traveller, id: string) => who.ask(uploads.readUpload, { id })
/** Waits until an upload has come to one of these states. */
export const until = (who: Traveller, id: string, ...states: State[]) =>
  soon(
    () => read(who, id),
    ({ state }) => states.includes(state),
    400,
  )

/** Sends a file and waits for its dry run. */
export const checked = async (who: Traveller, bytes: Uint8Array, name?: string) =>
  until(who, await send(who, bytes, name), 'checked', 'unreadable')

export const rowsOf = async (who: Traveller, id: string, show: 'all' | 'faults' | 'good' = 'all') =>
  (await who.ask(uploads.uploadRows, { id, show })).rows

/** Imports what was checked, and waits until it is ready. */
export const imported = async (who: Traveller, id: string, which: 'all' | 'good' = 'all') => {
  const { version } = await read(who, id)
  await who.ask(uploads.importUpload, { id, version, which })
  return until(who, id, 'done')
}
/** Takes an import back, and waits until that is ready. */
export const undone = async (who: Traveller, id: string, why?: string) => {
  const { version } = await read(who, id)
  await who.ask(uploads.undoUpload, { id, version, why })
  return until(who, id, 'undone')
}
