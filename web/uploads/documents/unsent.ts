import type { attachments } from '../../../functions/attachments/contract.ts'
import type { FrozenDocument } from '../../../functions/attachments/rules.ts'
import type { Answered } from '../../../functions/http/endpoint.ts'

type Document = Answered<typeof attachments.listAttachments>['documents'][number]
type Version = Document['versions'][number]

const isReady = ({ state }: Pick<Version, 'state'>): boolean => state === 'clean' || state === 'not-scanned'

type Listed = Pick<Document, 'id' | 'title'> & { versions: readonly Pick<Version, 'file' | 'state'>[] }

/** Whether the newest file of a document cannot go along yet, or never will. */
export const isOpen = ({ versions }: Listed): boolean => versions[0] !== undefined && !isReady(versions[0])

/** Whether the documents as they are now differ from those that the submitted version names. */
export const unsent = (
  now: readonly Listed[],
  before: readonly Pick<FrozenDocument, 'id' | 'title' | 'file'>[],
): boolean => {
  const ready = now.flatMap(({ id, title, versions }) => {
    const file = versions.find(isReady)?.file
    return file ? [[id, title, file].join(' ')] : []
  })
  const sent = before.map(({ id, title, file }) => [id, title, file].join(' '))
  return ready.length !== sent.length || ready.some(each => !sent.includes(each))
}
