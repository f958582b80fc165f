import type { Card } from '../applications/application.ts'
import type { Conflict, Expert } from './rules.ts'

type Named = { name: string; chamberNumber?: string | undefined }
type About = Pick<Card, 'id' | 'applicant' | 'partners' | 'municipalities' | 'tenant' | 'idea' | 'alliance'>

/** What an expert declared of one application, and the alliances the expert takes part in. */
export type Ties = { alliances: ReadonlySet<string>; recused: ReadonlySet<string> }

/** The same organisation written in another way: case, accents, legal form and what stands between brackets. */
const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\(.*?\)/g, ' ')
    .replace(/\b(stichting|vereniging|cooperatie|bv|nv|b v|n v)\b/g, ' ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

const isSame = (one: Named, other: Named): boolean => plain(one.name) !== '' && plain(one.name) === plain(other.name)
const sharesNumber = (one: Named, other: Named): boolean =>
  one.chamberNumber !== undefined && one.chamberNumber === other.chamberNumber

/** From this many municipalities on, living in one of them ties nobody to a project. */
const manyMunicipalities = 7

const tiedToPlace = ({ municipality }: Expert, { tenant, municipalities }: About): boolean =>
  municipality !== undefined &&
  (tenant === municipality || (municipalities.length < manyMunicipalities && municipalities.includes(municipality)))

/**
 * Everything that stands between an expert and an application (domain: same organisation or chamber number, partner in
 * the alliance, municipality, yearly subsidy, earlier work, declared). None means that the expert may read it.
 */
export const conflictsOf = (expert: Expert, about: About, { alliances, recused }: Ties): Conflict[] => {
  const involved = [about.applicant, ...about.partners]
  const found: Conflict[] = []
  for (const own of expert.organisations) {
    const shared = involved.find(each => isSame(own, each))
    const numbered = involved.find(each => sharesNumber(own, each))
    if (shared) found.push({ kind: 'organisation', what: shared.name })
    else if (numbered) found.push({ kind: 'chamber', what: numbered.name })
  }
  for (const payer of expert.subsidies) {
    const shared = involved.find(each => isSame(payer, each) || sharesNumber(payer, each))
    if (shared) found.push({ kind: 'subsidy', what: shared.name })
  }
  if (about.alliance && alliances.has(about.alliance)) found.push({ kind: 'alliance' })
  if (tiedToPlace(expert, about)) found.push({ kind: 'municipality', what: expert.municipality })
  if (expert.earlier.includes(about.id) || (about.idea && expert.earlier.includes(about.idea)))
    found.push({ kind: 'earlier' })
  if (recused.has(about.id)) found.push({ kind: 'declared' })
  return found
}
