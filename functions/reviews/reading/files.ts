import type { Card } from '../../applications/application.ts'
import { cardById, documentOf, versionOf } from '../../applications/store.ts'
import type { FrozenDocument } from '../../attachments/rules.ts'
import { addressesOf } from '../../files/presign.ts'
import { keptKey, mayOpenOwn } from '../../files/rules.ts'
import { fileOf } from '../../files/store.ts'
import { Problem } from '../../http/problem.ts'
import type { Ask } from '../../http/serve.ts'
import type { reviews } from '../contract.ts'
import { publishedRound, readingOf } from '../scene.ts'

const documentsOf = async ({ id, version }: Pick<Card, 'id' | 'version'>): Promise<FrozenDocument[]> => {
  const frozen = await versionOf(id, version)
  return (frozen && documentOf(frozen).documents) ?? []
}

/** Only what the newest submitted version names; older files stay with those who made them. */
const opened = async (card: Card, file: string, now: string) => {
  const isNamed = (await documentsOf(card)).some(each => each.file === file)
  const kept = isNamed ? await fileOf(file) : undefined
  if (!kept || !mayOpenOwn(kept)) throw new Problem('not-found')
  return addressesOf({ ...kept, key: keptKey(kept.id) }, now)
}

const submittedIn = async (round: string, id: string): Promise<Card | undefined> => {
  const card = await cardById(id)
  return card?.round === round && card.state === 'submitted' ? card : undefined
}

/** The documents of an application as the manager reads them; none where nothing was submitted. */
export const submittedDocuments = async (round: string, id: string): Promise<FrozenDocument[]> => {
  const card = await submittedIn(round, id)
  return card ? documentsOf(card) : []
}

export const reviewDocument = async ({ input, actor, now }: Ask<typeof reviews.reviewDocument>) => {
  const { card } = await readingOf(input.id, actor.person)
  return opened(card, input.file, now)
}

export const deskDocument = async ({ input, now }: Ask<typeof reviews.deskDocument>) => {
  const { id } = await publishedRound(input.round)
  const card = await submittedIn(id, input.id)
  if (!card) throw new Problem('not-found')
  return opened(card, input.file, now)
}
