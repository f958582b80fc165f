import { createServer, type IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { readBody, say } from '../http/body.ts'
import { keep, kept } from '../keep.ts'
import type { Accounts } from '../login/accounts.ts'
import { isSigned } from '../objects/signature.ts'
import type { Mailbox } from './mailbox.ts'
import type { Secrets } from './secrets.ts'

type Said = { status: number; body: string }
export type Services = { endpoint: string; stop: () => Promise<void> }

const json = { 'content-type': 'application/x-amz-json-1.1' }
/** What this platform's Lambdas know their secret by. */
export const secretName = 'local/platform'

/** What the names of keys that sign rights to vote begin with. */
export const signersName = 'local/signers'

/** What this platform's login service is called where Cognito has a user pool. */
export const poolName = 'inlog'

const target = (request: IncomingMessage): string => String(request.headers['x-amz-target'] ?? '')
const notFound = (what: string): Said => ({ status: 400, body: `{"__type":"${what}NotFoundException"}` })

/** As Cognito's AdminDeleteUser answers. */
const removeUser = async (accounts: Accounts, body: string): Promise<Said> => {
  const { UserPoolId, Username } = JSON.parse(body)
  if (UserPoolId !== poolName) return notFound('Resource')
  return (await accounts.remove(String(Username))) ? { status: 200, body: '' } : notFound('User')
}

const signerFile = (folder: string, name: unknown): string | undefined => {
  const own = typeof name === 'string' && name.startsWith(`${signersName}/`) ? name.slice(signersName.length + 1) : ''
  return /^[0-9A-Za-z/-]{1,200}$/.test(own) ? join(folder, `${own.replaceAll('/', '_')}.json`) : undefined
}

/** As Secrets Manager's CreateSecret and GetSecretValue answer, for the keys of signers. */
const signerSecret = async (folder: string, target: string, body: string): Promise<Said> => {
  const { Name, SecretId, SecretString } = JSON.parse(body)
  const name = target === 'secretsmanager.CreateSecret' ? Name : SecretId
  const file = signerFile(folder, name)
  if (!file) return notFound('Resource')
  const found = await kept(file)
  if (target === 'secretsmanager.GetSecretValue')
    return found ? { status: 200, body: JSON.stringify({ Name: name, SecretString: found }) } : notFound('Resource')
  if (found) return { status: 400, body: '{"__type":"ResourceExistsException"}' }
  await keep(file, JSON.stringify(SecretString))
  return { status: 200, body: JSON.stringify({ Name: name, ARN: `arn:aws:secretsmanager:local::secret:${name}` }) }
}

/** Secrets Manager, SES and Cognito on a port of their own, for calls signed with this installation's keys only. */
export const startServices = async (
  secrets: Secrets,
  mailbox: Mailbox,
  accounts: Accounts,
  signers: string,
): Promise<Services> => {
  const answer = async (target: string, url: string, body: string): Promise<Said> => {
    if (target === 'AWSCognitoIdentityProviderService.AdminDeleteUser') return removeUser(accounts, body)
    if (url === '/v2/email/outbound-emails') return mailbox.take(body)
    if (target !== 'secretsmanager.GetSecretValue' && target !== 'secretsmanager.CreateSecret')
      return { status: 400, body: '{"__type":"UnknownOperationException"}' }
    const { SecretId } = JSON.parse(body)
    if (SecretId !== secretName) return signerSecret(signers, target, body)
    return { status: 200, body: JSON.stringify({ Name: secretName, SecretString: JSON.stringify(secrets.platform) }) }
  }
  const server = createServer(async (request, response) => {
    try {
      const body = (await readBody(request, 1_000_000)) ?? Buffer.alloc(0)
      const signed = await isSigned(request, body, secrets.keys)
      const said = signed
        ? await answer(target(request), request.url ?? '/', body.toString())
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
