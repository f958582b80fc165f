import * as z from 'zod/mini'
import { type StoredAttached, storedAttached } from '../attachments/stored.ts'
import { get, getMany, list, listAll, type Page, type Write, write } from '../data/database.ts'
import { Problem } from '../http/problem.ts'
import {
  type Alliance,
  type Comment,
  type Member,
  type StoredChange,
  type StoredLine,
  type StoredMoney,
  type StoredText,
  storedAlliance,
  storedChange,
  storedComment,
  storedLine,
  storedLink,
  storedMember,
  storedMoney,
  storedText,
} from './stored.ts'

const pkOf = (id: string): string => `alliance#${id}`
const keyOf = (id: string, sk: string) => ({ pk: pkOf(id), sk })

export const allianceOf = (id: string): Promise<Alliance | undefined> =>
  get('alliances', keyOf(id, 'alliance'), storedAlliance)

export const lineOf = (id: string, line: string): Promise<StoredLine | undefined> =>
  get('alliances', keyOf(id, `line#${line}`), storedLine)

/** All lines, the applicant's first. */
export const linesOf = async (id: string): Promise<StoredLine[]> =>
  (await listAll('alliances', { of: ['pk', pkOf(id)], begins: ['sk', 'line#'] }, storedLine)).sort(
    (one, other) => Number(other.isApplicant) - Number(one.isApplicant),
  )

export const memberOf = (id: string, person: string): Promise<Member | undefined> =>
  get('alliances', keyOf(id, `member#${person}`), storedMember)

export const textOf = (id: string): Promise<StoredText | undefined> => get('alliances', keyOf(id, 'text'), storedText)
export const moneyOf = (id: string): Promise<StoredMoney | undefined> =>
  get('alliances', keyOf(id, 'money'), storedMoney)

/** The line behind the hash of a link, when it is still its newest link. */
export const lineByLink = async (hash: string): Promise<{ alliance: string; line: StoredLine } | undefined> => {
  const found = await get('alliances', { pk: `link#${hash}`, sk: 'line' }, storedLink)
  const line = found && (await lineOf(found.alliance, found.line))
  return found && line?.link === hash ? { alliance: found.alliance, line } : undefined
}

export type Whole = {
  alliance: Alliance
  lines: StoredLine[]
  members: Member[]
  comments: Comment[]
  text: StoredText
  money: StoredMoney
  documents: Pick<StoredAttached, 'documents' | 'version'>
}

const sortKey = z.object({ sk: z.string() })
type Part = Alliance | StoredLine | Member | Comment | StoredText | StoredMoney | StoredAttached
const part = {
  parse: (item: unknown): Part => {
    const { sk } = sortKey.parse(item)
    if (sk === 'alliance') return storedAlliance.parse(item)
    if (sk === 'text') return storedText.parse(item)
    if (sk === 'money') return storedMoney.parse(item)
    if (sk === 'documents') return storedAttached.parse(item)
    if (sk.startsWith('line#')) return storedLine.parse(item)
    return sk.startsWith('member#') ? storedMember.parse(item) : storedComment.parse(item)
  },
}

/** Everything of an alliance but its history (`change#` sorts before, so it is read from `comment#` on). */
export const wholeOf = async (id: string): Promise<Whole | undefined> => {
  const of: [string, string] = ['pk', pkOf(id)]
  const [alliance, items] = await Promise.all([
    allianceOf(id),
    listAll('alliances', { of, between: ['sk', 'comment#', 'text'] }, part),
  ])
  const kind = <T extends Part>(sk: string) => items.filter((item): item is T => item.sk.startsWith(sk))
  const [text] = kind<StoredText>('text')
  const [money] = kind<StoredMoney>('money')
  const [documents = { documents: [], version: 0 }] = kind<StoredAttached>('documents')
  if (!alliance || !text || !money) return undefined
  const lines = kind<StoredLine>('line#').sort((one, other) => Number(other.isApplicant) - Number(one.isApplicant))
  return { alliance, lines, members: kind('member#'), comments: kind('comment#'), text, money, documents }
}

/** Where somebody takes part. */
export const membershipsOf = (person: string): Promise<Member[]> =>
  listAll('alliances', { index: 'member', of: ['member', person] }, storedMember)

/** Alliances that grew from an idea. */
export const alliancesFrom = (idea: string): Promise<Alliance[]> =>
  listAll('alliances', { index: 'idea', of: ['idea', idea] }, storedAlliance)

const newest = { newestFirst: true } as const
const changesIn = (id: string) => ({
  of: ['pk', pkOf(id)] as [string, string],
  begins: ['sk', 'change#'] as [string, string],
})

export const changesPage = (id: string, after: string | undefined): Promise<Page<StoredChange>> =>
  list('alliances', { ...changesIn(id), ...newest, limit: 30, after }, storedChange)

export const newestChange = async (id: string): Promise<StoredChange | undefined> =>
  (await list('alliances', { ...changesIn(id), ...newest, limit: 1 }, storedChange)).items[0]

const isNew = { if: 'attribute_not_exists(pk)' }
const nextOf = ({ version }: { version: number }) => ({
  if: '#v = :was',
  names: { '#v': 'version' },
  values: { ':was': version - 1 },
})

/** Keeps a new alliance whole. @returns false when the same form made it before */
export const keepNew = async (...items: Part[]): Promise<boolean> =>
  !(await write(...items.map((item): Write => ({ put: 'alliances', item, ...isNew }))))

/** The history entry beside a change; nothing when nothing changed, gone when all of it was taken back. */
export const changeWrites = (change: StoredChange | undefined): Write[] => {
  if (!change) return []
  const { pk, sk, fields } = change
  return [fields.length > 0 ? { put: 'alliances', item: change } : { remove: 'alliances', key: { pk, sk } }]
}

/** Keeps the next version of a draft or line. @returns whether it was the next one */
export const keepNext = async (item: StoredText | StoredMoney | StoredLine, ...more: Write[]): Promise<boolean> =>
  !(await write({ put: 'alliances', item, ...nextOf(item) }, ...more))

/** The writes of a line's newest link; the one before leads nowhere any more. */
export const linkWrites = (alliance: string, line: StoredLine, before?: string): Write[] => [
  ...(line.link
    ? [{ put: 'alliances', item: { pk: `link#${line.link}`, sk: 'line', alliance, line: line.id } } as const]
    : []),
  ...(before && before !== line.link
    ? [{ remove: 'alliances', key: { pk: `link#${before}`, sk: 'line' } } as const]
    : []),
]

/** Keeps a new line with its link. @returns false when the same form made it before */
export const keepNewLine = async (alliance: string, line: StoredLine, ...more: Write[]): Promise<boolean> =>
  !(await write({ put: 'alliances', item: line, ...isNew }, ...linkWrites(alliance, line), ...more))

/** Removes a line with its link, unless it changed since it was read. @throws Problem `changed` */
export const removeLine = async (line: StoredLine, ...more: Write[]): Promise<void> => {
  const { pk, sk, version } = line
  const only = { if: '#v = :was', names: { '#v': 'version' }, values: { ':was': version } }
  const link: Write[] = line.link ? [{ remove: 'alliances', key: { pk: `link#${line.link}`, sk: 'line' } }] : []
  if (await write({ remove: 'alliances', key: { pk, sk }, ...only }, ...link, ...more)) throw new Problem('changed')
}

export const keepMember = async (member: Member, ...more: Write[]): Promise<void> => {
  await write({ put: 'alliances', item: member }, ...more)
}
export const removeMember = async ({ pk, sk }: Member, ...more: Write[]): Promise<void> => {
  await write({ remove: 'alliances', key: { pk, sk } }, ...more)
}

/** Keeps a comment; the same form again is the same comment. */
export const keepComment = async (comment: Comment): Promise<void> => {
  await write({ put: 'alliances', item: comment, ...isNew })
}
export const removeComment = async (id: string, comment: string): Promise<void> => {
  await write({ remove: 'alliances', key: keyOf(id, `comment#${comment}`) })
}
export const commentOf = (id: string, comment: string): Promise<Comment | undefined> =>
  get('alliances', keyOf(id, `comment#${comment}`), storedComment)

/** The alliance's name follows the title of its application. */
export const nameWrite = (id: string, name: string): Write => ({
  update: 'alliances',
  key: keyOf(id, 'alliance'),
  expression: 'SET #n = :name',
  if: 'attribute_exists(pk)',
  names: { '#n': 'name' },
  values: { ':name': name },
})

const named = z.object({ id: z.string(), name: z.string() })

/** Names of people by their id; who left has none any more. */
export const namesOf = async (ids: readonly string[]): Promise<Map<string, string>> => {
  const wanted = [...new Set(ids)].filter(id => /^[0-9A-HJKMNP-TV-Z]{26}$/.test(id)).slice(0, 100)
  const keys = wanted.map(id => ({ pk: `person#${id}`, sk: 'person' }))
  return new Map((await getMany('people', keys, named)).map(each => [each.id, each.name]))
}
