import { randomBytes } from 'node:crypto'
import middy from '@middy/core'
import jsonBody from '@middy/http-json-body-parser'
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import { ulid } from 'ulid'
import type { $ZodIssue } from 'zod/v4/core'
import { isBusy } from './busy.ts'
import {
  type Actor,
  type Admitted,
  type Endpoint,
  type Input,
  type Output,
  pathNames,
  routeKey,
  type Slice,
} from './endpoint.ts'
import { type Issue, Problem, problems } from './problem.ts'
import { actorOf, networkOf } from './session.ts'
import { origin } from './settings.ts'

/** An answer that is more than a body: a redirect, a cookie, an attachment's name. */
export class Reply {
  readonly body: unknown
  readonly headers: Record<string, string>
  readonly cookies: string[]
  readonly status: number
  constructor(body: unknown, more: { headers?: Record<string, string>; cookies?: string[]; status?: number }) {
    this.body = body
    this.headers = more.headers ?? {}
    this.cookies = more.cookies ?? []
    this.status = more.status ?? 200
  }
}
export const redirect = (location: string, cookies: string[] = []): Reply =>
  new Reply(undefined, { status: 303, headers: { location }, cookies })

/** What a handler gets: who asks for what, the moment (ISO, UTC) and a maker of sortable ids. */
export type Ask<E extends Endpoint> = {
  input: Input<E>
  actor: Admitted<E>
  now: string
  newId: () => string
  event: Event
}
export type Handlers<S extends Slice> = { [Name in keyof S]: (ask: Ask<S[Name]>) => Promise<Output<S[Name]> | Reply> }

export type Event = Omit<APIGatewayProxyEventV2, 'body'> & { body?: unknown }
export type Handler = (event: APIGatewayProxyEventV2, context?: unknown) => Promise<APIGatewayProxyStructuredResultV2>

const issueOf = (issue: $ZodIssue): Issue => {
  const limit = 'minimum' in issue ? Number(issue.minimum) : 'maximum' in issue ? Number(issue.maximum) : undefined
  const code = issue.code === 'custom' || issue.code === 'invalid_format' ? issue.message || issue.code : issue.code
  return { field: issue.path.join('.'), code, limit }
}

/** Parses what came in, telling every fault at once. */
export const read = <E extends Endpoint>(endpoint: E, event: Event): Input<E> => {
  const body = event.body && typeof event.body === 'object' ? event.body : {}
  const named = pathNames(endpoint.path).map(name => [name, event.pathParameters?.[name] ?? ''])
  const given = endpoint.method === 'GET' ? (event.queryStringParameters ?? {}) : body
  const result = endpoint.input.safeParse({ ...given, ...Object.fromEntries(named) })
  if (result.success) return result.data as Input<E>
  throw new Problem('invalid', { issues: result.error.issues.map(issueOf) })
}

/** Ring 1: may this actor knock here at all? */
export const admit = (endpoint: Endpoint, actor: Actor): void => {
  if (endpoint.allow === 'anyone') return
  if (actor.person === undefined) throw new Problem('sign-in')
  const { allow } = endpoint
  if (allow !== 'signed-in' && !actor.roles.some(role => allow.includes(role))) throw new Problem('not-allowed')
}

/** A page of another site cannot make a visitor's browser change anything here. */
const sameOrigin = (event: Event): void => {
  const from = event.headers.origin
  const foreign = from ? from !== origin() : event.headers['sec-fetch-site'] === 'cross-site'
  if (event.requestContext.http.method !== 'GET' && foreign) throw new Problem('other-origin')
}

/** CloudFront tells the viewer's address; `address:port`, where the address may itself hold colons (IPv6). */
const addressOf = (event: Event): string =>
  event.headers['cloudfront-viewer-address']?.replace(/:\d+$/, '') ?? event.requestContext.http.sourceIp

const nobody: Actor = { person: undefined, network: '' }
const whoAsks = async (event: Event, now: string): Promise<Actor> =>
  actorOf(event.cookies, await networkOf(addressOf(event), now), now)

const answer = (endpoint: Endpoint, result: unknown): APIGatewayProxyStructuredResultV2 => {
  const reply = result instanceof Reply ? result : new Reply(result, {})
  const kept = endpoint.fresh
    ? `public, max-age=0, s-maxage=${endpoint.fresh}, stale-while-revalidate=${endpoint.fresh * 6}`
    : 'no-store'
  const body = reply.body === undefined ? '' : endpoint.output.parse(reply.body)
  const isBinary = body instanceof Uint8Array
  const type = !endpoint.media ? 'application/json' : isBinary ? endpoint.media : `${endpoint.media}; charset=utf-8`
  return {
    statusCode: reply.status,
    headers: { 'content-type': type, 'cache-control': kept, ...reply.headers },
    cookies: reply.cookies,
    ...(isBinary
      ? { body: Buffer.from(body).toString('base64'), isBase64Encoded: true }
      : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  }
}

/** Seconds after which what was too busy is worth another try. */
const retrySeconds = 5

const refusal = (fault: unknown, requestId: string): APIGatewayProxyStructuredResultV2 => {
  const problem = fault instanceof Problem ? fault : parserFault(fault)
  // Whatever was not refused on purpose is for the operator's log; the person gets only the number to quote.
  if (problems[problem.code] >= 500)
    process.stderr.write(`${JSON.stringify({ level: 'error', requestId, fault: stackOf(fault) })}\n`)
  const { code, issues, from, current } = problem
  return {
    statusCode: problems[code],
    headers: {
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      ...(code === 'unavailable' ? { 'retry-after': String(retrySeconds) } : {}),
    },
    body: JSON.stringify({
      type: `/problems/${code}`,
      title: code,
      status: problems[code],
      code,
      issues,
      from,
      current,
      requestId,
    }),
  }
}

/** The JSON body parser throws http-errors; a busy service is no fault of ours; everything else is ours to mend. */
const parserFault = (fault: unknown): Problem => {
  if (isBusy(fault)) return new Problem('unavailable')
  const status = fault instanceof Error && 'statusCode' in fault ? fault.statusCode : 500
  if (status === 415) return new Problem('unsupported-media')
  return status === 422 || status === 400
    ? new Problem('invalid', { issues: [{ field: '', code: 'not-json' }] })
    : new Problem('unexpected')
}
const stackOf = (fault: unknown): string =>
  fault instanceof Error ? `${fault.stack}${fault.cause ? ` ← ${fault.cause}` : ''}` : String(fault)

const parse = jsonBody({ disableContentTypeError: true }) as middy.MiddlewareObj<
  Event,
  APIGatewayProxyStructuredResultV2
>
/** What only reads has nothing to parse, whatever its headers say. */
const hasBody = (event: Event): boolean => event.requestContext.http.method !== 'GET'

/** Turns a slice's contract and its handlers into one Lambda: admit, read, do, answer; everything thrown becomes a problem. */
export const serve = <S extends Slice>(endpoints: S, handlers: Handlers<S>): Handler => {
  const byRoute = new Map(
    Object.entries(endpoints).map(([name, endpoint]) => [routeKey(endpoint), { endpoint, handle: handlers[name] }]),
  )
  const handler = middy<Event, APIGatewayProxyStructuredResultV2>()
    .use({ onError: request => refusal(request.error, request.event.requestContext.requestId) })
    .use({ before: request => (hasBody(request.event) ? parse.before?.(request) : undefined) })
    .handler(async event => {
      const route = byRoute.get(event.routeKey)
      if (!route) throw new Problem('not-found')
      sameOrigin(event)
      const now = new Date().toISOString()
      // The same for everybody needs nobody: no cookie, no key to hash the network with, so no waiting for a secret.
      const actor = route.endpoint.fresh || route.endpoint.nameless ? nobody : await whoAsks(event, now)
      admit(route.endpoint, actor)
      const input = read(route.endpoint, event)
      const ask = { input, actor, now, newId, event } as unknown as Ask<S[keyof S]>
      return answer(route.endpoint, await route.handle?.(ask))
    })
  return handler as unknown as Handler
}

/** Sortable, opaque, 26 characters. */
export const newId = (): string => ulid(Date.now(), () => randomBytes(4).readUInt32BE() / 2 ** 32)
