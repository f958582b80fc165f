import { type UnzipFileInfo, unzipSync } from 'fflate'
import { largestUnpacked, mostParts, Unreadable } from './limits.ts'

/** The parts of a workbook that say something about its cells, by lower-case path. */
const wanted = /^(xl\/(workbook|sharedstrings|styles)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml)$/

/** Refuses what is no plain workbook, from names and sizes alone: nothing has been unpacked yet. */
const check = (seen: readonly UnzipFileInfo[]): void => {
  const names = seen.map(({ name }) => name.toLowerCase())
  if (names.some(name => name.endsWith('vbaproject.bin'))) throw new Unreadable('macros')
  if (names.includes('content.xml') && names.includes('mimetype')) throw new Unreadable('open-document')
  if (names.some(name => name.startsWith('index/') && name.endsWith('.iwa'))) throw new Unreadable('numbers')
  if (!names.includes('xl/workbook.xml')) throw new Unreadable('not-a-table')
  const unpacked = seen.reduce((sum, { originalSize }) => sum + originalSize, 0)
  if (unpacked > largestUnpacked || seen.length > mostParts) throw new Unreadable('too-large-unpacked')
}

/** fflate unpacks into exactly as many bytes as a part says to have; what claims less than it has is cut off there. */
const unpacked = (bytes: Uint8Array, filter: (part: UnzipFileInfo) => boolean): Record<string, Uint8Array> => {
  try {
    return unzipSync(bytes, { filter })
  } catch {
    throw new Unreadable('damaged')
  }
}

/** The parts of a workbook that are needed, as text by lower-case path. @throws Unreadable */
export const partsOf = (bytes: Uint8Array): Map<string, string> => {
  const seen: UnzipFileInfo[] = []
  unpacked(bytes, part => {
    seen.push(part)
    return false
  })
  check(seen)
  const found = unpacked(bytes, ({ name }) => wanted.test(name.toLowerCase()))
  const text = new TextDecoder()
  return new Map(Object.entries(found).map(([name, part]) => [name.toLowerCase(), text.decode(part)]))
}
