import * as z from 'zod/mini'
import { getMany } from '../data/database.ts'

const named = z.object({ id: z.string(), name: z.string() })

/** Names of people by their id; who left has none any more. */
export const namesOf = async (ids: readonly string[]): Promise<Map<string, string>> => {
  const wanted = [...new Set(ids)].filter(id => /^[0-9A-HJKMNP-TV-Z]{26}$/.test(id)).slice(0, 100)
  const keys = wanted.map(id => ({ pk: `person#${id}`, sk: 'person' }))
  return new Map((await getMany('people', keys, named)).map(each => [each.id, each.name]))
}
