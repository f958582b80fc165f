import { generateKeyPair, randomBytes } from 'node:crypto'
import { promisify } from 'node:util'
import { setting } from '../http/settings.ts'
import { signerName } from './rules.ts'

const make = promisify(generateKeyPair)

/**
 * Makes the key by which rights of one group in one round are signed (RSA, 3072 bits) and puts the secret half where
 * only the register can read it. @returns the public half (SPKI, base64url)
 */
export const makeSigner = async (round: string, group: string): Promise<string> => {
  const { publicKey, privateKey } = await make('rsa', { modulusLength: 3072 })
  const spki = publicKey.export({ type: 'spki', format: 'der' }).toString('base64url')
  const { CreateSecretCommand, SecretsManagerClient } = await import('@aws-sdk/client-secrets-manager')
  await new SecretsManagerClient({}).send(
    new CreateSecretCommand({
      Name: `${setting('SIGNERS')}/${signerName(round, group, spki)}`,
      Description: 'Signs rights to vote of one group in one ballot round',
      SecretString: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
      ClientRequestToken: randomBytes(16).toString('hex'),
    }),
  )
  return spki
}
