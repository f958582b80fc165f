import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import { CfnEventSourceMapping, type IFunction } from 'aws-cdk-lib/aws-lambda'
import type { Construct } from 'constructs'
import { objectsIn } from '../../keep/buckets.ts'
import type { Keep } from '../../keep/stack.ts'
import type { StreamLambda } from '../../lambda.ts'
import type { Stage } from '../../stages.ts'

const streamOf = (keep: Keep, name: StreamLambda['hears'][number]): string => {
  const arn = keep.tables[name].tableStreamArn
  if (!arn) throw new Error(`table ${name} has no stream to listen to`)
  return arn
}

/** What a listener needs besides its grants: to read its streams and to lay aside what it could not do. */
export const mayHear = (keep: Keep, stage: Stage, listener: StreamLambda): PolicyStatement[] => [
  new PolicyStatement({
    actions: ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'],
    resources: listener.hears.map(name => streamOf(keep, name)),
  }),
  new PolicyStatement({ actions: ['dynamodb:ListStreams'], resources: ['*'] }),
  new PolicyStatement({ actions: ['s3:PutObject'], resources: [objectsIn(stage, 'undone')] }),
  new PolicyStatement({ actions: ['s3:ListBucket'], resources: [keep.buckets.undone.bucketArn] }),
]

/**
 * Lets a Lambda hear its tables. A failing batch is cut in half until only the guilty change is left, tried ten times,
 * then laid aside whole in the bucket `undone` (a queue would only get its number, and the stream forgets after a day).
 */
export const hear = (scope: Construct, keep: Keep, id: string, listener: StreamLambda, lambda: IFunction): void => {
  for (const name of listener.hears) {
    const mapping = new CfnEventSourceMapping(scope, `${id}Hears-${name}`, {
      functionName: lambda.functionName,
      eventSourceArn: streamOf(keep, name),
      startingPosition: 'TRIM_HORIZON',
      batchSize: listener.batch,
      maximumBatchingWindowInSeconds: listener.windowSeconds,
      bisectBatchOnFunctionError: true,
      functionResponseTypes: ['ReportBatchItemFailures'],
      maximumRetryAttempts: 10,
      destinationConfig: { onFailure: { destination: keep.buckets.undone.bucketArn } },
    })
    mapping.node.addDependency(lambda)
  }
}
