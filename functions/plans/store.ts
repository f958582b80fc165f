import { createHash } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'
import * as z from 'zod/mini'
import { get, list, listAll, type Write, write } from '../data/database.ts'
import { Problem } from '../http/problem.ts'
import {
  type AdviceLine,
  adviceLine,
  canonicalPlan,
  type PlanDocument,
  type PlanLine,
  type PlanRow,
  planDocument,
  planLine,
  planRow,
} from './plan.ts'
import type { Facts } from './rules.ts'
import {
  type StoredPlan,
  type StoredWorking,
  storedLine,
  storedPlan,
  storedShortlist,
  storedWorking,
} from './stored.ts'

const pk = (round: string): string => `round#${round}`
const workingKey = (round: string) => ({ pk: pk(round), sk: 'working' as const })
const planKey = (round: string, kind: StoredPlan['kind'], number: number) => ({
  pk: pk(round),
  sk: `${kind === 'draft' ? 'draft' : 'plan'}#${String(number).padStart(4, '0')}`,
})

/** An item of DynamoDB is at most 400 KB; the rest of it is small. */
const mostPacked = 380_000

/** Text that fits in an item. @throws Problem `too-large` */
const packed = (text: string): string => {
  const short = gzipSync(text).toString('base64')
  if (short.length > mostPacked) throw new Problem('too-large')
  return short
}
const unpacked = (short: string): unknown => JSON.parse(gunzipSync(Buffer.from(short, 'base64')).toString())

export const workingOf = (round: string): Promise<StoredWorking | undefined> =>
  get('plans', workingKey(round), storedWorking)

const workingContent = z.object({ rows: z.array(planRow), note: z.string() })
export type Content = z.output<typeof workingContent>
export const contentOf = ({ packed: short }: Pick<StoredWorking, 'packed'>): Content =>
  workingContent.parse(unpacked(short))

/** What was published, as everybody reads it. */
export const documentIn = ({ packed: short }: Pick<StoredPlan, 'packed'>): PlanDocument =>
  planDocument.parse(unpacked(short))

export const shortlistOf = (round: string) => get('plans', { pk: pk(round), sk: 'shortlist' }, storedShortlist)

/** What the municipalities said in the advice round. */
export const advicesOf = (round: string): Promise<AdviceLine[]> =>
  listAll('advices', { of: ['pk', pk(round)], begins: ['sk', 'advice#'] }, adviceLine)

/** Published drafts or adopted plans of a round, oldest first. A round has a few. */
export const plansOf = (round: string, kind: StoredPlan['kind']): Promise<StoredPlan[]> =>
  listAll('plans', { of: ['pk', pk(round)], begins: ['sk', kind === 'draft' ? 'draft#' : 'plan#'] }, storedPlan)

export const planOf = (round: string, kind: StoredPlan['kind'], number: number): Promise<StoredPlan | undefined> =>
  get('plans', planKey(round, kind, number), storedPlan)

export const newestPlan = async (round: string, kind: StoredPlan['kind']): Promise<StoredPlan | undefined> => {
  const begins: [string, string] = ['sk', kind === 'draft' ? 'draft#' : 'plan#']
  return (await list('plans', { of: ['pk', pk(round)], begins, newestFirst: true, limit: 1 }, storedPlan)).items[0]
}

/** What was published of every round, by round. */
export const summaries = (): Promise<PlanLine[]> => listAll('plans', { of: ['pk', 'plans'] }, planLine)
export const summaryOf = (round: string): Promise<PlanLine | undefined> =>
  get('plans', { pk: 'plans', sk: round }, storedLine)

type Stamp = Pick<StoredWorking, 'by' | 'did' | 'at'>

const workingItem = (before: StoredWorking | undefined, round: string, content: Content, stamp: Stamp) => ({
  drafts: 0,
  plans: 0,
  ...before,
  ...workingKey(round),
  round,
  version: (before?.version ?? 0) + 1,
  packed: packed(JSON.stringify({ rows: content.rows satisfies PlanRow[], note: content.note })),
  ...stamp,
})

const isNext = (before: StoredWorking | undefined) =>
  before
    ? { if: '#v = :was', names: { '#v': 'version' }, values: { ':was': before.version } }
    : { if: 'attribute_not_exists(pk)' }

/** Keeps a plan that is being worked on. @throws Problem `changed` when somebody was first; `too-large` */
export const keepWorking = async (
  before: StoredWorking | undefined,
  round: string,
  content: Content,
  stamp: Stamp,
): Promise<void> => {
  const item = workingItem(before, round, content, stamp)
  if (await write({ put: 'plans', item, ...isNext(before) })) throw new Problem('changed')
}

type Standing = Pick<StoredWorking, 'version' | 'drafts' | 'plans' | 'adoptedAs'>
/** The write of a plan at work that came from elsewhere, when there is none yet. */
export const workingWrite = (round: string, content: Content, standing: Standing, stamp: Stamp): Write => ({
  put: 'plans',
  item: { ...workingItem(undefined, round, content, stamp), ...standing },
  if: 'attribute_not_exists(pk)',
})

/** A document as it is kept and its SHA-256, hexadecimal. */
export const sealedPlan = (document: PlanDocument): { text: string; hash: string } => {
  const text = canonicalPlan(document)
  return { text, hash: createHash('sha256').update(text).digest('hex') }
}

const summaryWith = (before: PlanLine | undefined, document: PlanDocument, hash: string): PlanLine => {
  const { round, kind, number, at, projects, totals } = document
  const taken = projects.filter(project => project.taken).length
  return {
    ...(before?.draft ? { draft: before.draft } : {}),
    ...(before?.adopted ? { adopted: before.adopted } : {}),
    [kind]: { kind, number, at, hash },
    round,
    taken,
    notTaken: projects.length - taken,
    granted: totals.granted,
    provincial: totals.provincial,
    all: totals.all,
  }
}

/** The writes that publish a document, once per kind and number. `from`: the working version it was made of. */
export const publishWrites = (
  document: PlanDocument,
  from: number,
  before: PlanLine | undefined,
  stamp: Stamp,
): Write[] => {
  const { round, kind, number } = document
  const { text, hash } = sealedPlan(document)
  const item = { ...planKey(round.id, kind, number), round: round.id, kind, number, hash, from, packed: packed(text) }
  const summary = { pk: 'plans', sk: round.id, ...summaryWith(before, document, hash), ...stamp }
  return [
    { put: 'plans', item: { ...item, ...stamp }, if: 'attribute_not_exists(pk)' },
    { put: 'plans', item: summary },
  ]
}

/** Holds while an application is as it was decided on: not withdrawn, not submitted anew, signed by all its partners. */
const stillSo = (round: string, { id, hash }: Facts): Write => ({
  check: 'applications',
  key: { pk: `round#${round}`, sk: `application#${id}` },
  if: '#state = :submitted AND #hash = :hash AND #definitive = :yes',
  names: { '#state': 'state', '#hash': 'hash', '#definitive': 'definitive' },
  values: { ':submitted': 'submitted', ':hash': hash, ':yes': true },
})

type Publishing = {
  working: StoredWorking
  content: Content
  document: PlanDocument
  summary: PlanLine | undefined
  /** What adoption leans on. */
  leans: readonly Facts[]
}

/**
 * Publishes a draft or adopts a plan in one write: all of it or nothing, once.
 * @returns whether it was kept; otherwise somebody was first, or an application changed
 */
export const publish = async (
  { working, content, document, summary, leans }: Publishing,
  stamp: Stamp,
): Promise<boolean> => {
  const { kind, number, round } = document
  const isAdopted = kind === 'adopted'
  const next: StoredWorking = {
    ...workingItem(working, round.id, content, stamp),
    ...(isAdopted ? { plans: number, adoptedAs: working.version + 1 } : { drafts: number }),
  }
  const failed = await write(
    { put: 'plans', item: next, ...isNext(working) },
    ...publishWrites(document, working.version, summary, stamp),
    ...leans.map(card => stillSo(round.id, card)),
  )
  return failed === undefined
}
