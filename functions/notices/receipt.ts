import type { Idea } from '../ideas/stored.ts'
import { municipalityOf, villageOf } from '../villages/rules.ts'
import { dateNl, moneyNl, receiptNl as nl } from './letters-nl.ts'

const amsterdamTime = (moment: string): string =>
  new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Amsterdam' }).format(
    new Date(moment),
  )

const copyOf = (idea: Idea): string => {
  const needs = idea.needs.map(need => nl.needs[need]).join(', ')
  const place = [villageOf(idea.village)?.name, municipalityOf(idea.municipality)?.name].filter(Boolean).join(', ')
  const rows: [string, string][] = [
    [nl.parts.received, amsterdamTime(idea.submittedAt)],
    [nl.parts.number, idea.id],
    [nl.parts.place, place],
    [nl.parts.forWhom, idea.forWhom ?? ''],
    [nl.parts.needs, [needs, idea.needNote].filter(Boolean).join(': ')],
    [nl.parts.amount, idea.amount === undefined ? '' : moneyNl(idea.amount)],
    [nl.parts.files, idea.files.length === 0 ? '' : String(idea.files.length)],
  ]
  return rows.flatMap(([name, value]) => (value ? [`${name}: ${value}`] : [])).join('\n')
}

/** The receipt with a copy of what was sent (Wmebv; Awb 2:17). The link gets its code when the letter goes. */
export const receiptText = (idea: Idea, origin: string): string[] => [
  nl.thanks,
  idea.helper ? nl.confirm(`${origin}/volgen`) : '',
  nl.next(dateNl(idea.answerBy ?? idea.submittedAt)),
  nl.follow(`${origin}/volgen`),
  nl.copy,
  idea.title,
  idea.text,
  copyOf(idea),
]
