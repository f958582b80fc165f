import { createHash } from 'node:crypto'
import { mkdir, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { keep, kept } from '../keep.ts'

const about = z.object({
  etag: z.string(),
  type: z.string(),
  size: z.number(),
  at: z.string(),
  /** Headers that come back with the object: content-disposition, cache-control, content-encoding, x-amz-meta-*. */
  headers: z.record(z.string(), z.string()),
})
export type About = z.infer<typeof about>
export type Name = { bucket: string; key: string }

/** What a write demands of what is there now; `none`: nothing may be there. */
export type Demand = { match?: string | undefined; none?: boolean }

/** What joins parts has an ETag of its own (S3: the hash of the parts' hashes). */
type Given = Pick<About, 'type' | 'headers'> & { etag?: string }

export type Disk = {
  about: (name: Name) => Promise<About | undefined>
  bytes: (name: Name, of: About) => Promise<Buffer | undefined>
  /** @returns undefined when the demand did not hold */
  put: (name: Name, bytes: Buffer, of: Given, demand?: Demand) => Promise<About | undefined>
  remove: (name: Name) => Promise<void>
}

/** Objects as files: the bytes under the hash of their content, then a note under the key that points to them. */
export const diskIn = (folder: string): Disk => {
  // A key becomes a hash, so that no key can leave the folder or clash with another on a case-blind disk.
  const place = ({ bucket, key }: Name) => join(folder, bucket, createHash('sha256').update(key).digest('hex'))
  const note = (name: Name) => join(place(name), 'about.json')
  const content = (name: Name, of: About) => join(place(name), `${of.etag.replaceAll('"', '')}.bytes`)
  let turn: Promise<unknown> = Promise.resolve()

  const read = async (name: Name) => {
    const found = await kept(note(name))
    return found === undefined ? undefined : about.parse(found)
  }
  const put: Disk['put'] = async (name, bytes, of, demand = {}) => {
    const now = await read(name)
    if (demand.none && now) return undefined
    if (demand.match && demand.match !== now?.etag) return undefined
    const etag = of.etag ?? `"${createHash('md5').update(bytes).digest('hex')}"`
    const next: About = { ...of, etag, size: bytes.length, at: new Date().toISOString() }
    await mkdir(place(name), { recursive: true })
    if (!(await stat(content(name, next)).catch(() => undefined))) await keep(content(name, next), bytes)
    await keep(note(name), JSON.stringify({ key: name.key, ...next }))
    if (now && now.etag !== etag) await rm(content(name, now), { force: true })
    return next
  }
  /** One write at a time: a demand must hold at the moment of writing. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = turn.then(work, work)
    turn = mine.catch(() => undefined)
    return mine
  }
  return {
    about: read,
    bytes: (name, of) => readFile(content(name, of)).catch(() => undefined),
    put: (name, bytes, of, demand) => inTurn(() => put(name, bytes, of, demand)),
    remove: name => inTurn(() => rm(place(name), { recursive: true, force: true })),
  }
}
