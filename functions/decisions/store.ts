import * as z from 'zod/mini'
import { get, listAll, type Write, write } from '../data/database.ts'
import { Problem } from '../http/problem.ts'
import { keyedHash } from '../http/secret.ts'
import { type Change, change, type Decision, decision } from './decision.ts'

const key = (id: string) => ({ pk: 'decisions', sk: `decision#${id}` })
const linkKey = async (id: string, code: string) => ({
  pk: 'decision-links',
  sk: `link#${id}#${await keyedHash('codes', `monitor ${id} ${code}`)}`,
})
export type Stamp = { by: string; did: string; at: string }

export const decisionOf = (id: string): Promise<Decision | undefined> => get('register', key(id), decision)

/** Every decision, newest round first; an assembly has one or two. */
export const allDecisions = (): Promise<Decision[]> =>
  listAll('register', { of: ['pk', 'decisions'], newestFirst: true }, decision)

/** All that was told about a decision, oldest first. */
export const changesOf = (id: string): Promise<Change[]> =>
  listAll('register', { of: ['pk', `decision#${id}`], begins: ['sk', 'change#'] }, change)

/** A write that keeps what was told: once, never in place of something. */
export const changeWrite = (id: string, told: Change, by: Stamp): Write => ({
  put: 'register',
  item: { pk: `decision#${id}`, sk: `change#${told.at}#${told.id}`, ...by, ...told },
  if: 'attribute_not_exists(pk)',
})

/** Keeps a next version. @throws Problem `changed` when somebody was first; for a first version `already-used` */
export const keepDecision = async (next: Decision, by: Stamp, ...more: Write[]): Promise<Decision> => {
  const isNew = next.version === 1
  const condition = isNew
    ? { if: 'attribute_not_exists(pk)' }
    : { if: '#v = :was', names: { '#v': 'version' }, values: { ':was': next.version - 1 } }
  const failed = await write({ put: 'register', item: { ...key(next.id), ...next, ...by }, ...condition }, ...more)
  if (failed) throw new Problem(isNew ? 'already-used' : 'changed')
  return next
}

/** A write that makes the link of somebody of the monitor group: only its hash is kept. */
export const linkWrite = async (id: string, code: string, monitor: string, by: Stamp): Promise<Write> => ({
  put: 'register',
  item: { ...(await linkKey(id, code)), monitor, ...by },
})

/** Whose link this is, by the monitor's own id; undefined for a wrong one. */
export const monitorBehind = async (id: string, code: string): Promise<string | undefined> =>
  (await get('register', await linkKey(id, code), z.object({ monitor: z.string() })))?.monitor
