import { Aws, Stack } from 'aws-cdk-lib'
import { CfnMalwareProtectionPlan } from 'aws-cdk-lib/aws-guardduty'
import { AnyPrincipal, Effect, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import type { Bucket } from 'aws-cdk-lib/aws-s3'
import type { Construct } from 'constructs'
import { arrivedKey } from '../../functions/files/rules.ts'
import { accept, wildcard } from '../nag.ts'
import type { Stage } from '../stages.ts'
import { objectsIn } from './buckets.ts'

const statement = (actions: string[], resources: string[]) => new PolicyStatement({ actions, resources })

/** Where uploads arrive (`arrivedKey` in functions/files/rules.ts). */
const arrived = arrivedKey('')

/** GuardDuty watches the bucket by a rule of its own, whose name AWS chooses. */
const ownRule = 'DO-NOT-DELETE-AmazonGuardDutyMalwareProtectionS3*'

const rule = (scope: Construct): string =>
  Stack.of(scope).formatArn({ service: 'events', resource: 'rule', resourceName: ownRule, partition: 'aws' })

const scanner = (scope: Construct, stage: Stage, bucket: Bucket): Role => {
  const role = new Role(scope, 'ScanRole', {
    assumedBy: new ServicePrincipal('malware-protection-plan.guardduty.amazonaws.com', {
      conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
    }),
  })
  const manage = statement(
    ['events:PutRule', 'events:DeleteRule', 'events:PutTargets', 'events:RemoveTargets'],
    [rule(scope)],
  )
  manage.addCondition('StringLike', { 'events:ManagedBy': 'malware-protection-plan.guardduty.amazonaws.com' })
  role.addToPolicy(manage)
  role.addToPolicy(statement(['events:DescribeRule', 'events:ListTargetsByRule'], [rule(scope)]))
  role.addToPolicy(
    statement(
      [
        's3:GetObject',
        's3:GetObjectVersion',
        's3:GetObjectTagging',
        's3:GetObjectVersionTagging',
        's3:PutObjectTagging',
        's3:PutObjectVersionTagging',
      ],
      [objectsIn(stage, 'files')],
    ),
  )
  role.addToPolicy(
    statement(['s3:GetBucketNotification', 's3:PutBucketNotification', 's3:ListBucket'], [bucket.bucketArn]),
  )
  role.addToPolicy(statement(['s3:PutObject'], [bucket.arnForObjects('malware-protection-resource-validation-object')]))
  return role
}

/**
 * Every upload is scanned when it arrives, and until it is found clean nobody can read it, our own Lambdas included.
 * What the platform keeps (another prefix) it made itself from a clean upload.
 */
export const scanArrivals = (scope: Construct, stage: Stage, bucket: Bucket): void => {
  const role = scanner(scope, stage, bucket)
  accept(role, {
    [wildcard(objectsIn(stage, 'files'))]: 'The scanner reads and tags every object of this one bucket.',
    [wildcard(rule(scope))]:
      'AWS chooses the rest of this rule name; the condition limits it to rules that GuardDuty manages.',
  })
  new CfnMalwareProtectionPlan(scope, 'Scan', {
    role: role.roleArn,
    protectedResource: { s3Bucket: { bucketName: bucket.bucketName, objectPrefixes: [arrived] } },
    actions: { tagging: { status: 'ENABLED' } },
  }).node.addDependency(role)
  bucket.addToResourcePolicy(
    new PolicyStatement({
      sid: 'OnlyScannedAndClean',
      effect: Effect.DENY,
      principals: [new AnyPrincipal()],
      actions: ['s3:GetObject', 's3:GetObjectVersion'],
      resources: [bucket.arnForObjects(`${arrived}*`)],
      conditions: {
        StringNotEquals: { 's3:ExistingObjectTag/GuardDutyMalwareScanStatus': 'NO_THREATS_FOUND' },
        ArnNotEquals: { 'aws:PrincipalArn': role.roleArn },
      },
    }),
  )
}
