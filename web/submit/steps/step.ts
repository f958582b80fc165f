import type { Question } from '../draft/check.ts'
import type { Draft } from '../draft/draft.ts'

/** What every step of the form gets: what was typed, how to change it, and the sentence at a question that is wrong. */
export type StepProps = {
  draft: Draft
  set: (change: Partial<Draft>) => void
  errorOf: (question: Question) => string | undefined
}
