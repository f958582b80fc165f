import { Duration, RemovalPolicy } from 'aws-cdk-lib'
import {
  PolicyDocument,
  type PolicyStatement,
  Role,
  ServicePrincipal,
  PolicyStatement as Statement,
} from 'aws-cdk-lib/aws-iam'
import { type ILayerVersion, Function as Lambda } from 'aws-cdk-lib/aws-lambda'
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs'
import type { Construct } from 'constructs'
import { architecture, codeOf, runtime } from '../bundle.ts'
import { objectsIn } from '../keep/buckets.ts'
import { accept, wildcard } from '../nag.ts'
import type { Stage } from '../stages.ts'
import { signerArn } from './grants.ts'
import { typstArchitecture } from './typst.ts'

export type Recipe = {
  id: string
  stage: Stage
  /** Below `functions/`. */
  module: string
  handler: string
  may: PolicyStatement[]
  environment: Record<string, string>
  seconds: number
  megabytes: number
  /** Typst, for a Lambda that makes PDFs. */
  typst?: ILayerVersion | undefined
}

/** Why a grant may end in a star; any other star stops the synth. */
const stars = (stage: Stage): Record<string, string> => ({
  '*': 'dynamodb:ListStreams knows no narrower resource.',
  [objectsIn(stage, 'files')]: 'The objects of one bucket, made for this; each is named by the id of its file.',
  [objectsIn(stage, 'catalogue')]: 'The objects of one bucket, made for this.',
  [signerArn(stage)]: 'The keys of ballot rounds, made one by one under a name of their own.',
  [objectsIn(stage, 'undone')]: 'AWS names the object of a batch that was laid aside.',
})

const acceptStars = (role: Role, { stage, may }: Recipe): void => {
  const known = stars(stage)
  for (const resource of may.flatMap(({ resources }) => resources))
    if (known[resource]) accept(role, { [wildcard(resource)]: known[resource] })
}

/** One Lambda with a role of its own that may do what is listed and write to its own log, nothing else. */
export const makeLambda = (scope: Construct, recipe: Recipe): Lambda => {
  const { id, stage } = recipe
  const logGroup = new LogGroup(scope, `${id}Log`, {
    retention: stage.logDays as RetentionDays,
    removalPolicy: RemovalPolicy.RETAIN,
  })
  const role = new Role(scope, `${id}Role`, {
    assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
    inlinePolicies: {
      log: new PolicyDocument({
        statements: [
          new Statement({
            actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
            resources: [logGroup.logGroupArn],
          }),
        ],
      }),
      ...(recipe.may.length ? { may: new PolicyDocument({ statements: recipe.may }) } : {}),
    },
  })
  acceptStars(role, recipe)
  return new Lambda(scope, id, {
    functionName: `${stage.prefix}-${id}`,
    code: codeOf(recipe.module),
    handler: `index.${recipe.handler}`,
    runtime,
    ...(recipe.typst ? { architecture: typstArchitecture, layers: [recipe.typst] } : { architecture }),
    role: role.withoutPolicyUpdates(),
    logGroup,
    environment: recipe.environment,
    memorySize: recipe.megabytes,
    timeout: Duration.seconds(recipe.seconds),
  })
}
