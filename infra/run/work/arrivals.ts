import { EventField, Rule, RuleTargetInput } from 'aws-cdk-lib/aws-events'
import { LambdaFunction, SnsTopic, SqsQueue } from 'aws-cdk-lib/aws-events-targets'
import type { IFunction } from 'aws-cdk-lib/aws-lambda'
import type { Topic } from 'aws-cdk-lib/aws-sns'
import type { Queue } from 'aws-cdk-lib/aws-sqs'
import type { Construct } from 'constructs'
import type { Keep } from '../../keep/stack.ts'

const scanned = (keep: Keep, status: unknown[]) => ({
  source: ['aws.guardduty'],
  detailType: ['GuardDuty Malware Protection Object Scan Result'],
  detail: {
    s3ObjectDetails: { bucketName: [keep.buckets.files.bucketName] },
    scanResultDetails: { scanResultStatus: status },
  },
})
const found = (field: string): string => EventField.fromPath(`$.detail.s3ObjectDetails.${field}`)

/**
 * A file wakes its Lambda when the scanner found it clean, not when it arrives: before that nobody can read it. The
 * event has the shape that S3 itself would send, so the handler is the same on one machine. Each Lambda of the bucket
 * hears of every file and knows its own by the key. What is not clean stays unreadable and its record forgets itself.
 */
export const receive = (scope: Construct, keep: Keep, id: string, lambda: IFunction, undone: Queue): void => {
  const object = { key: found('objectKey'), versionId: found('versionId'), eTag: found('eTag') }
  new Rule(scope, `${id}IsClean`, { eventPattern: scanned(keep, ['NO_THREATS_FOUND']) }).addTarget(
    new LambdaFunction(lambda, {
      event: RuleTargetInput.fromObject({
        Records: [
          {
            eventSource: 'aws:s3',
            eventName: 'ObjectCreated:Post',
            eventTime: EventField.fromPath('$.time'),
            s3: { bucket: { name: found('bucketName') }, object },
          },
        ],
      }),
      deadLetterQueue: undone,
      retryAttempts: 10,
    }),
  )
}

/** What the scanner did not find clean is told to the operator. */
export const tellSuspect = (scope: Construct, keep: Keep, told: Topic): void => {
  new Rule(scope, 'FileIsSuspect', {
    eventPattern: scanned(keep, [{ 'anything-but': ['NO_THREATS_FOUND'] }]),
  }).addTarget(new SnsTopic(told))
}

/** A batch laid aside by a listener also puts a note in the queue that operators watch. */
export const noteUndone = (scope: Construct, keep: Keep, undone: Queue): void => {
  new Rule(scope, 'BatchIsUndone', {
    eventPattern: {
      source: ['aws.s3'],
      detailType: ['Object Created'],
      detail: { bucket: { name: [keep.buckets.undone.bucketName] } },
    },
  }).addTarget(new SqsQueue(undone))
}
