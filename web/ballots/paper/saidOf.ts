import type { Entry } from '../../../functions/papers/paper.ts'
import type { Question } from '../../../functions/recount/round.ts'
import type { Language } from '../../text/language.tsx'
import { en as ballotEn } from '../en.ts'
import { nl as ballotNl } from '../nl.ts'
import { saidIn } from '../said.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** A reading in words, a line per option; every option is named, so that two readings are compared at a glance. */
export const saidOf = (language: Language, question: Question, entry: Entry): string[] => {
  const text = language === 'nl' ? nl : en
  const { answers } = language === 'nl' ? ballotNl : ballotEn
  if ('spoilt' in entry) return [`${text.spoilt}: ${text.reasons[entry.spoilt]}`]
  const { choice } = entry
  const of = (id: string): string => {
    if (choice.kind === 'choices') {
      const answer = choice.choices[id]
      return answer ? answers[answer] : text.open
    }
    if (choice.kind === 'points') return String(choice.points[id] ?? text.open)
    if (choice.kind === 'approval') return choice.approves.includes(id) ? '✓' : text.open
    const place = choice.order.indexOf(id)
    return place < 0 ? text.open : String(place + 1)
  }
  return question.options.map(({ id, name }) => `${saidIn(language, name)}: ${of(id)}`)
}
