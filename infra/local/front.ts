import { createServer } from 'node:http'
import { securityHeaders } from '../headers.ts'
import { type Part, say } from './http/body.ts'

export type Front = {
  origin: string
  /** Which part answers below which first word of the path; the empty word answers for the rest. */
  open: (parts: ReadonlyMap<string, Part>) => void
  stop: () => Promise<void>
}

const headers = Object.entries(securityHeaders())
/** Object storage is no page of the site: a page of ours may show a PDF of it in a frame, and nothing in it runs. */
const asObject: Readonly<Record<string, string>> = {
  'content-security-policy': "script-src 'none'; frame-ancestors 'self'",
  'x-frame-options': 'SAMEORIGIN',
}
const objectHeaders = headers.map(([name, value]) => [name, asObject[name] ?? value] as const)
const headersFor = (word: string) => (word === 'objecten' ? objectHeaders : headers)
/** A page elsewhere cannot make its own name point here and read along (DNS rebinding). */
const isOurs = (host: string | undefined): boolean => /^(localhost|127\.0\.0\.1)(:\d+)?$/.test(host ?? '')
const wordOf = (url: string): string => /^\/([\w-]*)/.exec(url)?.[1] ?? ''

/** The one address people see: on this machine only, with the headers that CloudFront adds everywhere. */
export const startFront = async (port: number): Promise<Front> => {
  let parts: ReadonlyMap<string, Part> = new Map()
  const server = createServer((request, response) => {
    const word = wordOf(request.url ?? '/')
    for (const [name, value] of headersFor(word)) response.setHeader(name, value)
    if (!isOurs(request.headers.host)) return say(response, 421, {}, 'This address is not served here.')
    const part = parts.get(word) ?? parts.get('')
    if (!part) return say(response, 503, { 'retry-after': '2' }, 'Naoberplein is starting.')
    part(request, response).catch(fault => {
      const status = fault instanceof URIError ? 400 : 500
      if (status === 500) console.error(`${request.method} ${request.url} broke: ${fault.stack ?? fault}`)
      if (response.headersSent) response.destroy()
      else say(response, status, { 'content-type': 'text/plain' }, 'Er ging iets mis. Something went wrong.')
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const address = server.address()
  const chosen = typeof address === 'object' && address ? address.port : port
  return {
    origin: `http://localhost:${chosen}`,
    open: opened => {
      parts = opened
    },
    stop: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeIdleConnections()
        setTimeout(() => server.closeAllConnections(), 500).unref()
      }),
  }
}
