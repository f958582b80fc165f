import { keepBytes } from '../../../functions/files/objects.ts'
import type { Round } from '../../../functions/rounds/round.ts'
import { sampleApplications } from '../sample/applications/make.ts'
import { putAll } from './batch.ts'

/** Objects that are written at the same time. */
const atOnce = 6

/** The documents of the applications that experts read now, where the check of an upload leaves them. */
export const writeDocuments = async ([, second]: readonly Round[]): Promise<void> => {
  const added = second ? sampleApplications(second, 1).flatMap(({ files }) => files) : []
  for (let from = 0; from < added.length; from += atOnce)
    await Promise.all(added.slice(from, from + atOnce).map(({ file, bytes }) => keepBytes(file, bytes)))
  await putAll(
    'files',
    added.map(({ file }) => file),
  )
}
