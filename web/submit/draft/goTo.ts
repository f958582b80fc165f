import { idOf, type Question } from './check.ts'

/** Puts the focus at a question, after the heading of its step has had it. */
export const goTo = (question: Question): void => {
  setTimeout(() => document.getElementById(idOf(question))?.focus(), 50)
}
