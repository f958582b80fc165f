import type { Relaxation, Shortage } from './feasible.ts'

export type Language = 'nl' | 'en'

const numbers = {
  en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  nl: ['nul', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf'],
} as const
const word = (language: Language, number: number): string => numbers[language][number] ?? String(number)

const en = (short: Shortage): string => {
  const { category, feature, asked, possible, inPool } = short
  const off = word('en', Math.abs(asked - possible))
  const why = {
    pool: `the pool has only ${inPool}`,
    sum: `${short.bound === 'min' ? 'the lowest' : 'the highest'} numbers of ${category} add up to ${short.bound === 'min' ? 'more' : 'less'} than the panel`,
    together: 'it cannot be kept together with the other quotas',
  }[short.why]
  return short.bound === 'min'
    ? `${feature} (${category}): at least ${asked} is ${off} too many, ${why}. At least ${possible} would do.`
    : `${feature} (${category}): at most ${asked} is ${off} too few, ${why}. At most ${possible} would do.`
}

const nl = (short: Shortage): string => {
  const { category, feature, asked, possible, inPool } = short
  const off = word('nl', Math.abs(asked - possible))
  const why = {
    pool: `in de groep zitten er maar ${inPool}`,
    sum: `de ${short.bound === 'min' ? 'kleinste' : 'grootste'} aantallen van ${category} zijn samen ${short.bound === 'min' ? 'meer' : 'minder'} dan het panel`,
    together: 'het kan niet samen met de andere aantallen',
  }[short.why]
  return short.bound === 'min'
    ? `${feature} (${category}): minstens ${asked} is ${off} te veel, ${why}. Minstens ${possible} kan wel.`
    : `${feature} (${category}): hoogstens ${asked} is ${off} te weinig, ${why}. Hoogstens ${possible} kan wel.`
}

/** Why no panel can be drawn, in sentences: what is too many or too few, and what would do. */
export const inWords = ({ size, shortages }: Relaxation, language: Language): string[] => {
  if (size) {
    const { asked, possible } = size
    return language === 'nl'
      ? [`Een panel van ${asked} is te groot: uit deze groep kunnen er hoogstens ${possible} tegelijk meedoen.`]
      : [`A panel of ${asked} is too large: at most ${possible} of this pool can take part together.`]
  }
  return shortages.map(language === 'nl' ? nl : en)
}
