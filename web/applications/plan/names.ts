import { useLanguage, useText } from '../../text/language.tsx'
import { municipalityName } from '../../ui/idea/places.ts'
import type { Round } from '../alliance.ts'
import { en } from '../en.ts'
import { nl } from '../nl.ts'

/** What a field of the plan is called, a part or criterion by its own question. */
export const useNameOf = (round: Round): ((field: string) => string) => {
  const { fields } = useText({ nl, en }).plan
  const language = useLanguage()
  return field => {
    const id = field.replace(/^answers\./, '')
    const part = round.parts.find(each => each.id === id)?.name ?? round.criteria.find(each => each.id === id)?.text
    return part?.[language] ?? fields[field as keyof typeof fields] ?? field
  }
}

/** What stands in a field of the plan, in words. */
export const useSay = (round: Round): ((field: string, value: unknown) => string) => {
  const language = useLanguage()
  return (field, value) => {
    if (field === 'theme') return round.themes.find(each => each.slug === value)?.name[language] ?? ''
    if (field === 'tranche') return round.tranches.find(each => each.id === value)?.name[language] ?? ''
    if (field === 'steps' && Array.isArray(value)) return value.map(step => step.what).join('\n')
    if (field === 'municipalities' && Array.isArray(value)) return value.map(municipalityName).join(', ')
    if (field === 'features' && Array.isArray(value))
      return round.features.flatMap(each => (value.includes(each.id) ? [each.name[language]] : [])).join(', ')
    return value === undefined ? '' : String(value)
  }
}
