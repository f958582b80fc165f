import { municipalityOf, villageOf } from '../../../functions/villages/rules.ts'
import { useText } from '../../text/language.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'

export const villageName = (slug: string): string => villageOf(slug)?.name ?? slug
export const municipalityName = (slug: string): string => municipalityOf(slug)?.name ?? slug

/**
 * How a desk is called on screen: `province` or the slug of a municipality; other words stay as they are.
 * Inside a sentence it gets its article.
 */
export const useDeskName = (inSentence = false): ((desk: string) => string) => {
  const text = useText({ nl, en })
  return desk => {
    if (desk === 'province') return inSentence ? text.theProvince : text.province
    const municipality = municipalityOf(desk)
    if (!municipality) return desk
    return inSentence ? text.theMunicipality(municipality.name) : text.municipality(municipality.name)
  }
}

/** A village with its municipality, said once where both have the same name. */
export const usePlaceName = (): ((village: string, municipality: string) => string) => {
  const text = useText({ nl, en })
  return (village, municipality) =>
    villageName(village) === municipalityName(municipality)
      ? text.town(villageName(village))
      : text.in(villageName(village), municipalityName(municipality))
}
