import { keyedHash } from '../http/secret.ts'
import { codeOf, isSameCode, readCode } from '../signups/codes.ts'

/** Tables per edition of links: edition and table are one number in the code. */
const room = 100
const purpose = 'table'

/**
 * The code in a table's link, made like the code on a letter (`signups/codes.ts`): two signs for the assembly, four for
 * edition and table, six (30 bits) that prove it. No table holds it; a new edition makes the old ones worthless.
 */
export const tableCode = (assembly: { id: string; tag: string }, edition: number, table: number): Promise<string> =>
  codeOf(assembly, edition * room + table, purpose)

/** What a typed code says before it is proved. */
export const readTableCode = (typed: string): { tag: string; edition: number; table: number } | undefined => {
  const read = readCode(typed)
  return read && { tag: read.tag, edition: Math.floor(read.number / room), table: read.number % room }
}

/**
 * What a device gets when it joins a table, and shows from then on: 256 bits that nobody guesses, so that it goes on
 * whatever codes others in the same network try. A new edition makes it worthless too.
 */
export const tablePass = (assembly: { id: string }, edition: number, table: number): Promise<string> =>
  keyedHash('codes', `joined ${assembly.id} ${edition} ${table}`)

export { isSameCode }
