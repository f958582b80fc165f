import * as z from 'zod/mini'
import { getMany, list, type Page, write } from '../data/database.ts'
import { roles } from '../http/endpoint.ts'
import { type Link, link, type Staff } from './contract.ts'
import { type Head, start } from './rules.ts'

const stored = z.object({ pk: z.string(), sk: z.string(), ...link.shape })
const chain: [string, string] = ['pk', 'chain']

/** Links in order of their numbers. */
export const linksFrom = (order: 'newest' | 'oldest', limit: number, after?: string): Promise<Page<Link>> =>
  list('audit', { of: chain, newestFirst: order === 'newest', limit, after }, stored)

/** The newest link's number and hash. */
export const headOfChain = async (): Promise<Head> => {
  const [newest] = (await linksFrom('newest', 1)).items
  return newest ? { number: newest.number, hash: newest.hash } : start
}

const person = z.object({ id: z.string(), name: z.string(), roles: z.array(z.enum(roles)) })

/** Who acts in these links and is more than a resident; residents stay numbers, and whoever has left has no name. */
export const staffIn = async (links: readonly Link[]): Promise<Staff[]> => {
  const acting = links.flatMap(({ body }) => [...body.matchAll(/"by":"([0-9A-Z]{26})"/g)].map(match => match[1] ?? ''))
  const keys = [...new Set(acting)].map(id => ({ pk: `person#${id}`, sk: 'person' }))
  const parts = Array.from({ length: Math.ceil(keys.length / 100) }, (_, n) => keys.slice(n * 100, n * 100 + 100))
  const found = await Promise.all(parts.map(part => getMany('people', part, person)))
  return found.flat().filter(each => each.roles.some(role => role !== 'resident'))
}

/** Keeps a link, unless that number is taken: two writers can never fork the chain. @returns whether it was kept */
export const keepLink = async (next: Link): Promise<boolean> =>
  !(await write({
    put: 'audit',
    item: { pk: 'chain', sk: String(next.number).padStart(12, '0'), ...next },
    if: 'attribute_not_exists(pk)',
  }))
