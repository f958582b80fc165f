import * as z from 'zod/mini'
import { get, write } from '../data/database.ts'
import { keyedHash } from '../http/secret.ts'

const storedSupport = z.object({ pk: z.string(), sk: z.string() })

/** One person's mark on one idea: found back by that person, listed by nobody, and another one on every idea. */
const supportKey = async (idea: string, person: string) => ({
  pk: `idea#${idea}`,
  sk: await keyedHash('supports', `support ${idea} ${person}`),
})

export const doesSupport = async (idea: string, person: string): Promise<boolean> =>
  Boolean(await get('supports', await supportKey(idea, person), storedSupport))

/** Gives or takes back support; doing it twice changes nothing, so the stream tells only real changes. */
export const keepSupport = async (idea: string, person: string, supports: boolean): Promise<void> => {
  const key = await supportKey(idea, person)
  await write(
    supports
      ? { put: 'supports', item: key, if: 'attribute_not_exists(pk)' }
      : { remove: 'supports', key, if: 'attribute_exists(pk)' },
  )
}

/**
 * Adds what a batch of changes did to an idea's number, once: a batch that comes again finds `upTo` past its records.
 * @returns false when these changes, or some of them, were counted before
 */
export const addToCount = async (idea: string, change: number, from: string, upTo: string): Promise<boolean> =>
  !(await write({
    update: 'ideas',
    key: { pk: idea, sk: 'counts' },
    expression: 'ADD #s :change SET #u = :upTo',
    if: 'attribute_not_exists(#u) OR #u < :from',
    names: { '#s': 'supports', '#u': 'upTo' },
    values: { ':change': change, ':from': from, ':upTo': upTo },
  }))

const storedUpTo = z.object({ upTo: z.string() })
/** The last stream sequence counted for an idea (`idea#ID`); empty when none was. */
export const countedUpTo = async (idea: string): Promise<string> =>
  (await get('ideas', { pk: idea, sk: 'counts' }, storedUpTo))?.upTo ?? ''
