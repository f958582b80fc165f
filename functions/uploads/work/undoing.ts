import { changedCard, documentOf, freezeWrites, sealed, versionOf } from '../../applications/store.ts'
import type { StoredCard } from '../../applications/stored.ts'
import type { Write } from '../../data/database.ts'
import { cardFor } from '../checking/content.ts'
import type { KeptRow, StoredUpload } from '../stored.ts'
import { cardsNow, type Outcome } from './importing.ts'
import { inOrder, writeRows } from './writing.ts'

/** What stood there before comes back as a new version: what was frozen stays as it was. */
const restored = async (
  card: StoredCard,
  was: NonNullable<StoredCard['was']>,
  upload: StoredUpload,
): Promise<Write[]> => {
  const version = await versionOf(card.id, was.version)
  if (!version) throw new Error(`version ${was.version} of application ${card.id} is gone`)
  const { undoneAt = '', undoneBy = '', why } = upload
  const document = { ...documentOf(version), number: card.version + 1, submittedAt: undoneAt }
  const { canonical, hash } = sealed(document)
  const stamp = { by: undoneBy, did: 'undoImport', at: undoneAt, why }
  const { upload: earlier, attached } = was
  return inOrder(freezeWrites({ ...cardFor(document, hash), upload: earlier, attached }, canonical, stamp), hash)
}

const withdrawn = (card: StoredCard, { undoneAt = '', undoneBy = '', why }: StoredUpload): Write[] => [
  changedCard(card, { state: 'withdrawn' }, { by: undoneBy, did: 'undoImport', at: undoneAt, why })[1],
]

/** Takes back what this upload wrote in these rows; what a later one changed, or somebody withdrew, stays. */
export const undoneRows = async (upload: StoredUpload, rows: readonly KeptRow[]): Promise<Outcome> => {
  const cards = await cardsNow(upload.round, rows)
  const mine = rows.flatMap(({ id }) => {
    const card = cards.get(id)
    return card?.upload === upload.id && card.state === 'submitted' ? [card] : []
  })
  const writes = mine.map(card => (card.was ? restored(card, card.was, upload) : withdrawn(card, upload)))
  await writeRows(await Promise.all(writes))
  return { fresh: 0, changed: 0, same: 0 }
}
