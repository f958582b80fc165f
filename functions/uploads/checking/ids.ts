import { createHash } from 'node:crypto'
import { idFrom } from '../../ideas/contacts.ts'
import type { Round } from '../../rounds/round.ts'

/** The id of the application that a row is: the same for the same key of the same municipality in the same round. */
export const applicationId = (round: string, tenant: string, key: string): string =>
  idFrom(`upload ${round} ${tenant} ${key}`)

/** What a round asks of a proposal, in short: rows that were read by one are not imported by another. */
export const askedBy = ({ themes, tranches, features, parts, criteria, categories }: Round): string => {
  const ids = [
    themes.map(({ slug }) => slug),
    ...[tranches, features, parts, criteria, categories].map(all => all.map(({ id }) => id)),
  ]
  return createHash('sha256').update(JSON.stringify(ids)).digest('hex').slice(0, 16)
}
