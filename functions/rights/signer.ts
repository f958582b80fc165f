import {
  constants,
  createPrivateKey,
  createPublicKey,
  type KeyObject,
  privateDecrypt,
  publicEncrypt,
} from 'node:crypto'
import { signerName } from '../ballots/rules.ts'
import { setting } from '../http/settings.ts'

const known = new Map<string, Promise<KeyObject>>()

const fetchKey = async (name: string): Promise<KeyObject> => {
  const { GetSecretValueCommand, SecretsManagerClient } = await import('@aws-sdk/client-secrets-manager')
  const SecretId = `${setting('SIGNERS')}/${name}`
  const { SecretString = '' } = await new SecretsManagerClient({}).send(new GetSecretValueCommand({ SecretId }))
  return createPrivateKey(SecretString)
}

/** The key that signs rights of a group, fetched once per process. */
const keyOf = (round: string, group: string, spki: string): Promise<KeyObject> => {
  const name = signerName(round, group, spki)
  const found = known.get(name) ?? fetchKey(name)
  known.set(name, found)
  found.catch(() => known.delete(name))
  return found
}

const padding = constants.RSA_NO_PADDING

/**
 * RSASP1 on a blinded message (RFC 9474, 4.3): OpenSSL's own private operation, without padding. Always the same for the
 * same. @returns undefined when it is no number below the modulus, or the signature does not verify (a fault at signing)
 */
export const blindSigned = (key: KeyObject, blinded: Buffer): Buffer | undefined => {
  try {
    const signature = privateDecrypt({ key, padding }, blinded)
    return publicEncrypt({ key: createPublicKey(key), padding }, signature).equals(blinded) ? signature : undefined
  } catch {
    return undefined
  }
}

/** Signs for a group of a round. */
export const signFor = async (
  round: string,
  group: { id: string; key: string },
  blinded: string,
): Promise<string | undefined> =>
  blindSigned(await keyOf(round, group.id, group.key), Buffer.from(blinded, 'base64url'))?.toString('base64url')
