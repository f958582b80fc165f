/** Signs that are easily mistaken when copied from paper; the codes never hold the left ones. */
const mistaken: Record<string, string> = { O: '0', I: '1', L: '1', U: 'V' }

/**
 * A receipt code as somebody copied it: small letters, spaces, other dashes or none.
 * @returns the code as the platform writes it (`K7QM-2XPD-9RTA`), or undefined when it does not have twelve signs
 */
export const codeIn = (typed: string): string | undefined => {
  const signs = typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/[OILU]/g, sign => mistaken[sign] ?? sign)
  return signs.length === 12 ? `${signs.slice(0, 4)}-${signs.slice(4, 8)}-${signs.slice(8)}` : undefined
}

/** The code in the part of an address after `#`, which no server ever sees. */
export const codeInHash = (hash: string): string | undefined => {
  try {
    return codeIn(decodeURIComponent(hash.slice(1)))
  } catch {
    return undefined
  }
}
