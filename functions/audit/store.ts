import * as z from 'zod/mini'
import { list, type Page, write } from '../data/database.ts'
import { type Link, link } from './contract.ts'
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

/** Keeps a link, unless that number is taken: two writers can never fork the chain. @returns whether it was kept */
export const keepLink = async (next: Link): Promise<boolean> =>
  !(await write({
    put: 'audit',
    item: { pk: 'chain', sk: String(next.number).padStart(12, '0'), ...next },
    if: 'attribute_not_exists(pk)',
  }))
