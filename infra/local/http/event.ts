import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { APIGatewayProxyEventV2 } from 'aws-lambda'

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const two = (number: number): string => String(number).padStart(2, '0')

/** `22/Nov/2026:01:04:31 +0000`, the common log format that API Gateway uses. */
const clock = (at: Date): string =>
  `${two(at.getUTCDate())}/${months[at.getUTCMonth()]}/${at.getUTCFullYear()}:${two(at.getUTCHours())}:${two(at.getUTCMinutes())}:${two(at.getUTCSeconds())} +0000`

/** What API Gateway passes on as text; everything else comes as base64. */
const isText = (type: string | undefined): boolean =>
  type === undefined || /^(text\/|application\/(json|xml|javascript|x-www-form-urlencoded|[\w.-]+\+json))/.test(type)

/** Lower-case names, repeated headers joined by a comma, cookies apart (payload format 2.0). */
const headersOf = (request: IncomingMessage): Record<string, string> => {
  const headers: Record<string, string> = {}
  for (const [name, value] of Object.entries(request.headers)) {
    if (name === 'cookie' || value === undefined) continue
    headers[name] = Array.isArray(value) ? value.join(',') : value
  }
  return headers
}

/** Repeated names joined by a comma, values decoded. */
const queryOf = (raw: string): Record<string, string> | undefined => {
  if (raw === '') return undefined
  const query: Record<string, string> = {}
  for (const [name, value] of new URLSearchParams(raw)) {
    query[name] = Object.hasOwn(query, name) ? `${query[name]},${value}` : value
  }
  return query
}

export type Asked = {
  request: IncomingMessage
  body: Buffer
  routeKey: string
  /** Decoded, as HTTP APIs hand it on. */
  path: string
  query: string
  parameters: Record<string, string> | undefined
}

/** The event of an HTTP API with payload format 2.0, behind CloudFront (hence the viewer's address as a header). */
export const eventOf = ({ request, body, routeKey, path, query, parameters }: Asked): APIGatewayProxyEventV2 => {
  const now = new Date()
  const address = request.socket.remoteAddress?.replace(/^::ffff:/, '') ?? '127.0.0.1'
  const headers = headersOf(request)
  headers['cloudfront-viewer-address'] = `${address}:${request.socket.remotePort ?? 0}`
  const cookies = request.headers.cookie?.split(';').map(cookie => cookie.trim())
  const asText = isText(headers['content-type'])
  const queryStringParameters = queryOf(query)
  const host = headers.host ?? 'localhost'
  return {
    version: '2.0',
    routeKey,
    rawPath: path,
    rawQueryString: query,
    ...(cookies ? { cookies } : {}),
    headers,
    ...(queryStringParameters ? { queryStringParameters } : {}),
    ...(parameters ? { pathParameters: parameters } : {}),
    requestContext: {
      accountId: '000000000000',
      apiId: 'local',
      domainName: host,
      domainPrefix: host.split('.')[0] ?? host,
      http: {
        method: request.method ?? 'GET',
        path,
        protocol: `HTTP/${request.httpVersion}`,
        sourceIp: address,
        userAgent: headers['user-agent'] ?? '',
      },
      requestId: randomUUID(),
      routeKey,
      stage: '$default',
      time: clock(now),
      timeEpoch: now.getTime(),
    },
    ...(body.length > 0 ? { body: body.toString(asText ? 'utf8' : 'base64') } : {}),
    isBase64Encoded: body.length > 0 && !asText,
  }
}
