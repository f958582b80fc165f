import type * as z from 'zod/mini'
import { type Answered, type Endpoint, pathNames } from '../../functions/http/endpoint.ts'
import type { Issue, ProblemCode } from '../../functions/http/problem.ts'
import { newJar } from './cookies.ts'

/** What goes in before the contract has parsed it: defaults may be left out. */
export type Given<E extends Endpoint> = z.input<E['input']>

/** The body of a refusal (RFC 9457), as the platform sends it. */
export type Refused = {
  status: number
  code: ProblemCode
  issues: Issue[]
  from?: string
  current?: unknown
  requestId: string
}

/** Thrown by `ask` when the platform refuses. */
export class Refusal extends Error {
  readonly refused: Refused
  constructor(endpoint: Endpoint, refused: Refused) {
    super(`${endpoint.method} ${endpoint.path} was refused: ${JSON.stringify(refused)}`)
    this.refused = refused
  }
}

/** Somebody who travels through the platform over HTTP, with an own cookie jar. */
export type Traveller = {
  origin: string
  /** One request with the cookies of this traveller; redirects are not followed. */
  fetch: (path: string, init?: RequestInit) => Promise<Response>
  /** Asks an endpoint; gives its answer (text for CSV and the like). @throws Refusal */
  ask: <E extends Endpoint>(endpoint: E, input: Given<E>) => Promise<Answered<E>>
  /** Asks an endpoint that must refuse; gives the refusal. `input` may be anything. */
  refused: (endpoint: Endpoint, input: unknown) => Promise<Refused>
  /** Signs in through the chooser as a sample person (`id` in infra/local/sample/people.json). */
  signIn: (person: string) => Promise<void>
  /** Signs in through the chooser as somebody who is not in the list. */
  signInAsNew: (name: string, email: string) => Promise<void>
}

const requestFor = (endpoint: Endpoint, input: Record<string, unknown>): { path: string; init: RequestInit } => {
  const named = pathNames(endpoint.path)
  const path = endpoint.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(input[name])))
  const rest = Object.entries(input).filter(([name, value]) => !named.includes(name) && value !== undefined)
  if (endpoint.method === 'GET') {
    const query = new URLSearchParams(rest.map(([name, value]) => [name, String(value)])).toString()
    return { path: query ? `${path}?${query}` : path, init: {} }
  }
  const headers = { 'content-type': 'application/json' }
  return { path, init: { method: endpoint.method, headers, body: JSON.stringify(Object.fromEntries(rest)) } }
}

/** A new traveller with an empty cookie jar. */
export const traveller = (origin: string): Traveller => {
  const jar = newJar()

  const go: Traveller['fetch'] = async (path, init = {}) => {
    const url = new URL(path, origin)
    const headers = new Headers(init.headers)
    headers.set('cookie', jar.header(url))
    if (init.method && init.method !== 'GET') headers.set('origin', origin)
    const response = await fetch(url, { ...init, headers, redirect: 'manual' })
    jar.keep(url, response.headers)
    return response
  }

  const send = (endpoint: Endpoint, input: unknown): Promise<Response> => {
    const { path, init } = requestFor(endpoint, input as Record<string, unknown>)
    return go(path, init)
  }

  /** Follows redirects until a page answers; gives that page and its address. */
  const follow = async (path: string, init?: RequestInit): Promise<{ response: Response; at: string }> => {
    let at = new URL(path, origin).href
    let response = await go(at, init)
    for (let hops = 0; response.status >= 300 && response.status < 400 && hops < 12; hops++) {
      at = new URL(response.headers.get('location') ?? '', at).href
      await response.arrayBuffer()
      response = await go(at)
    }
    return { response, at }
  }

  const choose = async (choice: Record<string, string>): Promise<void> => {
    const chooser = await follow('/api/session/login?to=/')
    if (!chooser.at.includes('/inlog/')) throw new Error(`no chooser but ${chooser.response.status} ${chooser.at}`)
    await chooser.response.arrayBuffer()
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    const body = new URLSearchParams(choice).toString()
    const { response, at } = await follow(chooser.at, { method: 'POST', headers, body })
    await response.arrayBuffer()
    if (new URL(at).pathname + new URL(at).search !== '/') throw new Error(`signing in ended at ${at}`)
  }

  return {
    origin,
    fetch: go,
    ask: async (endpoint, input) => {
      const response = await send(endpoint, input)
      if (response.status >= 400) throw new Refusal(endpoint, (await response.json()) as Refused)
      const answer: unknown = endpoint.media ? await response.text() : await response.json()
      return answer as Answered<typeof endpoint>
    },
    refused: async (endpoint, input) => {
      const response = await send(endpoint, input)
      if (response.status < 400) throw new Error(`${endpoint.method} ${endpoint.path} did not refuse`)
      return (await response.json()) as Refused
    },
    signIn: person => choose({ person }),
    signInAsNew: (name, email) => choose({ person: 'new', name, email }),
  }
}
