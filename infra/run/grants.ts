import { Aws } from 'aws-cdk-lib'
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb'
import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import { type TableName, tables as tableKeys } from '../../functions/data/keys.ts'
import { objectsIn } from '../keep/buckets.ts'
import type { Keep } from '../keep/stack.ts'
import type { Bucket, Grants, Touch } from '../lambda.ts'
import { type Stage, signersOf } from '../stages.ts'

/** What the verbs of `functions/data/database.ts` need. */
const tableActions = {
  read: ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query'],
  write: ['dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem', 'dynamodb:ConditionCheckItem'],
}
const objectActions = { read: ['s3:GetObject'], write: ['s3:PutObject', 's3:DeleteObject'] }

const actionsFor = (touch: Touch, actions: { read: string[]; write: string[] }): string[] => [
  ...(touch === 'write' ? [] : actions.read),
  ...(touch === 'read' || touch === 'scan' ? [] : actions.write),
  ...(touch === 'scan' ? ['dynamodb:Scan'] : []),
]

const onTable = (name: TableName, table: TableV2, touch: Touch): PolicyStatement[] => {
  const own = new PolicyStatement({ actions: actionsFor(touch, tableActions), resources: [table.tableArn] })
  const indexes = Object.keys(tableKeys[name].indexes).map(index => `${table.tableArn}/index/${index}`)
  if (indexes.length === 0 || touch === 'write') return [own]
  return [own, new PolicyStatement({ actions: ['dynamodb:Query'], resources: indexes })]
}

const onBucket = (keep: Keep, stage: Stage, name: Bucket, touch: Touch): PolicyStatement[] => {
  const bucket = keep.buckets[name]
  const objects = new PolicyStatement({
    actions: actionsFor(touch, objectActions),
    resources: [objectsIn(stage, name)],
  })
  // Without the right to list, S3 says "forbidden" of an object that does not exist instead of "not found".
  const list = new PolicyStatement({ actions: ['s3:ListBucket'], resources: [bucket.bucketArn] })
  return touch === 'write' ? [objects] : [objects, list]
}

/** Beginning, sending and joining parts is putting an object. */
const unfinished = (stage: Stage): PolicyStatement =>
  new PolicyStatement({
    actions: ['s3:ListMultipartUploadParts', 's3:AbortMultipartUpload'],
    resources: [objectsIn(stage, 'files')],
  })

const sendMail = (stage: Stage): PolicyStatement => {
  const domain = stage.mailFrom.split('@')[1] ?? ''
  const identity = (name: string) => `arn:${Aws.PARTITION}:ses:${stage.region}:${Aws.ACCOUNT_ID}:identity/${name}`
  return new PolicyStatement({
    actions: ['ses:SendEmail'],
    resources: [identity(domain), identity(stage.mailFrom)],
    conditions: { StringEquals: { 'ses:FromAddress': stage.mailFrom } },
  })
}

/** Every secret of a signer: made per ballot round, so none of them is known here by name. */
export const signerArn = (stage: Stage): string =>
  `arn:aws:secretsmanager:${stage.region}:${Aws.ACCOUNT_ID}:secret:${signersOf(stage)}/*`

const signing = { make: 'secretsmanager:CreateSecret', use: 'secretsmanager:GetSecretValue' }

const entries = <K extends string, V>(record: Partial<Record<K, V>> | undefined): [K, V][] =>
  Object.entries(record ?? {}) as [K, V][]

/** The grants of one Lambda in IAM's words: named actions on named things. */
export const statementsFor = (grants: Grants, keep: Keep, stage: Stage): PolicyStatement[] => [
  ...entries(grants.tables).flatMap(([name, touch]) => onTable(name, keep.tables[name], touch)),
  ...entries(grants.buckets).flatMap(([name, touch]) => onBucket(keep, stage, name, touch)),
  ...(grants.inParts ? [unfinished(stage)] : []),
  ...(grants.secret
    ? [
        new PolicyStatement({
          actions: ['secretsmanager:GetSecretValue'],
          resources: [keep.secrets.keys.secretArn],
        }),
      ]
    : []),
  ...(grants.signers
    ? [new PolicyStatement({ actions: [signing[grants.signers]], resources: [signerArn(stage)] })]
    : []),
  ...(grants.mail ? [sendMail(stage)] : []),
  ...(grants.logins
    ? [new PolicyStatement({ actions: ['cognito-idp:AdminDeleteUser'], resources: [keep.pool.userPoolArn] })]
    : []),
]
