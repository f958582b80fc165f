import { Duration } from 'aws-cdk-lib'
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { Topic } from 'aws-cdk-lib/aws-sns'
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions'
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs'
import type { Construct } from 'constructs'
import { accept } from '../nag.ts'
import type { Stage } from '../stages.ts'

/** Notes of work that could not be done; kept for two weeks. */
export const makeUndone = (scope: Construct): Queue => {
  const queue = new Queue(scope, 'UndoneNotes', {
    encryption: QueueEncryption.SQS_MANAGED,
    enforceSSL: true,
    retentionPeriod: Duration.days(14),
  })
  accept(queue, { SQS3: 'This is the dead-letter queue itself.' })
  return queue
}

/** Where alarms go: by mail to whoever the stage names. */
export const makeTold = (scope: Construct, stage: Stage): Topic => {
  const topic = new Topic(scope, 'Told', { displayName: `${stage.prefix} alarms`, enforceSSL: true })
  topic.addToResourcePolicy(
    new PolicyStatement({
      actions: ['sns:Publish'],
      principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
      resources: [topic.topicArn],
    }),
  )
  if (stage.alarmsTo) topic.addSubscription(new EmailSubscription(stage.alarmsTo))
  return topic
}
