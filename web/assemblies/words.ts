import type { AssemblyLine } from '../../functions/assemblies/contract.ts'
import { dateText } from '../text/format.ts'
import { useLanguage, useText } from '../text/language.tsx'
import { municipalityName, villageName } from '../ui/idea/places.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** For whom an assembly is, in words. */
export const useAreaName = (): ((area: AssemblyLine['area']) => string) => {
  const { place: text } = useText({ nl, en })
  return ({ kind, place = '' }) => {
    if (kind === 'province') return text.province
    return kind === 'village' ? text.village(villageName(place)) : text.municipality(municipalityName(place))
  }
}

/** A calendar date (`2027-03-31`) in words. */
export const useDay = (): ((date: string) => string) => {
  const language = useLanguage()
  return date => dateText(language, `${date}T12:00:00Z`)
}

/** A chance or share (0 to 1) as a percentage with one decimal. */
export const usePercent = (): ((part: number) => string) => {
  const language = useLanguage()
  const format = new Intl.NumberFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    style: 'percent',
    maximumFractionDigits: 1,
  })
  return part => format.format(part)
}
