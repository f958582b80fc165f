import { createHmac, hkdfSync } from 'node:crypto'
import { setting } from './settings.ts'

let fetched: Promise<Record<string, string>> | undefined

const fetchSecrets = async (): Promise<Record<string, string>> => {
  const { GetSecretValueCommand, SecretsManagerClient } = await import('@aws-sdk/client-secrets-manager')
  const answer = await new SecretsManagerClient({}).send(new GetSecretValueCommand({ SecretId: setting('SECRETS') }))
  return JSON.parse(answer.SecretString ?? '{}')
}

/** 32 bytes (base64url) that follow from the root and the name, and tell nothing of the root or of each other. */
const derived = (root: string | undefined, name: string): string | undefined =>
  root && Buffer.from(hkdfSync('sha256', root, '', `naoberplein ${name}`, 32)).toString('base64url')

/**
 * One of the platform's own keys (`session`, `codes`, `supports`, `network`, `proof`), fetched once per process.
 * A key that the secret holds by name counts; the others follow from its `root` (HKDF, RFC 5869), where it has one.
 * @throws Error when the key is not in the secret
 */
export const secret = async (name: string): Promise<string> => {
  fetched ??= fetchSecrets()
  const secrets = await fetched.catch(cause => {
    fetched = undefined
    throw new Error('the secrets could not be read', { cause })
  })
  const value = secrets[name] ?? derived(secrets.root, name)
  if (!value) throw new Error(`secret ${name} is missing`)
  return value
}

/** A keyed hash (HMAC-SHA-256, base64url): the same for the same text, meaningless without the key. */
export const keyedHash = async (key: string, text: string): Promise<string> =>
  createHmac('sha256', await secret(key))
    .update(text)
    .digest('base64url')
