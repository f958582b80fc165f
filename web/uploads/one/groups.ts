import type { Answered } from '../../../functions/http/endpoint.ts'
import type { uploads } from '../../../functions/uploads/contract.ts'

export type Question = Answered<typeof uploads.proposalForm>['questions'][number]

export const groups = ['what', 'where', 'who', 'money', 'answers'] as const
export type Group = (typeof groups)[number]

const where = new Set(['municipalities', 'start', 'end'])
const who = /^(applicant|own-cash|partner\d|signed)/
const money = /^(cost:|other-funds|double-funding)/

/** Under which heading of the form a question stands. */
export const groupOf = ({ id }: Pick<Question, 'id'>): Group => {
  if (where.has(id)) return 'where'
  if (who.test(id)) return 'who'
  if (money.test(id)) return 'money'
  return id.startsWith('answer:') ? 'answers' : 'what'
}

/** The id of the field of a question: what an error links to. */
export const fieldOf = (question: string): string => `vraag-${question.replace(':', '-')}`
