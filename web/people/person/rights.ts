import type { Refusal } from '../../api/client.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { issueSentence, refusalSentence } from '../../text/problems.ts'
import type { FieldError } from '../../ui/form/ErrorSummary.tsx'
import { en } from '../en.ts'
import { nl } from '../nl.ts'

export const idOf = (field: string): string => `recht-${field}`

/** What is wrong in a form of the administrator, per field; what belongs to no field is said at `first`. */
export const useFaults = (refusal: Refusal | null, missing: readonly FieldError[], first: string) => {
  const text = useText({ nl, en }).form
  const language = useLanguage()
  const sentence = (code: string): string | undefined =>
    code === 'already-used' ? text.used : code === 'own-decision' ? text.own : undefined
  const told: FieldError[] = (refusal?.issues ?? []).map(issue => ({
    id: idOf(issue.field),
    sentence: text.issues[issue.code] ?? issueSentence(language, issue),
  }))
  const whole =
    refusal && told.length === 0 && refusal.code !== 'changed'
      ? [{ id: idOf(first), sentence: sentence(refusal.code) ?? refusalSentence(language, refusal) }]
      : []
  const errors = missing.length > 0 ? missing : [...told, ...whole]
  return { errors, errorOf: (field: string) => errors.find(error => error.id === idOf(field))?.sentence }
}

/** A choice that may be left out is not sent at all. */
export const chosen = (rights: { tenant: string; organisation: string }) => ({
  ...(rights.tenant ? { tenant: rights.tenant } : {}),
  ...(rights.organisation ? { organisation: rights.organisation } : {}),
})
