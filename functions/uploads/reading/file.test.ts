import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { sheetsOf } from './file.ts'
import { Unreadable } from './limits.ts'

const parts = (sheet: string, more: Record<string, string> = {}): Record<string, string> => ({
  'xl/workbook.xml':
    '<w:workbook xmlns:w="m" xmlns:r="r"><w:sheets><w:sheet name="A" r:id="x"/></w:sheets></w:workbook>',
  'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="x" Target="/xl/worksheets/one.xml"/></Relationships>',
  'xl/worksheets/one.xml': `<worksheet>${sheet}</worksheet>`,
  ...more,
})
const zipped = (all: Record<string, string>): Buffer =>
  Buffer.from(zipSync(Object.fromEntries(Object.entries(all).map(([name, text]) => [name, Buffer.from(text)]))))
const faultOf = (bytes: Uint8Array): string => {
  try {
    sheetsOf(bytes)
  } catch (fault) {
    return fault instanceof Unreadable ? fault.fault : String(fault)
  }
  return 'was read'
}
const cellsOf = (sheet: string, more?: Record<string, string>) => sheetsOf(zipped(parts(sheet, more)))[0]?.rows

test('formulas give the value that was kept beside them; without one that is said', () => {
  const row =
    '<row r="3"><c r="A3"><f>1+1</f><v>2</v></c><c r="C3"><f>NOW()</f></c><c r="D3" t="str"><f>A1</f><v>ja</v></c>'
  const rows = cellsOf(`<sheetData>${row}<c r="E3" t="e"><f>1/0</f><v>#DIV/0!</v></c></row></sheetData>`)
  expect(rows).toEqual([{ number: 3, cells: [2, null, { wrong: 'no-value' }, 'ja', { wrong: 'error-value' }] }])
})

test('numbers in the style of a date are days, in the calendar of old Macs too', () => {
  const styles = `<styleSheet><numFmts><numFmt numFmtId="170" formatCode="[$-413]d\\ mmmm\\ yyyy;@"/>
    <numFmt numFmtId="171" formatCode="&quot;dag &quot;#,##0"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
    <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/></cellXfs></styleSheet>`
  const cell = (column: string, style: number) => `<c r="${column}1" s="${style}"><v>46447</v></c>`
  const sheet = `<sheetData><row r="1">${['A', 'B', 'C', 'D'].map((column, at) => cell(column, at)).join('')}</row></sheetData>`
  const day = { date: '2027-03-01' }
  expect(cellsOf(sheet, { 'xl/styles.xml': styles })?.[0]?.cells).toEqual([46_447, day, day, 46_447])
  const workbook = parts('')['xl/workbook.xml']?.replace('<w:sheets>', '<w:workbookPr date1904="1"/><w:sheets>') ?? ''
  const old = cellsOf(sheet, { 'xl/styles.xml': styles, 'xl/workbook.xml': workbook })
  expect(old?.[0]?.cells[1]).toEqual({ date: '2031-03-02' })
})

test('what was merged down counts for each row, what was merged across is said', () => {
  const row = (n: number, cells: string) => `<row r="${n}">${cells}</row>`
  const text = (ref: string, words: string) =>
    `<c r="${ref}" t="inlineStr"><is><t>${words}</t><rPh><t>x</t></rPh></is></c>`
  const rows =
    row(1, text('A1', 'Wonen') + text('B1', 'een')) +
    row(2, text('B2', 'twee &amp; drie')) +
    row(4, text('A4', 'breed'))
  const merges = '<mergeCells><mergeCell ref="A1:A3"/><mergeCell ref="A4:C4"/></mergeCells>'
  expect(cellsOf(`<sheetData>${rows}</sheetData>${merges}`)).toEqual([
    { number: 1, cells: ['Wonen', 'een'] },
    { number: 2, cells: ['Wonen', 'twee & drie'] },
    { number: 4, cells: ['breed', { wrong: 'merged' }, { wrong: 'merged' }] },
  ])
})

test('what cannot be read is refused for what it is', () => {
  expect(faultOf(Buffer.alloc(0))).toBe('empty')
  expect(faultOf(zipped(parts('', { 'xl/vbaProject.bin': 'Sub Auto_Open()' })))).toBe('macros')
  const old = Buffer.from('d0cf11e0a1b11ae1', 'hex')
  expect(faultOf(old)).toBe('old-excel')
  expect(faultOf(Buffer.concat([old, Buffer.from('EncryptedPackage', 'utf16le')]))).toBe('locked')
  expect(faultOf(zipped({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }))).toBe(
    'open-document',
  )
  expect(faultOf(zipped({ 'word/document.xml': '<x/>' }))).toBe('not-a-table')
  expect(faultOf(zipped(parts('')).subarray(0, 200))).toBe('damaged')
  expect(faultOf(Buffer.from('%PDF-1.4\n\0\0'))).toBe('not-a-table')
})

test('a bomb is seen before it goes off: too much unpacked, too many parts, a cell at the end of the world', () => {
  const bytes = zipped(parts('', { 'xl/sharedStrings.xml': ' '.repeat(130 * 1024 * 1024) }))
  expect(bytes.length).toBeLessThan(1024 * 1024)
  expect(faultOf(bytes)).toBe('too-large-unpacked')
  const many = Object.fromEntries(Array.from({ length: 600 }, (_, n) => [`xl/media/${n}.png`, 'x']))
  expect(faultOf(zipped(parts('', many)))).toBe('too-large-unpacked')
  const far = '<sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c><c r="A1048576"><v>2</v></c></row></sheetData>'
  expect(cellsOf(far)).toEqual([{ number: 1_048_576, cells: [2] }])
  const rows = Array.from({ length: 6000 }, (_, n) => `<row r="${n + 1}"><c r="A${n + 1}"><v>1</v></c></row>`).join('')
  expect(faultOf(zipped(parts(`<sheetData>${rows}</sheetData>`)))).toBe('too-many-rows')
})

test('an entity that grows, and a part that says to be smaller than it is, come to nothing', () => {
  const laughs = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>'
  const sheet = `${laughs}<worksheet><sheetData><row r="1"><c t="inlineStr"><is><t>&b;</t></is></c></row></sheetData></worksheet>`
  expect(sheetsOf(zipped({ ...parts(''), 'xl/worksheets/one.xml': sheet }))[0]?.rows[0]?.cells).toEqual(['&b;'])
  const lying = zipped({ ...parts(''), 'xl/sharedStrings.xml': 'x'.repeat(1_000_000) })
  const at = lying.lastIndexOf(Buffer.from('xl/sharedStrings.xml')) - 46
  lying.writeUInt32LE(10, at + 24)
  expect(['was read', 'damaged']).toContain(faultOf(lying))
})

const table = [
  { number: 1, cells: ['Titel', 'Bedrag'] },
  { number: 2, cells: ['Café; “het hoekje”', '1,5'] },
  { number: 4, cells: ['twee\nregels', '2'] },
]
test.each([
  ['UTF-8', Buffer.from('Titel;Bedrag\n"Café; “het hoekje”";1,5\n\n"twee\nregels";2\n')],
  ['UTF-8 with a mark', Buffer.from('\ufeffTitel;Bedrag\r\n"Café; “het hoekje”";1,5\r\n\r\n"twee\nregels";2')],
  ['UTF-8 with commas', Buffer.from('Titel,Bedrag\n"Café; “het hoekje”","1,5"\n\n"twee\nregels",2\n')],
  ['UTF-16', Buffer.from('\ufeffTitel\tBedrag\n"Café; “het hoekje”"\t1,5\n\n"twee\nregels"\t2\n', 'utf16le')],
  ['Excel’s own first line', Buffer.from('sep=;\r\nTitel;Bedrag\n"Café; “het hoekje”";1,5\n\n"twee\nregels";2\n')],
])('a CSV file in %s', (_, bytes) => {
  expect(sheetsOf(bytes)[0]?.rows).toEqual(table)
})
test('a CSV file as Windows writes it', () => {
  const bytes = Buffer.concat([Buffer.from('Titel;Bedrag\nCaf'), Buffer.from([0xe9, 0x3b, 0x80]), Buffer.from(' 12\n')])
  expect(sheetsOf(bytes)[0]?.rows[1]?.cells).toEqual(['Café', '€ 12'])
})
