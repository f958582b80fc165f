import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { constants, zstdCompress, zstdDecompress } from 'node:zlib'
import { DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb'
import { client, mostAtOnce, tableName } from '../data/database.ts'
import { type Book, newBook, openBook } from './book/open.ts'
import { getObject, putObject, removeObject } from './objects.ts'
import { type Changes, changes, newsIn, noChanges, type Row, type Tally } from './rows.ts'

/** What was read of the changes, with the tag under which they can be replaced. */
export type Known = { changes: Changes; tag: string | undefined }

const changesKey = 'changes.json'

/** All changes since the base; `same` when they still have the tag known. */
export const readChanges = async (tag?: string): Promise<Known | 'same'> => {
  const found = await getObject(changesKey, tag)
  if (found === 'same') return found
  if (!found) return { changes: noChanges, tag: undefined }
  return { changes: changes.parse(JSON.parse(Buffer.from(found.bytes).toString())), tag: found.tag }
}

/** Replaces the changes that were read under `was`. @returns undefined when somebody else was first */
export const keepChanges = async (now: Changes, was: string | undefined): Promise<Known | undefined> => {
  const tag = await putObject(changesKey, Buffer.from(JSON.stringify(now)), was)
  return tag === undefined ? undefined : { changes: now, tag }
}

const inFolder = async <T>(use: (path: string) => Promise<T>): Promise<T> => {
  const folder = await mkdtemp(join(tmpdir(), 'catalogue-'))
  try {
    return await use(join(folder, 'catalogue.sqlite'))
  } finally {
    // The file stays readable for who has it open, so a process that is killed leaves nothing behind.
    await rm(folder, { recursive: true, force: true })
  }
}

/** A base, open and with its changes. @returns undefined when that base is no longer kept */
export const openBase = async (now: Changes): Promise<Book | undefined> => {
  const { base } = now
  const found = base ? await getObject(base) : undefined
  if (base && (!found || found === 'same')) return undefined
  const book = await inFolder(async path => {
    if (!found || found === 'same') return newBook()
    await writeFile(path, await promisify(zstdDecompress)(found.bytes))
    return openBook(path)
  })
  book.keep(now.rows, now.tallies)
  return book
}

/** Makes a base in a file, with what is in the base of `from` (when there is one) and `fill`, and keeps it as `key`. */
export const makeBase = async (key: string, from: Changes, fill: (book: Book) => Promise<void>): Promise<void> => {
  const packed = await inFolder(async path => {
    const found = from.base ? await getObject(from.base) : undefined
    if (from.base && !found) throw new Error(`the catalogue's base ${from.base} is gone`)
    if (found && found !== 'same') await writeFile(path, await promisify(zstdDecompress)(found.bytes))
    const book = found ? openBook(path) : newBook(path)
    try {
      await fill(book)
      book.tidy()
    } finally {
      book.close()
    }
    return promisify(zstdCompress)(await readFile(path), { params: { [constants.ZSTD_c_compressionLevel]: 3 } })
  })
  if ((await putObject(key, packed, undefined)) === undefined) throw new Error(`the base ${key} exists already`)
}

export const forgetBase = async (key: string | undefined): Promise<void> => {
  if (key) await removeObject(key)
}

type News = { rows: Row[]; tallies: Tally[]; unreadable: string[] }

const newsOrNot = (item: Record<string, unknown>): ReturnType<typeof newsIn> | { unreadable: string } => {
  try {
    return newsIn(item)
  } catch (fault) {
    const unreadable = `${item.pk} ${item.sk}`
    process.stderr.write(`${JSON.stringify({ level: 'error', what: 'catalogue', unreadable, fault: String(fault) })}\n`)
    return { unreadable }
  }
}

/**
 * Every idea and count in the table, a page at a time; strongly read, because what is missed stays missed until the
 * next night. What cannot be read is told by its keys, so that one damaged item does not keep all others away.
 */
export const everyIdea = async function* (): AsyncGenerator<News> {
  const documents = DynamoDBDocumentClient.from(client)
  const pages = paginateScan(
    { client: documents },
    {
      TableName: tableName('ideas'),
      ConsistentRead: true,
      Limit: mostAtOnce,
      FilterExpression: '#sk IN (:idea, :counts)',
      ExpressionAttributeNames: { '#sk': 'sk' },
      ExpressionAttributeValues: { ':idea': 'idea', ':counts': 'counts' },
    },
  )
  for await (const { Items = [] } of pages) {
    const news = Items.map(newsOrNot)
    yield {
      rows: news.flatMap(each => (each && 'row' in each ? each.row : [])),
      tallies: news.flatMap(each => (each && 'tally' in each ? each.tally : [])),
      unreadable: news.flatMap(each => (each && 'unreadable' in each ? each.unreadable : [])),
    }
  }
}
