import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import { CfnEventInvokeConfig, type IFunction } from 'aws-cdk-lib/aws-lambda'
import type { Topic } from 'aws-cdk-lib/aws-sns'
import type { Queue } from 'aws-cdk-lib/aws-sqs'
import type { Construct } from 'constructs'
import type { Keep } from '../../keep/stack.ts'
import type { StreamLambda, TimedLambda } from '../../lambda.ts'
import type { Stage } from '../../stages.ts'
import { arrivals, listeners, schedules } from '../../work.ts'
import { noteUndone, receive, tellSuspect } from './arrivals.ts'
import { hear, mayHear } from './listeners.ts'
import { wake } from './schedules.ts'

/** Makes a Lambda from what `infra/slices.ts` says of it, with what it may do besides its grants. */
export type Make = (
  id: string,
  listed: StreamLambda | TimedLambda | (typeof arrivals)[keyof typeof arrivals],
  more: PolicyStatement[],
  seconds: number,
) => IFunction

/** Nobody waits for these: after two more tries what failed goes to the notes of undone work. */
const noteFailure = (scope: Construct, id: string, lambda: IFunction, undone: Queue): void => {
  new CfnEventInvokeConfig(scope, `${id}Async`, {
    functionName: lambda.functionName,
    qualifier: '$LATEST',
    maximumRetryAttempts: 2,
    destinationConfig: { onFailure: { destination: undone.queueArn } },
  })
}

type Post = { undone: Queue; told: Topic }

/** Every Lambda that works behind the scenes: woken by a change, by the clock, or by a file. */
export const makeWorkers = (
  scope: Construct,
  stage: Stage,
  keep: Keep,
  make: Make,
  { undone, told }: Post,
): Record<string, IFunction> => {
  const mayNote = [new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [undone.queueArn] })]
  const made: Record<string, IFunction> = {}
  for (const [id, listener] of Object.entries<StreamLambda>(listeners)) {
    made[id] = make(id, listener, mayHear(keep, stage, listener), listener.seconds ?? 60)
    hear(scope, keep, id, listener, made[id])
  }
  for (const [id, timed] of Object.entries(schedules)) {
    made[id] = make(id, timed, mayNote, 300)
    noteFailure(scope, id, made[id], undone)
    wake(scope, id, timed, made[id], undone)
  }
  for (const [id, arrival] of Object.entries(arrivals)) {
    made[id] = make(id, arrival, mayNote, 60)
    noteFailure(scope, id, made[id], undone)
    receive(scope, keep, id, made[id], undone)
  }
  tellSuspect(scope, keep, told)
  noteUndone(scope, keep, undone)
  return made
}
