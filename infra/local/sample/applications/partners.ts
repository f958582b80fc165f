import { municipalityOf, villageOf } from '../../../../functions/villages/rules.ts'
import type { Kind } from './plans.ts'

export type Organisation = { name: string; chamberNumber: string; role: string }

const regions = [
  ['noordenveld', 'tynaarlo', 'assen', 'aa-en-hunze'],
  ['emmen', 'borger-odoorn', 'coevorden'],
  ['hoogeveen', 'meppel', 'de-wolden', 'midden-drenthe', 'westerveld'],
]
const regionOf = (municipality: string): number => regions.findIndex(each => each.includes(municipality))

/** The next municipality of the same region. */
export const neighbourOf = (municipality: string): string => {
  const region = regions[regionOf(municipality)] ?? []
  return region[(region.indexOf(municipality) + 1) % region.length] ?? municipality
}

/** Invented organisations: one of each kind for the north, the south-east and the south-west. */
const pool: Record<Exclude<Kind, 'dorp' | 'gemeente'>, readonly [string, string, string]> = {
  welzijn: ['Welzijn De Brink', 'Welzijn Het Veenlint', 'Welzijn Zuidwest'],
  corporatie: ['Woonstichting Noorderesch', 'Woonstichting De Monden', 'Woonstichting Reestdal'],
  bibliotheek: ['Bibliotheek Noord', 'Bibliotheek Zuidoost', 'Bibliotheek Zuidwest'],
  school: ['Scholengroep De Eik', 'Scholengroep Het Lint', 'Scholengroep De Heide'],
  zorg: ['Zorggroep De Hunze', 'Zorggroep Het Veld', 'Zorggroep De Reest'],
  onderneming: ['Ondernemerskring Noord', 'Ondernemerskring Zuidoost', 'Ondernemerskring Zuidwest'],
}
const roles: Record<Kind, string> = {
  dorp: 'Werft en begeleidt de vrijwilligers',
  welzijn: 'Levert de coördinator en het netwerk',
  gemeente: 'Regelt vergunning, plek en afstemming',
  corporatie: 'Stelt ruimte ter beschikking en kent de huurders',
  bibliotheek: 'Geeft materiaal, ruimte en scholing',
  school: 'Brengt leerlingen, docenten en ruimte in',
  zorg: 'Verwijst mensen en bewaakt de kwaliteit',
  onderneming: 'Geeft werkplekken, materiaal en praktijkmensen',
}

/** Nobody has a number that begins with four noughts. */
const numberOf = (name: string): string => {
  let sum = 7
  for (const sign of name) sum = (sum * 31 + (sign.codePointAt(0) ?? 0)) % 9973
  return `0000${String(sum).padStart(4, '0')}`
}

const nameOf = (kind: Kind, village: string): string => {
  const found = villageOf(village)
  if (kind === 'dorp') return `Dorpsbelang ${found?.name} (voorbeeld)`
  if (kind === 'gemeente') return `Gemeente ${municipalityOf(found?.municipality ?? '')?.name}`
  return `${pool[kind][regionOf(found?.municipality ?? '')]} (voorbeeld)`
}

/** The organisation of a kind that works in a village, with what it does in a plan. */
export const organisationOf = (kind: Kind, village: string): Organisation => {
  const name = nameOf(kind, village)
  return { name, chamberNumber: numberOf(name), role: roles[kind] }
}
