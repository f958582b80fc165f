import { get, listAll, type Write, write } from '../data/database.ts'
import { Problem } from '../http/problem.ts'
import type { Advice } from './rules.ts'
import {
  type StoredAdvice,
  type StoredReminder,
  type StoredStarts,
  storedAdvice,
  storedOfficer,
  storedReminder,
  storedStarts,
} from './stored.ts'

const pk = (round: string): string => `round#${round}`
const adviceKey = (round: string, application: string, municipality: string) => ({
  pk: pk(round),
  sk: `advice#${application}#${municipality}`,
})
const startsKey = (round: string) => ({ pk: pk(round), sk: 'starts' })

/** Everything the municipalities said of the projects of a round; also for the plan. */
export const advicesOf = (round: string): Promise<StoredAdvice[]> =>
  listAll('advices', { of: ['pk', pk(round)], begins: ['sk', 'advice#'] }, storedAdvice)

export const adviceOf = (round: string, application: string, municipality: string): Promise<StoredAdvice | undefined> =>
  get('advices', adviceKey(round, application, municipality), storedAdvice)

export type Stamp = Pick<StoredAdvice, 'by' | 'did' | 'at'>

const isNext = (version: number) =>
  version === 1
    ? { if: 'attribute_not_exists(pk)' }
    : { if: '#v = :was', names: { '#v': 'version' }, values: { ':was': version - 1 } }

/** The write that keeps an advice, as the first or in place of the version before. */
export const adviceWrite = (round: string, advice: Advice, stamp: Stamp): Write => ({
  put: 'advices',
  item: { ...adviceKey(round, advice.application, advice.municipality), ...advice, ...stamp },
  ...isNext(advice.version),
})

/** Keeps an advice. @returns whether it was kept; otherwise a colleague was first */
export const keepAdvice = async (round: string, advice: Advice, stamp: Stamp): Promise<boolean> =>
  (await write(adviceWrite(round, advice, stamp))) === undefined

/** The last reminder to each municipality. */
export const remindersOf = (round: string): Promise<StoredReminder[]> =>
  listAll('advices', { of: ['pk', pk(round)], begins: ['sk', 'reminder#'] }, storedReminder)

export type Reminding = Pick<StoredReminder, 'round' | 'municipality' | 'given' | 'of'>

/** Keeps that a municipality is reminded. @returns false when somebody else did so since `before` */
export const keepReminder = async (
  reminding: Reminding,
  before: string | undefined,
  stamp: Stamp,
): Promise<boolean> => {
  const { round, municipality } = reminding
  const item = { pk: pk(round), sk: `reminder#${municipality}`, ...reminding, ...stamp }
  const only = before
    ? { if: '#at = :before', names: { '#at': 'at' }, values: { ':before': before } }
    : { if: 'attribute_not_exists(pk)' }
  return (await write({ put: 'advices', item, ...only })) === undefined
}

export const startsOf = (round: string): Promise<StoredStarts | undefined> =>
  get('advices', startsKey(round), storedStarts)

/** An item of DynamoDB is at most 400 KB. */
const longest = 350_000
type Planned = Pick<StoredStarts, 'version' | 'room' | 'starts'>

/** The write that keeps start places, as the first or in place of the version before. @throws Problem `too-large` */
export const startsWrite = (round: string, next: Planned, stamp: Stamp): Write => {
  if (JSON.stringify(next).length > longest) throw new Problem('too-large')
  return { put: 'advices', item: { ...startsKey(round), ...next, ...stamp }, ...isNext(next.version) }
}

/** Keeps start places. @returns whether they were kept; otherwise somebody was first. @throws Problem `too-large` */
export const keepStarts = async (round: string, next: Planned, stamp: Stamp): Promise<boolean> =>
  (await write(startsWrite(round, next, stamp))) === undefined

/** Ids of the officers of a municipality who can be written to. */
export const officersOf = async (municipality: string): Promise<string[]> => {
  const of: [string, string] = ['tenant', municipality]
  const found = await listAll('people', { index: 'tenant', of, begins: ['pk', 'person#'] }, storedOfficer)
  return found.filter(({ roles, blocked }) => roles.includes('officer') && !blocked).map(each => each.id)
}
