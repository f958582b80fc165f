import * as z from 'zod/mini'
import { line } from '../ideas/idea.ts'
import { isPublic, lineOf } from '../ideas/rules.ts'
import { type Idea, stored, storedCounts } from '../ideas/stored.ts'

/**
 * What the catalogue knows of one idea. Of an idea that is not public only this much that its desk's promises can be
 * counted; of a withdrawn one only that it is gone, so that an older change arriving late does not bring it back.
 */
export const row = z.object({
  id: z.string(),
  version: z.number(),
  state: z.string(),
  desk: z.optional(z.string()),
  submittedAt: z.optional(z.string()),
  answerBy: z.optional(z.string()),
  answeredAt: z.optional(z.string()),
  shown: z.optional(
    z.object({
      line: z.omit(line, { supports: true }),
      text: z.string(),
      answers: z.array(z.object({ at: z.string(), by: z.string(), start: z.string() })),
    }),
  ),
})
export type Row = z.infer<typeof row>

export const tally = z.object({ id: z.string(), supports: z.number(), upTo: z.string() })
export type Tally = z.infer<typeof tally>

/** All that changed since a base was made. `base` is the base's object name; none before the first was made. */
export const changes = z.object({
  base: z.optional(z.string()),
  rows: z.array(row),
  tallies: z.array(tally),
})
export type Changes = z.infer<typeof changes>

export const noChanges: Changes = { base: undefined, rows: [], tallies: [] }

const gone = (id: string, version: number): Row => ({ id, version, state: 'withdrawn' })

/** The catalogue's row of an idea as it is kept now. */
export const rowOf = (idea: Idea): Row => {
  const { id, version, state, desk, submittedAt, answerBy, answeredAt } = idea
  if (state === 'withdrawn') return gone(id, version)
  const standing = { id, version, state, desk, submittedAt, answerBy, answeredAt }
  if (!isPublic(idea)) return standing
  const { supports, ...line } = lineOf(idea, 0)
  const answers = idea.answers.map(({ at, by, text }) => ({ at, by, start: text.slice(0, 200) }))
  return { ...standing, shown: { line, text: idea.text, answers } }
}

type Item = Record<string, unknown>
type News = { row: Row } | { tally: Tally } | undefined

/** What an item of the ideas table tells the catalogue; nothing for reactions, verdicts and the like. */
export const newsIn = (item: Item | undefined): News => {
  if (item?.sk === 'idea') return { row: rowOf(stored.parse(item)) }
  if (item?.sk !== 'counts') return undefined
  const { pk, supports, upTo } = storedCounts.parse(item)
  return { tally: { id: pk.replace('idea#', ''), supports, upTo } }
}

/** The same for a change. An idea that was deleted altogether is gone for good. */
export const newsOf = ({ before, after }: { before: Item | undefined; after: Item | undefined }): News => {
  if (after) return newsIn(after)
  if (before?.sk !== 'idea') return undefined
  const { id, version } = stored.parse(before)
  return { row: gone(id, version + 1) }
}

const latest = <T extends { id: string }>(
  known: readonly T[],
  news: readonly T[],
  isLater: (a: T, b: T) => boolean,
) => {
  const byId = new Map(known.map(each => [each.id, each]))
  let heard = false
  for (const each of news) {
    const old = byId.get(each.id)
    if (old && !isLater(each, old)) continue
    byId.set(each.id, each)
    heard = true
  }
  return { all: [...byId.values()], heard }
}

/**
 * Adds news to what changed: of each idea the latest, in whatever order or however often it comes.
 * @returns undefined when there was nothing new in it
 */
export const withNews = (old: Changes, rows: readonly Row[], tallies: readonly Tally[]): Changes | undefined => {
  const ideas = latest(old.rows, rows, (a, b) => a.version > b.version)
  const counts = latest(old.tallies, tallies, (a, b) => a.upTo > b.upTo)
  return ideas.heard || counts.heard ? { ...old, rows: ideas.all, tallies: counts.all } : undefined
}
