import { useEffect, useState } from 'react'
import { dateOf, wallOf } from '../../functions/terms/rules.ts'
import type { Language } from '../text/language.tsx'

const locales = { nl: 'nl-NL', en: 'en-GB' } as const

/** A moment as a day in Drenthe with its weekday: `woensdag 31 maart 2027`. */
export const dayText = (language: Language, moment: string): string =>
  new Intl.DateTimeFormat(locales[language], {
    ...{ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Europe/Amsterdam' },
  }).format(new Date(moment))

/** The same with the clock to the second: `woensdag 31 maart 2027, 23:59:59`. */
export const momentText = (language: Language, moment: string): string =>
  `${dayText(language, moment)}, ${wallOf(moment).slice(11)}`

/** Where a term begins or ends: the day, and the clock only when it is not the first or last second of that day. */
export const edgeText = (language: Language, moment: string): string =>
  /T(00:00:00|23:59:59)$/.test(wallOf(moment)) ? dayText(language, moment) : momentText(language, moment)

/** The same where there is little room: `31 dec 2026`. */
export const shortEdge = (language: Language, moment: string): string => {
  const day = new Intl.DateTimeFormat(locales[language], {
    ...{ day: 'numeric', month: 'short', year: 'numeric', timeZone: 'Europe/Amsterdam' },
  }).format(new Date(moment))
  const clock = wallOf(moment).slice(11)
  return clock === '00:00:00' || clock === '23:59:59' ? day : `${day}, ${clock}`
}

/** Whole days of the calendar from one moment to another. */
export const daysBetween = (from: string, until: string): number =>
  Math.round((Date.parse(`${dateOf(until)}T12:00:00Z`) - Date.parse(`${dateOf(from)}T12:00:00Z`)) / 86_400_000)

/** The moment (UTC ISO), anew every half minute, so that a page left open does not tell of yesterday. */
export const useNow = (): string => {
  const [now, setNow] = useState(() => new Date().toISOString())
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date().toISOString()), 30_000)
    return () => clearInterval(timer)
  }, [])
  return now
}
