import type { Issue } from '../../../functions/http/problem.ts'
import type { PlanAtDesk } from '../../../functions/plans/contract.ts'
import { moneyText } from '../../text/format.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { issueSentence } from '../../text/problems.ts'
import type { FieldError } from '../../ui/form/ErrorSummary.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** Where the focus goes for a fault: the field, or the purse it is about. */
export const idOf = (field: string): string => `plan-${field.replaceAll('.', '-')}`

/** Faults of a plan in words; each says first which project, theme or kind it is about. */
export const usePlanFaults = ({ cards, round }: Pick<PlanAtDesk, 'cards' | 'round'>) => {
  const { faults: text } = useText({ nl, en })
  const language = useLanguage()
  const about = (kind: string | undefined, id: string | undefined): string => {
    if (kind === 'rows' && id) return cards.find(card => card.id === id)?.title ?? id
    if (kind === 'themes') return round.themes.find(theme => theme.slug === id)?.name[language] ?? text.all
    if (kind === 'key') return round.tranches.find(tranche => tranche.id === id)?.name[language] ?? text.all
    return text.all
  }
  return (issues: readonly Issue[]): FieldError[] =>
    issues.map(issue => {
      const [kind, id] = issue.field.split('.')
      const codes: Record<string, (money: string, limit: number) => string> = text.codes
      const limit = issue.limit ?? 0
      const said = codes[issue.code]?.(moneyText(language, limit), limit) ?? issueSentence(language, issue)
      return { id: idOf(issue.field), sentence: `${about(kind, id)}: ${said}` }
    })
}
