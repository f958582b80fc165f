import type { Language } from './language.tsx'

const locales = { nl: 'nl-NL', en: 'en-GB' } as const
const zone = 'Europe/Amsterdam'

/** Cents as people write euros: `€ 25.000`, with cents only where there are any. */
export const moneyText = (language: Language, cents: number): string => {
  const digits = cents % 100 === 0 ? 0 : 2
  const amount = new Intl.NumberFormat(locales[language], {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
  return `€\u00a0${amount.format(cents / 100)}`
}

/** Large amounts where there is little room: `€ 1,7 mln`. */
export const shortMoneyText = (language: Language, cents: number): string => {
  const euros = cents / 100
  if (euros < 1_000_000) return moneyText(language, Math.round(euros) * 100)
  const millions = new Intl.NumberFormat(locales[language], { maximumFractionDigits: 2 }).format(euros / 1_000_000)
  return `€\u00a0${millions}\u00a0${language === 'nl' ? 'miljoen' : 'million'}`
}

export const numberText = (language: Language, value: number): string =>
  new Intl.NumberFormat(locales[language]).format(value)

/** A moment (UTC ISO) as a day in Drenthe: `3 maart 2027`; with `time` also `14:05`. */
export const dateText = (language: Language, iso: string, time = false): string =>
  new Intl.DateTimeFormat(locales[language], {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: zone,
    ...(time ? { hour: '2-digit', minute: '2-digit' } : {}),
  }).format(new Date(iso))

/** The clock in Drenthe at a moment (UTC ISO): `16:30`. */
export const clockText = (language: Language, iso: string): string =>
  new Intl.DateTimeFormat(locales[language], { hour: '2-digit', minute: '2-digit', timeZone: zone }).format(
    new Date(iso),
  )

/** `1 reactie`, `3 reacties`: the form that fits the number, with the number in front. */
export const countText = (language: Language, count: number, forms: { one: string; other: string }): string => {
  const form = new Intl.PluralRules(locales[language]).select(count) === 'one' ? forms.one : forms.other
  return `${numberText(language, count)} ${form}`
}
