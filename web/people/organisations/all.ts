import { type OrganisationShown, people } from '../../../functions/people/contract.ts'
import { useAskPages } from '../../api/pages.ts'

/** Parts of fifty: a province knows some hundreds of organisations. */
const mostParts = 40

/** Every organisation, by name. */
export const useOrganisations = (): readonly OrganisationShown[] =>
  useAskPages(people.listOrganisations, {}, { most: mostParts }).parts.flatMap(part => part.organisations)
