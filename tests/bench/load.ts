import { fork } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { catalogue } from '../../functions/catalogue/contract.ts'
import { write } from '../../functions/data/database.ts'
import { newId } from '../../functions/http/serve.ts'
import { seal, sessionSeconds } from '../../functions/http/session.ts'
import { traveller } from '../journeys/traveller.ts'
import { wish } from '../journeys/visitor.ts'
import { quiet } from './capacity.ts'
import { type Row, rounded } from './rows.ts'
import type { Request, Result } from './shooter.ts'

const seconds = 5
const connections = [1, 16, 64] as const

/** People to send as: limits are per person, so many of them bring ideas in. */
const cookies = async (many: number): Promise<string[]> => {
  const now = new Date().toISOString()
  return Promise.all(
    Array.from({ length: many }, async (_, number) => {
      const id = newId()
      const rest = {
        name: `Buur ${number}`,
        email: `buur${number}@bewoner.example`,
        roles: ['resident'],
        blocked: false,
      }
      const stamp = { version: 1, by: 'bench', did: 'bench', at: now }
      await write({ put: 'people', item: { pk: `person#${id}`, sk: 'person', kind: 'person', id, ...rest, ...stamp } })
      return `session=${await seal({ person: id }, sessionSeconds, now)}`
    }),
  )
}

/** Sends from another process, so that what is measured does not share its thread with what measures. */
const shoot = async (origin: string, requests: Request[], at: number): Promise<Result> => {
  const child = fork(new URL('shooter.ts', import.meta.url), { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  child.send({ origin, requests, connections: at, seconds })
  const [result] = (await once(child, 'message')) as [Result]
  child.kill()
  return result
}

const bounds: Record<string, { rate: number; at: number }> = {
  list: { rate: 1000, at: 64 },
  search: { rate: 100, at: 64 },
  submit: { rate: 80, at: 16 },
  support: { rate: 80, at: 16 },
}

/** Requests per second and how long they took, through the gateway, with `count` ideas. */
export const benchLoad = async (origin: string, count: number): Promise<Row[]> => {
  const visitor = traveller(origin)
  const lists = await Promise.all(
    [1, 2, 3, 4].map(page => visitor.ask(catalogue.listIdeas, { state: 'published', page, size: 100 })),
  )
  const ids = lists.flatMap(list => list.ideas.map(idea => idea.id))
  const people = await cookies(60)
  const post = { 'content-type': 'application/json', origin }
  const cookie = (n: number) => ({ ...post, cookie: people[n % people.length] ?? '' })
  const texts = ['buurtbus', 'dorpshuis', 'speeltuin', 'moestuin', 'leesclub', 'aed', 'senioren', 'eetpunt']
  const kinds: Record<string, Request[]> = {
    list: Array.from({ length: 40 }, (_, n) => ({ method: 'GET', path: `/api/ideas?size=50&page=${1 + (n % 20)}` })),
    search: texts.map(text => ({ method: 'GET', path: `/api/ideas?sort=best&text=${text}` })),
    read: ids.map(id => ({ method: 'GET', path: `/api/ideas/${id}` })),
    submit: Array.from({ length: 3000 }, (_, n) => ({
      method: 'POST',
      path: '/api/ideas',
      headers: cookie(n),
      body: JSON.stringify(wish({ key: randomUUID() })),
    })),
    support: ids.flatMap((id, at) =>
      people.slice(0, 12).map((_, n) => ({
        method: 'PUT',
        path: `/api/ideas/${id}/support`,
        headers: cookie(n + at),
        body: JSON.stringify({ supports: true }),
      })),
    ),
  }
  const rows: Row[] = []
  for (const [kind, requests] of Object.entries(kinds)) {
    for (const [round, at] of connections.entries()) {
      // Each round sends its own third: an idea that was sent already would cost less.
      const part =
        requests[0]?.method === 'GET' ? requests : requests.filter((_, n) => n % connections.length === round)
      // What was sent before is not to be worked off at the cost of this.
      await quiet()
      const result = await shoot(origin, part, at)
      const what = `${count} ideas: ${kind}, ${at} at once`
      const bound = bounds[kind]?.at === at ? { bound: bounds[kind].rate } : {}
      rows.push({ what, value: Math.round(result.rate), unit: 'per second', ...bound })
      rows.push({ what: `${what}: p50`, value: rounded(result.p50), unit: 'ms' })
      rows.push({ what: `${what}: p95`, value: rounded(result.p95), unit: 'ms' })
      rows.push({
        what: `${what}: p99`,
        value: rounded(result.p99),
        unit: 'ms',
        ...(kind === 'list' && at === 64 ? { bound: 100 } : {}),
      })
      if (result.failed > 0) rows.push({ what: `${what}: failed`, value: result.failed, unit: 'requests', bound: 0 })
    }
  }
  return rows
}
