import type { Issue } from '../../../functions/http/problem.ts'
import type { Refusal } from '../../api/client.ts'
import type { Language } from '../../text/language.tsx'
import { issueSentence, refusalSentence } from '../../text/problems.ts'
import type { FieldError } from '../../ui/form/ErrorSummary.tsx'

/** What the platform found wrong, per field of the form; `form` names the fields that are on this form. */
export const faultsOf = (
  refusal: Refusal | null,
  language: Language,
  form: readonly string[],
  idOf: (field: string) => string,
): FieldError[] => {
  if (!refusal) return []
  const known = (issue: Issue) => form.includes(issue.field)
  const beside = refusal.issues
    .filter(known)
    .map(issue => ({ id: idOf(issue.field), sentence: issueSentence(language, issue) }))
  return beside.length > 0 ? beside : [{ id: idOf(form[0] ?? ''), sentence: refusalSentence(language, refusal) }]
}
