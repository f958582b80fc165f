import { no, type Verdict, yes } from '../http/problem.ts'
import { answerDays, changedBy, dateAfter, isPublic } from '../ideas/rules.ts'
import type { Idea } from '../ideas/stored.ts'

/** Another municipality's idea, and what is not public, do not exist at this desk. */
export const isAtDesk = (idea: Idea, tenant: string | undefined): boolean =>
  tenant !== undefined && idea.municipality === tenant && isPublic(idea)

const ours = (idea: Idea): boolean => idea.desk === idea.municipality

export const mayTakeOver = (idea: Idea): Verdict => (idea.state === 'published' ? yes : no('wrong-state'))
/** Taken over or handed over, and more than once: what came of it is an answer too. */
export const mayAnswer = (idea: Idea): Verdict =>
  ours(idea) && (idea.state === 'published' || idea.state === 'takenUp' || idea.state === 'answered')
    ? yes
    : no('wrong-state')
export const mayHandBack = (idea: Idea): Verdict =>
  ours(idea) && (idea.state === 'published' || idea.state === 'takenUp') ? yes : no('wrong-state')

export type Doing = { by: string; now: string; why?: string | undefined }

/** The municipality takes the idea up; its term to answer begins anew (Awb 4:13). */
export const takenOver = (idea: Idea, { by, now, why }: Doing): Idea => ({
  ...changedBy(idea, 'takeOver', by, now, {
    state: 'takenUp',
    desk: idea.municipality,
    answerBy: dateAfter(now, answerDays),
  }),
  why,
})

type Answer = Pick<Idea['answers'][number], 'text' | 'outcome'>

/** Answered in public, in the name of the municipality; the first answer is the one the promise was about. */
export const answered = (idea: Idea, { text, outcome }: Answer, { by, now }: Doing): Idea =>
  changedBy(idea, 'answerIdea', by, now, {
    state: 'answered',
    answeredAt: idea.answeredAt ?? now,
    answers: [...idea.answers, { at: now, by: idea.desk, text, outcome }],
  })

/** Back to the province, which gets a new term: it could not work on the idea meanwhile. */
export const handedBack = (idea: Idea, { by, now, why }: Doing): Idea => ({
  ...changedBy(idea, 'handBack', by, now, {
    state: 'published',
    desk: 'province',
    answerBy: dateAfter(now, answerDays),
  }),
  why,
})

export const shows = ['all', 'waiting', 'taken', 'answered'] as const
export type Show = (typeof shows)[number]

/** The part of the desk's list (its `stage`) that belongs to a tab. */
export const stagesFor: Record<Show, string> = {
  all: '',
  waiting: '1waiting#',
  taken: '3taken#',
  answered: '4answered#',
}
