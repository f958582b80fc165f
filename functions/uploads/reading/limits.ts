/** Rows of proposals in one file. */
export const mostRows = 5000
/** Columns that are looked at; Excel has 16,384. */
export const mostColumns = 250
/** Bytes of everything in a workbook once unpacked; more is no proposal but a bomb. */
export const largestUnpacked = 120 * 1024 * 1024
/** Parts in a workbook; a real one has some twenty. */
export const mostParts = 500

/** Why a file as a whole cannot be read. */
export const fileFaults = [
  'empty',
  'virus',
  'macros',
  'old-excel',
  'locked',
  'open-document',
  'numbers',
  'not-a-table',
  'damaged',
  'too-large-unpacked',
  'too-many-rows',
  'no-heading',
  'no-rows',
  'twice-the-column',
] as const
export type FileFault = (typeof fileFaults)[number]

/** Thrown by every reader: what is wrong with the file as a whole, and about what (columns, a number of rows). */
export class Unreadable extends Error {
  readonly fault: FileFault
  readonly about: string | undefined
  constructor(fault: FileFault, about?: string) {
    super(fault)
    this.fault = fault
    this.about = about
  }
}
