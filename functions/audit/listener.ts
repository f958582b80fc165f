import { setTimeout as pause } from 'node:timers/promises'
import { listenTogether } from '../http/listen.ts'
import type { Entry, Link } from './contract.ts'
import { entryOf } from './entries.ts'
import { sha256 } from './hash.ts'
import { entriesIn, nextLink, start } from './rules.ts'
import { keepLink, linksFrom } from './store.ts'

/** How far back a redelivered batch is recognised; the reader recognises all. */
const lookBack = 20
/** Three streams write to one chain; each clash means that somebody else made progress. */
const tries = 12

/** The newest links as this process knows them; when another one was first, the chain says so and they are read again. */
let recent: readonly Link[] | undefined

/** Adds entries as one link to the end of the chain; those that stand there already are left out. */
const add = async (entries: readonly Entry[]): Promise<void> => {
  for (let attempt = 0; attempt < tries; attempt++) {
    recent ??= (await linksFrom('newest', lookBack)).items
    const before = recent
    const known = new Set(entriesIn(before).map(each => each.event))
    const fresh = entries.filter(each => !known.has(each.event))
    if (fresh.length === 0) return
    const next = await nextLink(before[0] ?? start, fresh, sha256)
    const kept = await keepLink(next)
    recent = kept ? [next, ...before].slice(0, lookBack) : undefined
    if (kept) return
    await pause(attempt * 20)
  }
  throw new Error('the audit chain stayed busy')
}

export const listen = listenTogether(async changes => {
  const entries = changes.map(entryOf).filter(entry => entry !== undefined)
  if (entries.length > 0) await add(entries)
})
