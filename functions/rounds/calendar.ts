import { dateOf, dayAfter } from '../terms/rules.ts'
import type { Phase, Round } from './round.ts'
import { type Term, termsOf } from './rules.ts'

export type Language = 'nl' | 'en'

const names: Record<Phase['id'], Record<Language, string>> = {
  ideas: { nl: 'ideeën delen', en: 'sharing ideas' },
  applications: { nl: 'projecten aanvragen', en: 'applying for projects' },
  reviews: { nl: 'deskundigen lezen', en: 'experts read' },
  shortlist: { nl: 'de provincie maakt een voorselectie', en: 'the province makes a shortlist' },
  advice: { nl: 'gemeenten geven advies', en: 'municipalities advise' },
  decision: { nl: 'Gedeputeerde Staten besluiten', en: 'the Provincial Executive decides' },
  consultation: { nl: 'inspraak', en: 'consultation' },
  followUp: { nl: 'de projecten gaan aan de slag', en: 'the projects get to work' },
}
const words = {
  nl: { begins: 'begint', lastDay: 'laatste dag' },
  en: { begins: 'begins', lastDay: 'last day' },
}

const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n')
const compact = (date: string): string => date.replaceAll('-', '')

/** RFC 5545: no line longer than 75 octets; the rest goes on after a space. */
const folded = (line: string): string => {
  const parts: string[] = []
  let part = ''
  for (const sign of line) {
    if (Buffer.byteLength(part + sign) > 74) {
      parts.push(part)
      part = ''
    }
    part += sign
  }
  return [...parts, part].join('\r\n ')
}

const event = (round: Round, uid: string, date: string, summary: string, origin: string, now: string): string[] => [
  'BEGIN:VEVENT',
  `UID:${round.id}-${uid}@naoberplein`,
  `DTSTAMP:${now.replace(/[-:]|\.\d+/g, '')}`,
  `SEQUENCE:${round.version}`,
  `DTSTART;VALUE=DATE:${compact(date)}`,
  `DTEND;VALUE=DATE:${compact(dayAfter(date))}`,
  `SUMMARY:${escaped(summary)}`,
  `URL:${origin}/rondes/${round.id}`,
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
]

/** The first and the last day of every phase as a calendar (RFC 5545), with moved terms where they are now. */
export const calendarOf = (round: Round, language: Language, origin: string, now: string): string => {
  const { begins, lastDay } = words[language]
  const days = (term: Term) => {
    const what = `${round.name[language]}: ${names[term.id][language]}`
    return [
      ...event(round, `${term.id}-from`, dateOf(term.from), `${what}, ${begins}`, origin, now),
      ...event(round, `${term.id}-until`, dateOf(term.until), `${what}, ${lastDay}`, origin, now),
    ]
  }
  const lines = [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Naoberplein//Rondes//NL', 'CALSCALE:GREGORIAN'],
    `X-WR-CALNAME:${escaped(round.name[language])}`,
    ...termsOf(round).flatMap(days),
    'END:VCALENDAR',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}
