import type { Issue } from '../../../functions/http/problem.ts'
import { contactBy, contentBy } from '../../../functions/ideas/idea.ts'
import { placeOf } from '../../../functions/ideas/rules.ts'
import { zod } from '../../api/shapes.ts'
import { centsIn } from '../../text/euros.ts'
import { contactOf, contentOf, type Draft } from './draft.ts'

const [content, contact] = [contentBy(zod), contactBy(zod)]

/** The questions of the form; the name is also the end of the id of its field. */
export type Question = Exclude<keyof Draft, 'key' | 'forSomebody' | 'door'>

/** Which questions are asked on which step. */
export const questions = {
  idee: ['title', 'text'],
  waar: ['village', 'forWhom', 'theme'],
  nodig: ['needs', 'amount', 'needNote', 'files'],
  gegevens: ['kind', 'name', 'email', 'phone'],
  nalezen: [],
} as const satisfies Record<string, readonly Question[]>

export type Step = keyof typeof questions
export const steps = Object.keys(questions) as Step[]
export const isStep = (word: string | null): word is Step => steps.some(step => step === word)

export const idOf = (question: Question): string => `idee-${question}`

/** The step on which a question is asked. */
export const stepOf = (question: Question): Step =>
  steps.find(step => (questions[step] as readonly Question[]).includes(question)) ?? 'idee'

/** A fault at a question, by the codes of the platform. */
export type Fault = Issue & { field: Question }

const isQuestion = (word: string): word is Question =>
  steps.some(step => (questions[step] as readonly string[]).includes(word))

/** A fault the platform found, at the question of the form that it is about; undefined when it is about none. */
export const faultFrom = (issue: Issue): Fault | undefined => {
  const field = issue.field.replace('contact.', '').split('.')[0] ?? ''
  return isQuestion(field) ? { ...issue, field } : undefined
}

const isVillage = (slug: string): boolean => {
  try {
    return placeOf(slug) !== ''
  } catch {
    return false
  }
}

/** What the platform would refuse of these questions, told before sending. */
export const faultsIn = (draft: Draft, asked: readonly Question[]): Fault[] => {
  const results = [content.safeParse(contentOf(draft)), contact.safeParse(contactOf(draft))]
  const found = results
    .flatMap(result => result.error?.issues ?? [])
    .map(issue => {
      const limit = 'minimum' in issue ? Number(issue.minimum) : 'maximum' in issue ? Number(issue.maximum) : undefined
      const code = issue.code === 'invalid_format' ? issue.message : issue.code
      return faultFrom({ field: issue.path.join('.'), code, limit })
    })
    .filter(fault => fault !== undefined)
  const more: Fault[] = []
  if (!found.some(fault => fault.field === 'village') && !isVillage(draft.village))
    more.push({ field: 'village', code: 'unknown-village' })
  const unclear = draft.amount.trim() !== '' && centsIn(draft.amount) === undefined
  if (draft.needs.includes('money') && unclear) more.push({ field: 'amount', code: 'not-an-amount' })
  return asked.flatMap(question => [...found, ...more].filter(fault => fault.field === question).slice(0, 1))
}
