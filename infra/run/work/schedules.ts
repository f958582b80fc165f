import { Aws } from 'aws-cdk-lib'
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import type { IFunction } from 'aws-cdk-lib/aws-lambda'
import { CfnSchedule } from 'aws-cdk-lib/aws-scheduler'
import type { Queue } from 'aws-cdk-lib/aws-sqs'
import type { Construct } from 'constructs'
import type { TimedLambda } from '../../lambda.ts'

const expression = (every: TimedLambda['every']): string => {
  if ('minutes' in every) return every.minutes === 1 ? 'rate(1 minute)' : `rate(${every.minutes} minutes)`
  const [hour, minute] = every.nightlyAt.split(':').map(Number)
  return `cron(${minute} ${hour} * * ? *)`
}

/** Wakes a Lambda by the clock of Drenthe, summer and winter. */
export const wake = (scope: Construct, id: string, timed: TimedLambda, lambda: IFunction, undone: Queue): void => {
  const role = new Role(scope, `${id}WakeRole`, {
    assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
      conditions: { StringEquals: { 'aws:SourceAccount': Aws.ACCOUNT_ID } },
    }),
    inlinePolicies: {
      may: new PolicyDocument({
        statements: [
          new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [lambda.functionArn] }),
          new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [undone.queueArn] }),
        ],
      }),
    },
  })
  new CfnSchedule(scope, `${id}Wake`, {
    scheduleExpression: expression(timed.every),
    scheduleExpressionTimezone: 'Europe/Amsterdam',
    flexibleTimeWindow: { mode: 'OFF' },
    target: {
      arn: lambda.functionArn,
      roleArn: role.roleArn,
      retryPolicy: { maximumRetryAttempts: 3, maximumEventAgeInSeconds: 3600 },
      deadLetterConfig: { arn: undone.queueArn },
    },
  })
}
