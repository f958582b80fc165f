import type * as z from 'zod/mini'
import { type Answered, type Endpoint, pathNames } from '../../functions/http/endpoint.ts'
import type { Issue, ProblemCode } from '../../functions/http/problem.ts'
import { takeEarly } from './early.ts'

/** Why nothing came of it: a refusal of the platform, or no connection at all. */
export type RefusalCode = ProblemCode | 'offline'

/** What the platform answered when it said no; the sentences are in `web/text/problems.ts`. */
export class Refusal extends Error {
  readonly code: RefusalCode
  readonly issues: readonly Issue[]
  readonly from: string | undefined
  readonly current: unknown
  readonly requestId: string | undefined

  constructor(code: RefusalCode, told: Partial<Pick<Refusal, 'issues' | 'from' | 'current' | 'requestId'>> = {}) {
    super(code)
    this.code = code
    this.issues = told.issues ?? []
    this.from = told.from
    this.current = told.current
    this.requestId = told.requestId
  }
}

/** What a caller gives to an endpoint: what has a default in the contract may be left out. */
export type Asked<E extends Endpoint> = z.input<E['input']>

/** Whatever went wrong, as a refusal with a sentence of its own. */
export const refusalOf = (error: unknown): Refusal => (error instanceof Refusal ? error : new Refusal('unexpected'))

const queryOf = (fields: Record<string, unknown>): string => {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(fields)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null && one !== '') query.append(name, String(one))
    }
  }
  const text = query.toString()
  return text ? `?${text}` : ''
}

/** The address of an endpoint for an input: names between braces in the path, for GET the others as query. */
export const addressOf = <E extends Endpoint>(endpoint: E, input: Asked<E>): string => {
  const fields = { ...(input as Record<string, unknown>) }
  let path: string = endpoint.path
  for (const name of pathNames(endpoint.path)) {
    path = path.replace(`{${name}}`, encodeURIComponent(String(fields[name])))
    delete fields[name]
  }
  return endpoint.method === 'GET' ? path + queryOf(fields) : path
}

const bodyOf = (endpoint: Endpoint, input: unknown): string => {
  const fields = { ...(input as Record<string, unknown>) }
  for (const name of pathNames(endpoint.path)) delete fields[name]
  return JSON.stringify(fields)
}

const refusalFrom = async (response: Response): Promise<Refusal> => {
  const told: Partial<Refusal> = await response.json().catch(() => ({}))
  const requestId = told.requestId ?? response.headers.get('x-request-id') ?? undefined
  return new Refusal(told.code ?? (response.status === 503 ? 'unavailable' : 'unexpected'), { ...told, requestId })
}

let changedAt = 0
/** When this page last changed something, in milliseconds: what it read before then is not fresh any more. */
export const lastChange = (): number => changedAt

export type AskOptions = { signal?: AbortSignal; headers?: Record<string, string> }

/** Asks the platform one thing. Throws a `Refusal` and nothing else. */
export const ask = async <E extends Endpoint>(
  endpoint: E,
  input: Asked<E>,
  options: AskOptions = {},
): Promise<Answered<E>> => {
  const sends = endpoint.method !== 'GET'
  const address = addressOf(endpoint, input)
  const asked =
    (sends ? undefined : takeEarly(address)) ??
    fetch(address, {
      method: endpoint.method,
      credentials: endpoint.nameless ? 'omit' : 'same-origin',
      headers: {
        accept: endpoint.media ?? 'application/json',
        ...(sends ? { 'content-type': 'application/json' } : {}),
        ...options.headers,
      },
      ...(sends ? { body: bodyOf(endpoint, input) } : {}),
      ...(options.signal ? { signal: options.signal } : {}),
    })
  const response = await asked.catch((error: unknown) => {
    if (options.signal?.aborted) throw error
    throw new Refusal('offline')
  })
  if (!response.ok) throw await refusalFrom(response)
  if (sends) changedAt = Date.now()
  if (response.status === 204) return undefined as Answered<E>
  // The Lambda has already put the answer through the very same output schema: parsing twice would only cost the phone.
  const answer: unknown = endpoint.media ? await response.text() : await response.json().catch(() => undefined)
  if (answer === undefined) throw new Refusal('unexpected')
  return answer as Answered<E>
}
