import { moneyText } from '../../text/format.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { en } from '../en.ts'
import { nl } from '../nl.ts'

/** What a part of the finance sheet is called. */
export const useNameOf = (): ((field: string) => string) => {
  const text = useText({ nl, en }).money
  const names: Record<string, string> = {
    costs: text.costs,
    otherFunds: text.other,
    ownHours: text.hours,
    doubleFunding: text.double,
    doubleFundingNote: text.doubleNote,
  }
  return field => names[field] ?? field
}

type Row = { what?: string; name?: string; who?: string; cents?: number; hours?: number }

/** What stands in it, a row on each line. */
export const useSay = (): ((field: string, value: unknown) => string) => {
  const language = useLanguage()
  const text = useText({ nl, en }).money
  return (field, value) => {
    if (Array.isArray(value))
      return value
        .map((row: Row) => {
          const amount = row.cents === undefined ? row.hours : moneyText(language, row.cents)
          return `${[row.name, row.who, row.what].filter(Boolean).join(', ')}: ${amount}`
        })
        .join('\n')
    if (field === 'doubleFunding') return value === 'yes' ? text.doubleYes.label : value ? text.doubleNo.label : ''
    return value === undefined ? '' : String(value)
  }
}
