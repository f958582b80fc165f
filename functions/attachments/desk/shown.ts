import type { StoredFile } from '../../files/stored.ts'
import type { Output } from '../../http/endpoint.ts'
import type { attachments } from '../contract.ts'
import type { Attached } from '../rules.ts'

type Shown = Output<typeof attachments.listAttachments>['documents'][number]

/** A document as members see it, newest version first; what the check never let through has no record any more. */
export const shown = (
  { id, title, versions }: Attached,
  files: readonly StoredFile[],
  names: ReadonlyMap<string, string>,
): Shown => ({
  id,
  title,
  versions: versions.toReversed().map(({ number, file: of, by, at }) => {
    const file = files.find(each => each.id === of)
    return {
      number,
      file: of,
      name: file?.name ?? '',
      type: file?.type,
      size: file?.size ?? 0,
      state: file?.state ?? 'gone',
      because: file?.because,
      sha256: file?.sha256,
      by: names.get(by) ?? '',
      at,
    }
  }),
})
