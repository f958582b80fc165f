import * as z from 'zod/mini'
import { documentEnds, documentTypes, photoTypes } from '../files/contract.ts'
import type { StoredFile } from '../files/stored.ts'
import { Problem } from '../http/problem.ts'
import { id, version } from '../ideas/idea.ts'

/** Most documents of one application, most versions of one, and most uploads of one person at the same time. */
export const mostDocuments = 20
export const mostVersions = 10
export const mostGoing = 10
/** Bytes; the smallest that object storage takes for a part that is not the last. */
const partSize = 5 * 1024 * 1024
/** Days that an upload may be broken off before it is forgotten; the lifecycle rule of the bucket says the same. */
export const daysGoing = 7

export const title = z.string().check(z.trim(), z.minLength(2), z.maxLength(120))
export const fileType = z.enum([...photoTypes, ...documentTypes])

/** A document of an application: a title and its files, oldest first. What is in them, `files` knows. */
export const attached = z.object({
  id,
  title: z.string(),
  versions: z.array(z.object({ number: version, file: id, by: z.string(), at: z.string() })),
})
export type Attached = z.output<typeof attached>

/** A document as a submitted version names it: hash and receipt of that version cover the file through `sha256`. */
export const frozenDocument = z.object({
  id,
  title: z.string(),
  number: version,
  file: id,
  name: z.string(),
  type: fileType,
  /** Bytes. */
  size: z.int(),
  sha256: z.string(),
  /** Whether a virus scanner looked at it, or it was drawn anew. */
  scanned: z.boolean(),
})
export type FrozenDocument = z.output<typeof frozenDocument>

/** What a chosen file is by the end of its name; what is really in it is seen when it arrives. */
export const typeOf = (name: string): z.output<typeof fileType> | undefined => {
  const end = name.split('.').at(-1)?.toLowerCase() ?? ''
  if (end === 'jpg' || end === 'jpeg') return 'image/jpeg'
  return end === 'png' ? 'image/png' : documentEnds[end]
}

type Part = { number: number; from: number; until: number }

/** The pieces of a file: from and until which byte. All but the last are equally large. */
export const partsOf = (size: number): Part[] =>
  Array.from({ length: Math.max(1, Math.ceil(size / partSize)) }, (_, at) => ({
    number: at + 1,
    from: at * partSize,
    until: Math.min(size, (at + 1) * partSize),
  }))

/** The pieces that are not there yet; one of another length counts for nothing. */
export const partsLeft = (size: number, came: readonly { number: number; size: number }[]): Part[] =>
  partsOf(size).filter(part => !came.some(each => each.number === part.number && each.size === part.until - part.from))

type Chosen = { name: string; size: number; modified?: number | undefined }
/** Whether a chosen file is the one that was broken off. */
export const isSame = (going: Chosen, chosen: Chosen): boolean =>
  going.name === chosen.name && going.size === chosen.size && going.modified === chosen.modified

const plain = (words: string): string => words.trim().replace(/\s+/g, ' ').toLocaleLowerCase('nl')

type Added = { id: string; title: string; file: string; by: string; at: string }

/**
 * The documents with one file more: under a title that is there already as its next version. Twice is once.
 * @throws Problem `too-many`
 */
export const withFile = (
  documents: readonly Attached[],
  { id: fresh, title: words, file, by, at }: Added,
): Attached[] => {
  if (documents.some(({ versions }) => versions.some(each => each.file === file))) return [...documents]
  const known = documents.find(each => plain(each.title) === plain(words))
  if ((known?.versions.length ?? 0) >= mostVersions || (!known && documents.length >= mostDocuments))
    throw new Problem('too-many')
  if (!known) return [...documents, { id: fresh, title: words, versions: [{ number: 1, file, by, at }] }]
  const number = (known.versions.at(-1)?.number ?? 0) + 1
  return documents.map(each =>
    each.id === known.id ? { ...each, versions: [...each.versions, { number, file, by, at }] } : each,
  )
}

export const documentIn = (documents: readonly Attached[], document: string): Attached => {
  const found = documents.find(each => each.id === document)
  if (!found) throw new Problem('not-found')
  return found
}

/** @throws Problem `already-used` when another document has that title */
export const renamed = (documents: readonly Attached[], document: string, words: string): Attached[] => {
  documentIn(documents, document)
  if (documents.some(each => each.id !== document && plain(each.title) === plain(words)))
    throw new Problem('already-used')
  return documents.map(each => (each.id === document ? { ...each, title: words } : each))
}

type Checked = Pick<StoredFile, 'id' | 'name' | 'type' | 'size' | 'state' | 'sha256'>

/**
 * What goes along when the application is submitted: of each document its newest file that was checked. `open` are the
 * documents with a newer file that was not, or was refused.
 */
export const toFreeze = (
  documents: readonly Attached[],
  files: readonly Checked[],
): { documents: FrozenDocument[]; open: string[] } => {
  const ready = new Map(
    files.filter(file => file.state === 'clean' || file.state === 'not-scanned').map(each => [each.id, each]),
  )
  const frozen = documents.flatMap(({ id: document, title: words, versions }) => {
    const newest = versions.findLast(each => ready.has(each.file))
    const file = newest && ready.get(newest.file)
    if (!newest || !file?.sha256) return []
    const { id: of, name, type, size, sha256, state } = file
    const { number } = newest
    return [{ id: document, title: words, number, file: of, name, type, size, sha256, scanned: state === 'clean' }]
  })
  const open = documents.filter(({ versions }) => !ready.has(versions.at(-1)?.file ?? '')).map(each => each.id)
  return { documents: frozen, open }
}
