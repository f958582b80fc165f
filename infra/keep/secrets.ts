import { RemovalPolicy } from 'aws-cdk-lib'
import { Secret } from 'aws-cdk-lib/aws-secretsmanager'
import type { Construct } from 'constructs'
import { accept } from '../nag.ts'

const generated = (scope: Construct, id: string, name: string, description: string): Secret =>
  new Secret(scope, id, {
    description,
    generateSecretString: {
      secretStringTemplate: '{}',
      generateStringKey: name,
      // 64 letters and digits carry 381 bits.
      passwordLength: 64,
      excludePunctuation: true,
    },
    removalPolicy: RemovalPolicy.RETAIN,
  })

export type Secrets = { keys: Secret; door: Secret }

/** Two secrets that nobody ever typed: the root of the platform's keys, and the word by which the API knows CloudFront. */
export const makeSecrets = (scope: Construct): Secrets => {
  const keys = generated(scope, 'Keys', 'root', 'Root of every key of the platform (functions/http/secret.ts)')
  accept(keys, {
    SMG4: 'Receipts and support are kept under hashes made with these keys: a new root would make every code of a resident worthless. A single key (say session) is replaced by adding it to the secret by name.',
  })
  const door = generated(scope, 'Door', 'door', 'What CloudFront says to the API (functions/http/door.ts)')
  accept(door, {
    SMG4: 'Changed together with the distribution by a deployment, never by itself: see README, operating.',
  })
  return { keys, door }
}
