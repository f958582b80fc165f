import type { Assembly } from '../assemblies/plan.ts'
import { answersFrom, forgottenAt } from '../assemblies/rules.ts'
import type { Contact } from '../ideas/idea.ts'
import type { Address, StoredSignUp } from './stored.ts'

/** Postcode and house number as they are compared: no spaces, capitals. */
export const homeSpelt = (home: string): string => home.toUpperCase().replace(/[^0-9A-Z]/g, '')

/** The household of a letter, so that two letters at one address give one place at most. */
export const householdOf = (letters: readonly Address[], number: number): string | undefined =>
  letters[number - 1]?.household

type Said = {
  answers: Readonly<Record<string, string>>
  contact: Contact
  channel: StoredSignUp['channel']
  door: StoredSignUp['door']
  form?: string | undefined
  household?: string | undefined
}
type Stamp = { by?: string | undefined; did: string; at: string }
type Next = Omit<StoredSignUp, 'pk' | 'sk'>

/** Somebody as they are kept, first or again; only what was asked. */
export const nextSignUp = (
  assembly: Pick<Assembly, 'id' | 'categories' | 'forgetOn'>,
  number: number,
  before: Pick<StoredSignUp, 'version'> | undefined,
  { answers, ...said }: Said,
  { by, did, at }: Stamp,
): Next => ({
  ...said,
  ...{ assembly: assembly.id, number, state: 'signedUp', answers: answersFrom(assembly.categories, answers) },
  ...{ version: (before?.version ?? 0) + 1, forgetAt: forgottenAt(assembly), by, did, at },
})

/** Who withdrew leaves a number, a channel and a moment. */
export const withdrawnSignUp = (
  { pk, sk, household, form, ...person }: StoredSignUp,
  { by, did, at }: Stamp,
): Next => ({ ...person, answers: {}, contact: {}, state: 'withdrawn', version: person.version + 1, by, did, at })
