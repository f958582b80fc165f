import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { readBody } from '../../infra/local/http/body.ts'

/** What goes wrong between the platform and DynamoDB. */
export type Fault =
  /** DynamoDB refuses with one of its own errors; `reasons` are those of a cancelled transaction. */
  | { refuses: string; reasons?: string[] }
  /** The connection breaks before the request arrived, or after it was done and before the answer is back. */
  | { breaks: 'before' | 'after' }
  /** It is done at once, and answered late. */
  | { lateMs: number }
  /** Of the keys asked only the first, or none, is read; the others come back as not processed. */
  | { reads: 'one' | 'none' }
export type Rule = {
  fault: Fault
  /** E.g. `PutItem`. */
  operation: string
  /** How many requests it happens to. */
  times: number
  /** Only requests whose body holds this text. */
  about?: string
}

export type Wire = {
  endpoint: string
  /** From now on this goes wrong, and nothing else. */
  set: (...rules: Rule[]) => void
  /** How many requests things went wrong with since `set`. */
  happened: () => number
  stop: () => Promise<void>
}

const answered = (response: ServerResponse, status: number, content: unknown) => {
  const body = JSON.stringify(content)
  response.writeHead(status, {
    'content-type': 'application/x-amz-json-1.0',
    'content-length': Buffer.byteLength(body),
  })
  response.end(body)
}

const refusal = (name: string, reasons?: string[]) => ({
  __type: `com.amazonaws.dynamodb.v20120810#${name}`,
  message: `${name}, said by the test`,
  ...(reasons ? { CancellationReasons: reasons.map(Code => ({ Code, Message: Code })) } : {}),
})

type Asked = { RequestItems: Record<string, { Keys: unknown[] }> }
/** The same question with one key, and the keys that were left out. */
const shortened = (body: Buffer) => {
  const { RequestItems }: Asked = JSON.parse(body.toString())
  const [name = '', { Keys }] = Object.entries(RequestItems)[0] ?? ['', { Keys: [] }]
  const rest = Keys.slice(1)
  const first = Buffer.from(JSON.stringify({ RequestItems: { [name]: { Keys: Keys.slice(0, 1) } } }))
  return { first, rest: rest.length > 0 ? { [name]: { Keys: rest } } : {} }
}

/** A wire to DynamoDB Local on which things go wrong when told to; everything else passes as it is. */
export const openWire = async (to: string): Promise<Wire> => {
  const target = new URL(to)
  let rules: Rule[] = []
  let count = 0

  const pass = (from: IncomingMessage, body: Buffer): Promise<{ status: number; body: Buffer; type: string }> =>
    new Promise((resolve, reject) => {
      const headers = { ...from.headers, 'content-length': String(body.length) }
      const place = { host: target.hostname, port: target.port, method: 'POST', path: '/', headers }
      const onward = request(place, async answer => {
        const said = (await readBody(answer, 50_000_000)) ?? Buffer.alloc(0)
        resolve({ status: answer.statusCode ?? 500, body: said, type: String(answer.headers['content-type']) })
      })
      onward.once('error', reject).end(body)
    })

  const faultFor = (operation: string, body: Buffer): Fault | undefined => {
    const rule = rules.find(each => each.operation === operation && each.times > 0 && body.includes(each.about ?? ''))
    if (!rule) return undefined
    rule.times -= 1
    count += 1
    return rule.fault
  }

  const server = createServer(async (from, response) => {
    const body = (await readBody(from, 50_000_000)) ?? Buffer.alloc(0)
    const operation = String(from.headers['x-amz-target']).split('.').at(-1) ?? ''
    const fault = faultFor(operation, body)
    if (fault && 'refuses' in fault) return answered(response, 400, refusal(fault.refuses, fault.reasons))
    if (fault && 'breaks' in fault && fault.breaks === 'before') return void response.destroy()
    if (fault && 'reads' in fault && fault.reads === 'none') {
      const { RequestItems }: Asked = JSON.parse(body.toString())
      return answered(response, 200, { Responses: {}, UnprocessedKeys: RequestItems })
    }
    const cut = fault && 'reads' in fault ? shortened(body) : undefined
    const answer = await pass(from, cut?.first ?? body)
    if (fault && 'breaks' in fault) return void response.destroy()
    if (fault && 'lateMs' in fault) await wait(fault.lateMs, undefined, { ref: false })
    if (cut) return answered(response, 200, { ...JSON.parse(answer.body.toString()), UnprocessedKeys: cut.rest })
    response.writeHead(answer.status, { 'content-type': answer.type, 'content-length': answer.body.length })
    return response.end(answer.body)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    set: (...next) => {
      rules = next
      count = 0
    },
    happened: () => count,
    stop: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
