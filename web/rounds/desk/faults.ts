import type { Issue } from '../../../functions/http/problem.ts'
import type { Refusal } from '../../api/client.ts'
import { moneyText } from '../../text/format.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { type Holds, issueSentence, refusalSentence } from '../../text/problems.ts'
import type { FieldError } from '../../ui/form/ErrorSummary.tsx'
import { en as publicEn } from '../en.ts'
import { nl as publicNl } from '../nl.ts'
import { en } from './en.ts'
import { fieldOf, idOf } from './form.ts'
import { nl } from './nl.ts'

const holds = (field: string): Holds =>
  /(ceiling|weight|longest|experts|atLeast|^key\.\d)$/.test(field) ? 'number' : 'text'

/** The faults of a round in words; each says first what it is about, because a round has many fields alike. */
export const useSentences = () => {
  const text = useText({ nl, en })
  const { phases } = useText({ nl: publicNl, en: publicEn })
  const language = useLanguage()
  const about = (field: string): string => {
    const [kind, id = ''] = field.split('.')
    const named: Record<string, { name: string }> = phases
    return kind === 'phases' && named[id] ? `${named[id].name}: ` : ''
  }
  const sentence = (issue: Issue): string => {
    if (issue.code === 'key-above-ceilings') return text.keyAbove(moneyText(language, issue.limit ?? 0))
    if (issue.code === 'noTime' || issue.code === 'skipped') return text[issue.code]
    return text.issues[issue.code] ?? issueSentence(language, issue, holds(issue.field))
  }
  return (issues: readonly Issue[]): FieldError[] =>
    issues.map(issue => ({
      id: idOf(fieldOf(issue.field)),
      sentence: `${about(issue.field)}${sentence(issue)}`,
    }))
}

/** What is to be corrected after a refusal; what belongs to no field is said at `first`. */
export const useRefusalFaults = () => {
  const say = useSentences()
  const language = useLanguage()
  return (refusal: Refusal | null, first: string): FieldError[] => {
    if (!refusal || refusal.code === 'changed') return []
    if (refusal.issues.length > 0) return say(refusal.issues)
    return [{ id: idOf(first), sentence: refusalSentence(language, refusal) }]
  }
}
