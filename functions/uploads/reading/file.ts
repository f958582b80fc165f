import { tableIn } from './csv.ts'
import { Unreadable } from './limits.ts'
import { type Sheet, sheetsIn } from './workbook.ts'

const begins = (bytes: Uint8Array, mark: readonly number[]): boolean => mark.every((byte, at) => bytes[at] === byte)

const zip = [0x50, 0x4b]
/** Microsoft's container before 2007; since then only for workbooks with a password. */
const compound = [0xd0, 0xcf, 0x11, 0xe0]
const isLocked = (bytes: Uint8Array): boolean => Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'))

/** The sheets of what was sent, by its content and not by its name. @throws Unreadable */
export const sheetsOf = (bytes: Uint8Array): Sheet[] => {
  if (bytes.length === 0) throw new Unreadable('empty')
  if (begins(bytes, compound)) throw new Unreadable(isLocked(bytes) ? 'locked' : 'old-excel')
  return begins(bytes, zip) ? sheetsIn(bytes) : [tableIn(bytes)]
}
