import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import * as z from 'zod/mini'
import type { Attached } from '../../../../functions/attachments/rules.ts'
import type { StoredFile } from '../../../../functions/files/stored.ts'
import { sampleId } from '../../filling/moments.ts'
import { chance } from '../applications/weighed.ts'
import file from './words.json' with { type: 'json' }

const text = z.string().check(z.minLength(2))
const sheet = z.strictObject({
  /** Where its bytes are, beside this file. */
  file: text,
  /** As who added it called it. */
  name: text,
  title: text,
  above: text,
  lead: z.array(text),
  parts: z.array(
    z.strictObject({ heading: text, says: z.array(text), list: z.array(text), table: z.array(z.array(text)) }),
  ),
  end: z.array(text),
})

/** The words of the invented sheets; `documents.test.ts` prints them. */
export const sheets = z.array(sheet).parse(file)

type Example = { title: string; name: string; type: StoredFile['type']; bytes: Buffer; sha256: string }

const read = (title: string, name: string, type: StoredFile['type'], from: string): Example => {
  const bytes = readFileSync(new URL(from, import.meta.url))
  return { title, name, type, bytes, sha256: createHash('sha256').update(bytes).digest('hex') }
}
const pictureName = 'schets-van-de-plek.jpg'

let known: readonly Example[] | undefined
/** Read when they are first wanted, so that a missing one can be made. */
const examples = (): readonly Example[] => {
  known ??= [
    ...sheets.map(each => read(each.title, each.name, 'application/pdf', each.file)),
    read('Schets van de plek', pictureName, 'image/jpeg', pictureName),
  ]
  return known
}

export type SampleFile = { file: StoredFile; bytes: Buffer }
type Added = { documents: Attached[]; files: SampleFile[] }

/**
 * One to three documents of an application, as they stand when it has been submitted: a picture was drawn anew, and the
 * others were looked at by nobody where there is no virus scanner.
 */
export const documentsOf = (application: string, number: number, at: string): Added => {
  const all = examples()
  const first = Math.floor(chance(`first ${number}`) * all.length)
  const many = 1 + (Math.floor(number / 4) % 3)
  const chosen = Array.from({ length: many }, (_, place) => all[(first + place) % all.length])
  const added = chosen.flatMap((example, place) => {
    if (!example) return []
    const { title, name, type, bytes, sha256 } = example
    const [id, document] = ['file', 'document'].map(what => sampleId(`${what} ${application} ${place}`, at))
    if (!id || !document) return []
    const stored: StoredFile = {
      ...{ pk: `file#${id}`, id, name, type, size: bytes.length, sha256, at, by: 'sample', title },
      ...{ alliance: application, state: type === 'image/jpeg' ? 'clean' : 'not-scanned', frozen: true },
    }
    const versions = [{ number: 1, file: id, by: 'sample', at }]
    return [{ document: { id: document, title, versions }, sample: { file: stored, bytes } }]
  })
  return { documents: added.map(each => each.document), files: added.map(each => each.sample) }
}
