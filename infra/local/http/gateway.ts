import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda'
import type { Handler } from '../../../functions/http/serve.ts'
import { type Part, readBody, say } from './body.ts'
import { eventOf } from './event.ts'
import type { Routes } from './routes.ts'

/** Limits of an HTTP API: 10 MB per request, 30 seconds per answer. */
const largest = 10 * 1024 * 1024
const longestMs = 30_000

const json = { 'content-type': 'application/json' }
const message = (text: string): string => JSON.stringify({ message: text })

const decoded = (path: string): string | undefined => {
  if (!path.includes('%')) return path
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined
  }
}

const late = Symbol('late')
const within = async <T>(work: Promise<T>): Promise<T | typeof late> => {
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<typeof late>(resolve => {
    timer = setTimeout(() => resolve(late), longestMs)
  })
  return Promise.race([work, limit]).finally(() => clearTimeout(timer))
}

type Reply = APIGatewayProxyStructuredResultV2
const headersOf = (reply: Reply): Record<string, string | string[]> => {
  const headers: Record<string, string | string[]> = {}
  for (const [name, value] of Object.entries(reply.headers ?? {})) headers[name.toLowerCase()] = String(value)
  if (reply.cookies && reply.cookies.length > 0) headers['set-cookie'] = reply.cookies
  return headers
}

export type Gateway = {
  routes: Routes<() => Promise<Handler>>
  /** Told after every request that was not refused and may have changed something; its answer waits until this returns. */
  changed: () => Promise<void>
}

/** API Gateway's HTTP API on one machine: from a request to the event of a Lambda, and its answer back. */
export const gateway =
  ({ routes, changed }: Gateway): Part =>
  async (request, response) => {
    const refuse = (status: number, text: string) => say(response, status, json, message(text))
    const [rawPath = '/', ...rest] = (request.url ?? '/').split('?')
    const path = decoded(rawPath)
    if (path === undefined) return refuse(400, 'Bad Request')
    const found = routes(request.method ?? 'GET', path)
    const body = await readBody(request, largest)
    if (!body) return refuse(413, 'Request Too Long')
    if (!found) return refuse(404, 'Not Found')
    const { route, parameters } = found
    const query = rest.join('?')
    try {
      const handler = await route.to()
      const reply = await within(handler(eventOf({ request, body, routeKey: route.key, path, query, parameters })))
      if (reply === late) return refuse(503, 'Service Unavailable')
      if (request.method !== 'GET' && (reply.statusCode ?? 200) < 400) await changed()
      const content = reply.isBase64Encoded ? Buffer.from(reply.body ?? '', 'base64') : (reply.body ?? '')
      const headers = { ...headersOf(reply), 'content-length': Buffer.byteLength(content) }
      response.writeHead(reply.statusCode ?? 200, headers).end(content)
    } catch (fault) {
      console.error(`${route.key} broke: ${fault instanceof Error ? fault.stack : fault}`)
      refuse(500, 'Internal Server Error')
    }
  }
