import * as z from 'zod/mini'
import { get, getMany, listAll, type Write, write } from '../data/database.ts'
import { Problem } from '../http/problem.ts'
import type { Round } from '../rounds/round.ts'
import { type advices, type Marks, marks as marksShape } from './rules.ts'
import {
  type StoredAdvice,
  type StoredAssignment,
  type StoredExpert,
  type StoredRecusal,
  type StoredReview,
  storedAdvice,
  storedAssignment,
  storedCorrection,
  storedDraft,
  storedExpert,
  storedRecusal,
  storedReview,
} from './stored.ts'
import { resultsIn } from './weighing/results.ts'

export type Stamp = { by: string; did: string; at: string; why?: string | undefined }
type Shape<T> = { parse: (item: unknown) => T }

const roundKey = (round: string): string => `round#${round}`
const expertKey = (person: string) => ({ pk: 'experts', sk: `expert#${person}` })
const pairKey = (round: string, what: 'assignment' | 'recusal' | 'review', application: string, person: string) => ({
  pk: roundKey(round),
  sk: `${what}#${application}#${person}`,
})
const draftKey = (application: string, person: string) => ({ pk: `application#${application}`, sk: `draft#${person}` })
const ofRound = <T>(round: string, begins: string, shape: Shape<T>): Promise<T[]> =>
  listAll('reviews', { of: ['pk', roundKey(round)], begins: ['sk', begins] }, shape)
const isNew = { if: 'attribute_not_exists(pk)' }

/** Every expert with a profile; a province has some tens. */
export const allExperts = (): Promise<StoredExpert[]> => listAll('reviews', { of: ['pk', 'experts'] }, storedExpert)
export const expertOf = (person: string): Promise<StoredExpert | undefined> =>
  get('reviews', expertKey(person), storedExpert)

/** Keeps a profile in place of the version before. @throws Problem `changed` */
export const keepExpert = async (expert: Omit<StoredExpert, 'pk' | 'sk'>): Promise<void> => {
  const condition =
    expert.version === 1
      ? isNew
      : { if: '#v = :was', names: { '#v': 'version' }, values: { ':was': expert.version - 1 } }
  if (await write({ put: 'reviews', item: { ...expert, ...expertKey(expert.person) }, ...condition }))
    throw new Problem('changed')
}

/** Forgets an expert who erased the own account. */
export const removeExpert = async (person: string): Promise<void> => {
  await write({ remove: 'reviews', key: expertKey(person) })
}

const named = z.object({ id: z.string(), name: z.string(), roles: z.optional(z.array(z.string())) })
const hundreds = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / 100) }, (_, page) => all.slice(page * 100, page * 100 + 100))

/** The names of people by id; who left has none. */
export const namesOf = async (people: readonly string[]): Promise<Map<string, string>> => {
  const pages = hundreds([...new Set(people)].map(id => ({ pk: `person#${id}`, sk: 'person' })))
  const found = (await Promise.all(pages.map(keys => getMany('people', keys, named)))).flat()
  return new Map(found.map(({ id, name }) => [id, name]))
}

/** The id of who has the role of expert, by mail address or id. */
export const personWith = async (by: { person?: string | undefined; email?: string | undefined }) => {
  const pointer = z.object({ person: z.string() })
  const email = by.email?.trim().toLowerCase()
  const invited = email ? await get('people', { pk: `invited#${email}`, sk: 'person' }, pointer) : undefined
  const id = by.person ?? invited?.person
  const found = id ? await get('people', { pk: `person#${id}`, sk: 'person' }, named) : undefined
  return found?.roles?.includes('expert') ? found.id : undefined
}

/** The alliances somebody takes part in. */
export const alliancesWith = async (person: string): Promise<Set<string>> => {
  const all = await listAll(
    'alliances',
    { index: 'member', of: ['member', person] },
    z.object({ alliance: z.string() }),
  )
  return new Set(all.map(each => each.alliance))
}

export const assignmentsIn = (round: string): Promise<StoredAssignment[]> =>
  ofRound(round, 'assignment#', storedAssignment)
export const recusalsIn = (round: string): Promise<StoredRecusal[]> => ofRound(round, 'recusal#', storedRecusal)
/** Every recusal there ever was, by round: some tens a year. */
export const allRecusals = (): Promise<StoredRecusal[]> =>
  listAll('reviews', { index: 'recused', of: ['recused', 'all'] }, storedRecusal)
export const reviewsIn = (round: string): Promise<StoredReview[]> => ofRound(round, 'review#', storedReview)
/** What was handed in for one application. */
export const reviewsOf = (round: string, application: string): Promise<StoredReview[]> =>
  ofRound(round, `review#${application}#`, storedReview)
export const reviewOf = (round: string, application: string, person: string): Promise<StoredReview | undefined> =>
  get('reviews', pairKey(round, 'review', application, person), storedReview)
export const advicesIn = (round: string): Promise<StoredAdvice[]> => ofRound(round, 'advice#', storedAdvice)

/** What somebody reads, over all rounds. */
export const assignmentsOf = (person: string): Promise<StoredAssignment[]> =>
  listAll('reviews', { index: 'reader', of: ['reader', person] }, storedAssignment)
export const readersOf = async (round: string, application: string): Promise<StoredAssignment[]> =>
  ofRound(round, `assignment#${application}#`, storedAssignment)
export const assignmentOf = (round: string, application: string, person: string) =>
  get('reviews', pairKey(round, 'assignment', application, person), storedAssignment)
export const recusalOf = (round: string, application: string, person: string) =>
  get('reviews', pairKey(round, 'recusal', application, person), storedRecusal)

type Pair = { application: string; expert: string }
const assignWrite = (round: string, { application, expert }: Pair, stamp: Stamp): Write => ({
  put: 'reviews',
  item: {
    ...{ ...pairKey(round, 'assignment', application, expert), round, application, reader: expert, answered: 0 },
    ...stamp,
  } satisfies StoredAssignment,
  ...isNew,
})
const unassignWrite = (round: string, { application, expert }: Pair): Write => ({
  remove: 'reviews',
  key: pairKey(round, 'assignment', application, expert),
  if: 'attribute_not_exists(handedInAt)',
})

/** Keeps a changed assignment, fifty at a time. @throws Problem `changed` when somebody was first */
export const keepAssignments = async (
  round: string,
  { add, remove }: { add: readonly Pair[]; remove: readonly Pair[] },
  stamp: Stamp,
): Promise<void> => {
  const writes = [
    ...remove.map(each => unassignWrite(round, each)),
    ...add.map(each => assignWrite(round, each, stamp)),
  ]
  for (let from = 0; from < writes.length; from += 50)
    if (await write(...writes.slice(from, from + 50))) throw new Problem('changed')
}

export const draftOf = (application: string, person: string) =>
  get('reviews', draftKey(application, person), storedDraft)

type Draft = { marks: Marks; version: number; answered: number; at: string }
/** Keeps the next version of a draft. @throws Problem `changed` when it was kept on another screen, or handed in */
export const keepDraft = async (
  { round, application, reader }: StoredAssignment,
  { marks, version, answered, at }: Draft,
): Promise<void> => {
  const condition =
    version === 1 ? isNew : { if: '#v = :was', names: { '#v': 'version' }, values: { ':was': version - 1 } }
  const failed = await write(
    { put: 'reviews', item: { ...draftKey(application, reader), marks, version, at }, ...condition },
    {
      update: 'reviews',
      key: pairKey(round, 'assignment', application, reader),
      expression: 'SET answered = :n',
      values: { ':n': answered },
      if: 'attribute_exists(pk) AND attribute_not_exists(handedInAt)',
    },
  )
  if (failed) throw new Problem('changed')
}

/** Closes a draft and shows it to the others who did. @throws Problem `changed` */
export const keepReview = async (
  { round, application, reader }: StoredAssignment,
  draft: { marks: Marks; version: number },
  stamp: Stamp,
): Promise<void> => {
  const { by, did, at } = stamp
  const failed = await write(
    {
      put: 'reviews',
      item: {
        ...{ ...pairKey(round, 'review', application, reader), application, expert: reader },
        ...{ marks: marksShape.parse(draft.marks), ...stamp },
      },
      ...isNew,
    },
    {
      update: 'reviews',
      key: pairKey(round, 'assignment', application, reader),
      expression: 'SET handedInAt = :at, #by = :by, #did = :did, #at = :at',
      names: { '#by': 'by', '#did': 'did', '#at': 'at' },
      values: { ':at': at, ':by': by, ':did': did },
      if: 'attribute_exists(pk) AND attribute_not_exists(handedInAt)',
    },
    {
      remove: 'reviews',
      key: draftKey(application, reader),
      if: '#v = :v',
      names: { '#v': 'version' },
      values: { ':v': draft.version },
    },
  )
  if (failed) throw new Problem('changed')
}

/** Closes an application to an expert for good, and takes it back if it was assigned. @throws Problem `changed` */
export const keepRecusal = async (recusal: Omit<StoredRecusal, 'pk' | 'sk'>): Promise<void> => {
  const { round, application, expert } = recusal
  const failed = await write(
    {
      put: 'reviews',
      item: { ...recusal, recused: 'all', ...pairKey(round, 'recusal', application, expert) },
      ...isNew,
    },
    unassignWrite(round, { application, expert }),
    { remove: 'reviews', key: draftKey(application, expert) },
  )
  if (failed) throw new Problem('changed')
}

/** Keeps the next version of an advice. @throws Problem `changed` */
export const keepAdvice = async (round: string, advice: Omit<StoredAdvice, 'pk' | 'sk'>): Promise<void> => {
  const condition =
    advice.version === 1
      ? isNew
      : { if: '#v = :was', names: { '#v': 'version' }, values: { ':was': advice.version - 1 } }
  const key = { pk: roundKey(round), sk: `advice#${advice.application}` }
  if (await write({ put: 'reviews', item: { ...advice, ...key }, ...condition })) throw new Problem('changed')
}

const correctionKey = (round: string) => ({ pk: roundKey(round), sk: 'correction' })
/** Whether the scores of a round are corrected for leniency; not until somebody said so. */
export const isCorrected = async (round: string): Promise<boolean> =>
  (await get('reviews', correctionKey(round), storedCorrection))?.corrected ?? false
export const keepCorrection = async (round: string, corrected: boolean, stamp: Stamp): Promise<void> => {
  await write({ put: 'reviews', item: { ...correctionKey(round), corrected, ...stamp } })
}

/** What came of reading: 0 to 1000 (see `scoreOf`), undefined when nobody judged it; and the joint advice, once given. */
export type Outcome = {
  score: number | undefined
  advice: { advice: (typeof advices)[number]; condition: string; reason: string } | undefined
}

/** Per application of a round what the experts made of it: what the shortlist reads. Corrected where the round is. */
export const outcomesOf = async (round: Pick<Round, 'id' | 'criteria'>): Promise<Map<string, Outcome>> => {
  const [all, advices, corrected] = await Promise.all([reviewsIn(round.id), advicesIn(round.id), isCorrected(round.id)])
  const given = new Map(advices.map(each => [each.application, each]))
  const results = new Map(resultsIn(all, round.criteria).map(each => [each.application, each]))
  return new Map(
    [...new Set([...given.keys(), ...results.keys()])].map(application => {
      const [result, found] = [results.get(application), given.get(application)]
      const advice = found && { advice: found.advice, condition: found.condition, reason: found.reason }
      return [application, { score: corrected ? result?.corrected : result?.score, advice }]
    }),
  )
}
