/** Without 0 1 I L O: nothing that looks like something else. 31 is prime, which the check at the end needs. */
export const alphabet = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
/** 14 letters by chance carry 69 bits; one more is the check. */
const drawn = 14
export const entropyBits = Math.floor(drawn * Math.log2(alphabet.length))
/** How many codes are made in one request. */
export const codesAtOnce = 500
/** Wrong codes per network and hour; a hall has one network, and its people type. */
export const wrongPerHour = 60

const worth = (letter: string): number => alphabet.indexOf(letter)

/** Weighted by place, modulo a prime: one wrong letter or two that changed places never give the same. */
export const checkOf = (letters: string): string => {
  const sum = [...letters].reduce((all, letter, at) => all + (at + 2) * worth(letter), 0)
  return alphabet[sum % alphabet.length] ?? ''
}

/** A voting code from chance: `pick` gives a whole number below the one it is asked. */
export const newCode = (pick: (below: number) => number): string => {
  const letters = Array.from({ length: drawn }, () => alphabet[pick(alphabet.length)] ?? '').join('')
  return letters + checkOf(letters)
}

/** As printed: `ABCDE-FGHJK-MNPQR`. */
export const printed = (code: string): string => code.replace(/(.{5})(?=.)/g, '$1-')

/** As typed by people: small letters, spaces and dashes do not count. */
export const plainCode = (typed: string): string => typed.toUpperCase().replace(/[\s.\-–]/g, '')

/** What stands for an account where a code would stand; a code has no space. `email` as `sameEmail` gives it. */
export const codeOfAccount = (email: string): string => `account ${email}`

/** Is this written as a code can be? A typing error is told without asking anybody. */
export const isCode = (typed: string): boolean => {
  const code = plainCode(typed)
  if (code.length !== drawn + 1 || [...code].some(letter => worth(letter) < 0)) return false
  return checkOf(code.slice(0, drawn)) === code.at(-1)
}
