import { Aws, Duration, RemovalPolicy } from 'aws-cdk-lib'
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type BucketProps,
  CfnBucket,
  HttpMethods,
} from 'aws-cdk-lib/aws-s3'
import type { Construct } from 'constructs'
import { daysGoing } from '../../functions/attachments/rules.ts'
import { accept } from '../nag.ts'
import type { Stage } from '../stages.ts'

export type Buckets = { files: Bucket; catalogue: Bucket; undone: Bucket; log: Bucket }

const closed = {
  blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
  encryption: BucketEncryption.S3_MANAGED,
  enforceSSL: true,
  removalPolicy: RemovalPolicy.RETAIN,
} satisfies BucketProps

type Name = keyof Buckets | 'site'

/** Buckets share one world, so their names end in the account's number; being known, they need no wildcard in a grant. */
export const bucketName = (stage: Stage, name: Name): string => `${stage.prefix}-${name}-${Aws.ACCOUNT_ID}`
/** ARN of every object in a bucket. */
export const objectsIn = (stage: Stage, name: Name): string => `arn:aws:s3:::${bucketName(stage, name)}/*`

/** Sends what happens in a bucket to EventBridge. CDK's own switch would add a Lambda for what is one property. */
const announces = (bucket: Bucket): void => {
  const { defaultChild } = bucket.node
  if (!(defaultChild instanceof CfnBucket)) throw new Error('a bucket without a resource')
  defaultChild.notificationConfiguration = { eventBridgeConfiguration: { eventBridgeEnabled: true } }
}

/**
 * - files: what people add; only readable once scanned (see `scan.ts`)
 * - catalogue: the public list in one object, and its former versions
 * - undone: whole batches of changes that a listener could not handle, to be done again (30 days)
 * - log: who read which object (30 days)
 */
export const makeBuckets = (scope: Construct, stage: Stage): Buckets => {
  const log = new Bucket(scope, 'Log', {
    ...closed,
    bucketName: bucketName(stage, 'log'),
    lifecycleRules: [{ expiration: Duration.days(30) }],
  })
  log.addToResourcePolicy(
    new PolicyStatement({
      sid: 'SiteInTheOtherStack',
      principals: [new ServicePrincipal('logging.s3.amazonaws.com')],
      actions: ['s3:PutObject'],
      resources: [log.arnForObjects('site/*')],
      conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
    }),
  )
  accept(log, { S1: 'The log of the log bucket would log itself.' })
  const logged = (name: Name) => ({
    ...closed,
    bucketName: bucketName(stage, name),
    serverAccessLogsBucket: log,
    serverAccessLogsPrefix: `${name}/`,
  })
  const files = new Bucket(scope, 'Files', {
    ...logged('files'),
    versioned: true,
    lifecycleRules: [
      { noncurrentVersionExpiration: Duration.days(35) },
      { abortIncompleteMultipartUploadAfter: Duration.days(daysGoing) },
    ],
    cors: [
      {
        // A test stage may have no name of its own yet; the signature on every upload is what protects the bucket.
        allowedOrigins: [stage.domain ? `https://${stage.domain.name}` : '*'],
        allowedMethods: [HttpMethods.POST, HttpMethods.PUT, HttpMethods.GET],
        allowedHeaders: ['*'],
        exposedHeaders: ['ETag'],
        maxAge: 3600,
      },
    ],
  })
  announces(files)
  const catalogue = new Bucket(scope, 'Catalogue', {
    ...logged('catalogue'),
    versioned: true,
    lifecycleRules: [{ noncurrentVersionExpiration: Duration.days(7) }],
  })
  const undone = new Bucket(scope, 'Undone', {
    ...logged('undone'),
    lifecycleRules: [{ expiration: Duration.days(30) }],
  })
  announces(undone)
  return { files, catalogue, undone, log }
}
