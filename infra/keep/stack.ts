import { type App, Stack, Tags } from 'aws-cdk-lib'
import type { UserPool } from 'aws-cdk-lib/aws-cognito'
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb'
import type { TableName } from '../../functions/data/keys.ts'
import type { Stage } from '../stages.ts'
import { type Buckets, makeBuckets } from './buckets.ts'
import { makePool } from './people.ts'
import { scanArrivals } from './scan.ts'
import { makeSecrets, type Secrets } from './secrets.ts'
import { makeTables } from './tables.ts'

export type Keep = {
  stack: Stack
  tables: Record<TableName, TableV2>
  buckets: Buckets
  secrets: Secrets
  pool: UserPool
}

/** What must survive: data, files, who can sign in, keys. Deleting the stack leaves it all. */
export const makeKeep = (app: App, stage: Stage): Keep => {
  const stack = new Stack(app, `Naoberplein-${stage.name}-Keep`, {
    description: 'Naoberplein: what must survive',
    env: { region: stage.region, ...(stage.account ? { account: stage.account } : {}) },
    terminationProtection: true,
  })
  Tags.of(stack).add('naoberplein:stage', stage.name)
  const buckets = makeBuckets(stack, stage)
  scanArrivals(stack, stage, buckets.files)
  return {
    stack,
    tables: makeTables(stack, stage),
    buckets,
    secrets: makeSecrets(stack),
    pool: makePool(stack, stage),
  }
}
