import { createHash, randomBytes } from 'node:crypto'
import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { keep, kept } from '../keep.ts'
import type { Name } from './disk.ts'

const begun = z.object({
  bucket: z.string(),
  key: z.string(),
  type: z.string(),
  headers: z.record(z.string(), z.string()),
  at: z.string(),
})
const came = z.object({ number: z.int(), etag: z.string(), size: z.int(), at: z.string() })
type Begun = z.infer<typeof begun>
export type Came = z.infer<typeof came>
/** Why S3 does not join what came. */
type JoinFault = 'MalformedXML' | 'InvalidPart' | 'InvalidPartOrder' | 'EntityTooSmall'
type Joined = { bytes: Buffer; etag: string }

/** S3: every part but the last is at least this large, in bytes. */
const leastPart = 5 * 1024 * 1024
/** Numbers that a part may have. */
const mostParts = 10_000
/** Like the lifecycle rule of the bucket on AWS (infra/keep/buckets.ts). */
const daysKept = 7

const md5 = (bytes: Buffer): Buffer => createHash('md5').update(bytes).digest()

type Unfinished = {
  begin: (name: Name, of: Pick<Begun, 'type' | 'headers'>) => Promise<string>
  find: (name: Name, id: string) => Promise<Begun | undefined>
  /** @returns the part's ETag, or undefined when it cannot have that number */
  take: (id: string, number: number, bytes: Buffer) => Promise<string | undefined>
  parts: (id: string) => Promise<Came[]>
  join: (id: string, asked: readonly Pick<Came, 'number' | 'etag'>[]) => Promise<Joined | JoinFault>
  end: (id: string) => Promise<void>
  /** Ends what was begun more than seven days before `now` (ms since 1970). */
  sweep: (now: number) => Promise<void>
}

/** Uploads in parts that are not joined yet: a folder each, with a note of what it will become and a file per part. */
export const unfinishedIn = (folder: string): Unfinished => {
  const place = (id: string) => join(folder, '.unfinished', id)
  const note = (id: string) => join(place(id), 'about.json')
  const bytesOf = (id: string, number: number) => join(place(id), `${number}.bytes`)
  const read = async (id: string) => {
    const found = /^[0-9a-f]{32}$/.test(id) ? await kept(note(id)) : undefined
    return found === undefined ? undefined : begun.parse(found)
  }
  const parts: Unfinished['parts'] = async id => {
    const names = (await readdir(place(id))).filter(name => /^\d+\.json$/.test(name))
    const all = await Promise.all(names.map(async name => came.parse(await kept(join(place(id), name)))))
    return all.sort((one, other) => one.number - other.number)
  }
  const faultIn = (
    asked: readonly Pick<Came, 'number' | 'etag'>[],
    found: readonly (Came | undefined)[],
  ): JoinFault | undefined => {
    if (asked.length === 0) return 'MalformedXML'
    if (asked.some((part, at) => at > 0 && part.number <= (asked[at - 1]?.number ?? 0))) return 'InvalidPartOrder'
    if (found.some((part, at) => part?.etag !== asked[at]?.etag)) return 'InvalidPart'
    return found.slice(0, -1).some(part => (part?.size ?? 0) < leastPart) ? 'EntityTooSmall' : undefined
  }
  return {
    begin: async ({ bucket, key }, of) => {
      const id = randomBytes(16).toString('hex')
      await keep(note(id), JSON.stringify({ bucket, key, ...of, at: new Date().toISOString() }))
      return id
    },
    find: async ({ bucket, key }, id) => {
      const found = await read(id)
      return found?.bucket === bucket && found.key === key ? found : undefined
    },
    take: async (id, number, bytes) => {
      if (!Number.isInteger(number) || number < 1 || number > mostParts) return undefined
      const etag = `"${md5(bytes).toString('hex')}"`
      await keep(bytesOf(id, number), bytes)
      const at = new Date().toISOString()
      await keep(join(place(id), `${number}.json`), JSON.stringify({ number, etag, size: bytes.length, at }))
      return etag
    },
    parts,
    join: async (id, asked) => {
      const all = await parts(id)
      const fault = faultIn(
        asked,
        asked.map(({ number }) => all.find(each => each.number === number)),
      )
      if (fault) return fault
      const pieces = await Promise.all(asked.map(({ number }) => readFile(bytesOf(id, number))))
      const etag = `"${md5(Buffer.concat(pieces.map(md5))).toString('hex')}-${pieces.length}"`
      return { bytes: Buffer.concat(pieces), etag }
    },
    end: id => rm(place(id), { recursive: true, force: true }),
    sweep: async now => {
      for (const id of await readdir(join(folder, '.unfinished')).catch(() => [])) {
        const found = await read(id)
        if (found && Date.parse(found.at) < now - daysKept * 86_400_000)
          await rm(place(id), { recursive: true, force: true })
      }
    },
  }
}
