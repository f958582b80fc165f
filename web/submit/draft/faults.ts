import { useState } from 'react'
import { useLanguage, useText } from '../../text/language.tsx'
import { issueSentence } from '../../text/problems.ts'
import type { FieldError } from '../../ui/form/ErrorSummary.tsx'
import { en } from '../en.ts'
import { nl } from '../nl.ts'
import { type Fault, idOf, type Question } from './check.ts'
import type { Draft } from './draft.ts'

/** The faults that are shown now, with their sentences. A fault goes away as soon as its answer is changed. */
export const useFaults = () => {
  const text = useText({ nl, en }).faults
  const language = useLanguage()
  const [faults, setFaults] = useState<readonly Fault[]>([])
  const [attempt, setAttempt] = useState(0)
  const sentence = (fault: Fault) =>
    text[`${fault.field} ${fault.code}`] ?? issueSentence(language, fault, fault.field === 'amount' ? 'number' : 'text')
  const errors: FieldError[] = faults.map(fault => ({ id: idOf(fault.field), sentence: sentence(fault) }))
  return {
    errors,
    attempt,
    errorOf: (question: Question) => errors.find(error => error.id === idOf(question))?.sentence,
    /** Shows these and gives the summary the focus. @returns whether there are any */
    show: (found: readonly Fault[]): boolean => {
      setFaults(found)
      setAttempt(count => count + 1)
      return found.length > 0
    },
    clear: () => setFaults([]),
    changed: (change: Partial<Draft>) =>
      setFaults(old =>
        old.some(fault => fault.field in change) ? old.filter(fault => !(fault.field in change)) : old,
      ),
  }
}
