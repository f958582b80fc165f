import { stemmer } from '@orama/stemmers/dutch'

/** Words that say nothing about what an idea is about. */
const empty = new Set(
  (
    'aan al alle als altijd ander andere bij daar dan dat de der deze die dit doen door dus een eens en er graag ' +
    'geen had heb hebben heeft hem het hier hij hoe hun iets ik in is ja je kan kon kunnen maar meer men met mij mijn ' +
    'moet na naar niet nieuw nieuwe nog nu of om omdat onder ons onze ook op over per samen te tot tegen u uit uw van ' +
    'veel voor want waren was wat we wel werd wie wij wil willen worden wordt zal ze zelf zich zijn zo zonder zou'
  ).split(' '),
)

/** Lower-case words of letters and digits, without accents: `Noabercoöperatie!` → `noabercooperatie`. */
export const wordsIn = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .match(/[\p{L}\p{N}]+/gu) ?? []

const known = new Map<string, string>()

/**
 * What a Dutch word has in common with its other forms: huis, huizen; bus, bussen; fiets, fietsen; bankje, bankjes.
 * Snowball-Dutch (run twice, because it stems `fietsen` to `fiets` and `fiets` to `fiet`), with z and v as at a word's end.
 */
export const stemOf = (word: string): string => {
  const found = known.get(word)
  if (found !== undefined) return found
  const whole = /..es$/.test(word) ? word.slice(0, -1) : word
  const stem = stemmer(stemmer(whole))
    .replace(/z$/, 's')
    .replace(/v$/, 'f')
    .replace(/([bdfgklmnprst])\1$/, '$1')
  if (known.size > 200_000) known.clear()
  known.set(word, stem)
  return stem
}

export const isEmptyWord = (word: string): boolean => word.length < 2 || empty.has(word)

/** The stems of a text, each once, without words that say nothing. */
export const stemsIn = (text: string): string[] => [
  ...new Set(
    wordsIn(text)
      .filter(word => !isEmptyWord(word))
      .map(stemOf),
  ),
]

/** Kept by hand: words by which neighbours mean the same thing. */
const sameThing = [
  'ouderen bejaarden senioren zeventigplussers',
  'jongeren jeugd tieners pubers',
  'aed reanimatie defibrillator hartstilstand',
  'dorpshuis buurthuis wijkgebouw multifunctioneel mfa ontmoetingscentrum noaberhuis',
  'speeltuin speelplek speelplaats speelveld speelterrein',
  'fietspad fietsroute fietsverbinding',
  'wandelpad wandelroute ommetje laarzenpad',
  'buurtbus belbus dorpsauto deelauto vervoer',
  'bank bankje zitplek',
  'eenzaam eenzaamheid alleen',
  'moestuin voedseltuin pluktuin buurttuin',
  'lantaarn lantaarnpaal straatverlichting verlichting',
  'nieuwkomer statushouder vluchteling oekrainer',
  'laaggeletterd taalmaatje taalcafe taalhuis',
  'huisarts dokter dokterspost',
  'afval zwerfvuil zwerfafval rommel',
  'winkel supermarkt dorpswinkel buurtsuper',
  'eetpunt eettafel buurtmaaltijd aanschuiftafel',
  'klusdienst klussendienst burenhulp noaberhulp',
  'rolstoel rollator scootmobiel',
  'seniorenwoning knarrenhof hofje',
].map(group => group.split(' ').map(stemOf))

const meanings = new Map<string, string[]>()
for (const group of sameThing) for (const stem of group) meanings.set(stem, group)

/** A stem and the stems that mean the same; the stem itself first. */
export const meaningsOf = (stem: string): string[] => [
  stem,
  ...(meanings.get(stem) ?? []).filter(other => other !== stem),
]
