import { keyedHash } from '../http/secret.ts'

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** A code without a letter has a number from here on. */
export const openFrom = 500_000
/** Four signs of five bits. */
const mostNumbers = 32 ** 4

const numberSigns = (number: number): string => [15, 10, 5, 0].map(shift => alphabet[(number >> shift) & 31]).join('')

const proofOf = async (assembly: string, number: number, purpose: string): Promise<string> =>
  [...Buffer.from(await keyedHash('codes', `${purpose} ${assembly} ${number}`), 'base64url').subarray(0, 6)]
    .map(byte => alphabet[byte % 32])
    .join('')

/**
 * The code on a letter, `AB12-34CD-EFGH`: two signs say which assembly, four which letter, and six (30 bits, HMAC-SHA-256)
 * prove it for one `purpose`. No table holds a code. A guess at a known letter is right once in a thousand million, and tries are limited.
 */
export const codeOf = async (
  { id, tag }: { id: string; tag: string },
  number: number,
  purpose = 'signup',
): Promise<string> => {
  const signs = `${tag}${numberSigns(number)}${await proofOf(id, number, purpose)}`
  return `${signs.slice(0, 4)}-${signs.slice(4, 8)}-${signs.slice(8)}`
}

/** What a typed code says, before it is proved: small letters, spaces and look-alikes (O, I, L) do not matter. */
export const readCode = (typed: string): { tag: string; number: number } | undefined => {
  const signs = typed
    .toUpperCase()
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
    .replace(/[^0-9A-Z]/g, '')
  if (signs.length !== 12 || [...signs].some(sign => !alphabet.includes(sign))) return undefined
  const number = [...signs.slice(2, 6)].reduce((sum, sign) => sum * 32 + alphabet.indexOf(sign), 0)
  return { tag: signs.slice(0, 2), number }
}

const bare = (code: string): string =>
  code
    .toUpperCase()
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
    .replace(/[^0-9A-Z]/g, '')
export const isSameCode = (typed: string, code: string): boolean => bare(typed) === bare(code)

/** The two signs of the n-th try for an assembly: the end of its id, which is random. */
export const tagOf = (id: string, tries: number): string => {
  const first = alphabet.indexOf(id.at(-1) ?? '0') * 32 + alphabet.indexOf(id.at(-2) ?? '0')
  const place = (first + tries * 397) % 1024
  return `${alphabet[place >> 5]}${alphabet[place & 31]}`
}

/** The n-th number to try for a form without a letter; the same form begins with the same one. */
export const openNumber = async (assembly: string, form: string, tries: number): Promise<number> => {
  const bytes = Buffer.from(await keyedHash('codes', `open ${assembly} ${form} ${tries}`), 'base64url')
  return openFrom + (bytes.readUInt32BE() % (mostNumbers - openFrom))
}
