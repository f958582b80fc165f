import { createServer } from 'node:http'
import { readBody, say } from '../http/body.ts'
import { isSigned } from '../objects/signature.ts'
import type { Mailbox } from './mailbox.ts'
import type { Secrets } from './secrets.ts'

export type Services = { endpoint: string; stop: () => Promise<void> }

const json = { 'content-type': 'application/x-amz-json-1.1' }
/** What this platform's Lambdas know their secret by. */
export const secretName = 'local/platform'

/** Secrets Manager and SES on a port of their own, for calls signed with this installation's keys only. */
export const startServices = async (secrets: Secrets, mailbox: Mailbox): Promise<Services> => {
  const answer = async (target: string, url: string, body: string): Promise<{ status: number; body: string }> => {
    if (url === '/v2/email/outbound-emails') return mailbox.take(body)
    if (target !== 'secretsmanager.GetSecretValue')
      return { status: 400, body: '{"__type":"UnknownOperationException"}' }
    const { SecretId } = JSON.parse(body)
    if (SecretId !== secretName) return { status: 400, body: '{"__type":"ResourceNotFoundException"}' }
    return { status: 200, body: JSON.stringify({ Name: secretName, SecretString: JSON.stringify(secrets.platform) }) }
  }
  const server = createServer(async (request, response) => {
    try {
      const body = (await readBody(request, 1_000_000)) ?? Buffer.alloc(0)
      const signed = await isSigned(request, body, secrets.keys)
      const target = String(request.headers['x-amz-target'] ?? '')
      const said = signed
        ? await answer(target, request.url ?? '/', body.toString())
        : { status: 403, body: '{"__type":"InvalidSignatureException"}' }
      say(response, said.status, json, said.body)
    } catch (fault) {
      console.error(`a stand-in broke: ${fault}`)
      say(response, 500, json, '{"__type":"InternalFailure"}')
    }
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const stop = () =>
    new Promise<void>(resolve => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { endpoint: `http://127.0.0.1:${port}`, stop }
}
