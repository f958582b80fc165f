import type { Hint } from './contract.ts'

const addresses = /[^\s@<>()"]+@[^\s@<>()"]+\.\p{L}{2,}/gu
const phoneLike = /(?<![\p{L}\d])(?:\+|\(?0)[\d\s().-]{8,18}\d(?![\p{L}\d])/gu
const dutchPhone = /^0[1-9]\d{8}$/
const dated = /^\d{1,2}[-.]\d{1,2}[-.]\d{4}/
const accounts = /(?<![\p{L}\d])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?(?![\p{L}\d])/gu
const nineDigits = /(?<!\d|\d[ .-])\d(?:[ .-]?\d){8}(?![ .-]?\d)/gu

const found = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(match => match[0].trim())

/** `+31 (0)592 36 55 55`, `0592-365555`, `06 12345678`; not a date and an hour. */
const isPhone = (text: string): boolean =>
  !dated.test(text) &&
  dutchPhone.test(
    text
      .replace(/^\+/, '00')
      .replace(/\D/g, '')
      .replace(/^00310?/, '0'),
  )

/** ISO 13616: the account number turned round, letters as numbers, is 1 modulo 97. */
export const isAccount = (text: string): boolean => {
  const plain = text.replace(/\s/g, '')
  if (plain.length < 15 || plain.length > 34) return false
  const turned = `${plain.slice(4)}${plain.slice(0, 4)}`.replace(/[A-Z]/g, letter => String(letter.charCodeAt(0) - 55))
  return BigInt(turned) % 97n === 1n
}

/** The 11-test of a Dutch citizen service number (BSN): nine digits, weights 9…2 and −1. */
export const isCitizenNumber = (text: string): boolean => {
  const digits = [...text.replace(/\D/g, '')].map(Number)
  if (digits.length !== 9 || digits.every(digit => digit === 0)) return false
  return digits.reduce((sum, digit, at) => sum + digit * (at === 8 ? -1 : 9 - at), 0) % 11 === 0
}

/**
 * Whole words only: compounds and names of places hold many of these by chance. Words that are also just Dutch
 * (an acorn is an "eikel", "kanker" is what a walk for the hospice is about) are left to the reader.
 */
const rude =
  'klootza(?:k|kken)|klootviool|kut|kutwijf|kutten|lul|lullen|hoer|hoeren|hoerenzoon|slet|sletten|trut|trutten|' +
  'teringlijers?|tyfuslijers?|kankerlijers?|kankerzooi|tering|tyfus|hufters?|rotzak(?:ken)?|smeerlap(?:pen)?|' +
  'mongo(?:ol|len)|debiel(?:en)?|idio(?:ot|ten)|achterlijke?|godverdomme|gvd|fuck(?:ing)?|bitch(?:es)?|motherfuckers?|' +
  'neukers?|flikkers?|makaken|opgerot|oprotten|rot op|hou je bek|bek houden|val dood'
const rudeWords = new RegExp(`(?<![\\p{L}\\d])(?:${rude})(?![\\p{L}\\d])`, 'giu')

const hint = (kind: Hint['kind'], words: string[]): Hint[] =>
  words.length > 0 ? [{ kind, where: [...new Set(words)].slice(0, 5).join(' · ') }] : []

/** What a reader of this text should look at, each with the words that raised it. Says nothing about guilt. */
export const hintsIn = (text: string): Hint[] => {
  const phones = found(text, phoneLike).filter(isPhone)
  const numbers = found(text, nineDigits).filter(isCitizenNumber)
  const accountNumbers = found(text, accounts).filter(isAccount)
  return [
    ...hint('contact-details', [...found(text, addresses), ...phones, ...accountNumbers]),
    ...hint(
      'citizen-number',
      numbers.filter(number => !phones.some(phone => phone.includes(number))),
    ),
    ...hint('rude', found(text, rudeWords)),
  ]
}
