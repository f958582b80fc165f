/** A name as it is compared: no capitals, accents, signs or doubled spaces, so that a retyped heading is the same. */
export const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const yeses = new Set(['ja', 'j', 'yes', 'y', 'waar', 'true', 'x', '1', 'wel'])
const noes = new Set(['nee', 'n', 'neen', 'no', 'onwaar', 'false', '0', 'geen', 'niet'])

/** Yes or no as people fill it in, or undefined. */
export const yesIn = (text: string): boolean | undefined => {
  const said = plain(text)
  if (yeses.has(said)) return true
  return noes.has(said) ? false : undefined
}

/** What stands in one cell but is several things; a comma only when nothing else parts them. */
export const partsIn = (text: string): string[] =>
  text
    .split(/[;\n|]/.test(text) ? /[;\n|]/ : /,/)
    .map(part => part.trim())
    .filter(part => part !== '')
