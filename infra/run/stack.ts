import { type App, CfnOutput, NestedStack, Stack, Tags } from 'aws-cdk-lib'
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2'
import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import type { IFunction } from 'aws-cdk-lib/aws-lambda'
import type { Keep } from '../keep/stack.ts'
import type { Grants } from '../lambda.ts'
import { lambdas } from '../slices.ts'
import type { Stage } from '../stages.ts'
import { makeApi, route } from './api.ts'
import { environmentFor } from './environment.ts'
import { statementsFor } from './grants.ts'
import { makeLambda } from './lambda.ts'
import { type Login, makeLogin } from './login.ts'
import { makeTold, makeUndone } from './post.ts'
import { makeSite } from './site.ts'
import { typstIn } from './typst.ts'
import { watchOver } from './watch.ts'
import { type Make, makeWorkers } from './work/workers.ts'

/** More memory is also more processor: what searches the whole catalogue gets one full core, the rest three fifths. */
const megabytesFor = (grants: Grants): number => (grants.buckets?.catalogue ? 1769 : 1024)

const typstFor = (stack: Stack, { typeset }: Grants) => (typeset ? typstIn(stack) : undefined)

const makeGuard = (stack: Stack, stage: Stage, keep: Keep): IFunction =>
  makeLambda(stack, {
    id: 'door',
    stage,
    module: 'http/door.ts',
    handler: 'handler',
    may: [
      new PolicyStatement({ actions: ['secretsmanager:GetSecretValue'], resources: [keep.secrets.door.secretArn] }),
    ],
    environment: { SECRETS: keep.secrets.door.secretArn },
    seconds: 5,
    megabytes: 512,
  })

const makeSlices = (stack: Stack, stage: Stage, keep: Keep, api: HttpApi, origin: string, login: Login) => {
  const made: Record<string, IFunction> = {}
  for (const [id, slice] of Object.entries(lambdas)) {
    const signsIn: Record<string, string> =
      id === 'session' ? { OIDC_ISSUER: login.issuer, OIDC_CLIENT_ID: login.clientId } : {}
    made[id] = makeLambda(stack, {
      id,
      stage,
      module: slice.module,
      handler: slice.handler,
      may: statementsFor(slice, keep, stage),
      environment: { ...environmentFor(slice, stage, keep, origin), ...signsIn },
      seconds: 15,
      megabytes: megabytesFor(slice),
      typst: typstFor(stack, slice),
    })
    route(api, id, slice.contract, made[id])
  }
  return made
}

/** `work` and `watch` lie within `stack`: CloudFormation takes 500 resources per template. */
export type Run = { stack: Stack; work: NestedStack; watch: NestedStack }

/** What may be thrown away and made again: Lambdas, API, site, alarms. */
export const makeRun = (app: App, stage: Stage, keep: Keep): Run => {
  const stack = new Stack(app, `Naoberplein-${stage.name}-Run`, {
    description: 'Naoberplein: what may be replaced',
    env: { region: stage.region, ...(stage.account ? { account: stage.account } : {}) },
  })
  Tags.of(stack).add('naoberplein:stage', stage.name)
  const work = new NestedStack(stack, 'Work', { description: 'Naoberplein: what works behind the scenes' })
  const post = { undone: makeUndone(work), told: makeTold(work, stage) }
  const guard = makeGuard(stack, stage, keep)
  const api = makeApi(stack, stage, guard)
  const site = makeSite(stack, stage, keep, api)
  const origin = `https://${stage.domain?.name ?? site.distribution.distributionDomainName}`
  const login = makeLogin(stack, keep, origin)
  const slices = makeSlices(stack, stage, keep, api, origin, login)
  const make: Make = (id, listed, more, seconds) =>
    makeLambda(work, {
      id,
      stage,
      module: listed.module,
      handler: listed.handler,
      may: [...statementsFor(listed, keep, stage), ...more],
      environment: environmentFor(listed, stage, keep, origin),
      seconds,
      megabytes: megabytesFor(listed),
      typst: typstFor(stack, listed),
    })
  const workers = makeWorkers(work, stage, keep, make, post)
  const watch = new NestedStack(stack, 'Watch', { description: 'Naoberplein: alarms and dashboard' })
  watchOver(watch, stage, { api, lambdas: { ...slices, ...workers, door: guard }, ...post })
  new CfnOutput(stack, 'Address', { value: origin })
  new CfnOutput(stack, 'SiteBucket', { value: site.bucket.bucketName })
  return { stack, work, watch }
}
