import { Duration, RemovalPolicy } from 'aws-cdk-lib'
import { CfnStage, HttpApi, HttpMethod, HttpRoute, HttpRouteKey, HttpStage } from 'aws-cdk-lib/aws-apigatewayv2'
import { HttpLambdaAuthorizer, HttpLambdaResponseType } from 'aws-cdk-lib/aws-apigatewayv2-authorizers'
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations'
import type { IFunction } from 'aws-cdk-lib/aws-lambda'
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs'
import type { Construct } from 'constructs'
import { doorHeader } from '../../functions/http/door.ts'
import type { Slice } from '../../functions/http/endpoint.ts'
import type { Stage } from '../stages.ts'

/** What is kept of a request: enough to find a fault, nothing that leads to a person. */
const logged = {
  requestId: '$context.requestId',
  at: '$context.requestTimeEpoch',
  route: '$context.routeKey',
  status: '$context.status',
  ms: '$context.responseLatency',
  lambdaMs: '$context.integrationLatency',
  error: '$context.integrationErrorMessage',
}

const logTo = (scope: Construct, stage: Stage, made: HttpStage): void => {
  const log = new LogGroup(scope, 'ApiLog', {
    retention: stage.logDays as RetentionDays,
    removalPolicy: RemovalPolicy.RETAIN,
  })
  const { defaultChild } = made.node
  if (!(defaultChild instanceof CfnStage)) throw new Error('an API stage without a resource')
  defaultChild.accessLogSettings = { destinationArn: log.logGroupArn, format: JSON.stringify(logged) }
}

/** The API with its guard: every route made on it asks the same word at the door. */
export const makeApi = (scope: Construct, stage: Stage, guard: IFunction): HttpApi => {
  const api = new HttpApi(scope, 'Api', {
    apiName: stage.prefix,
    createDefaultStage: false,
    defaultAuthorizer: new HttpLambdaAuthorizer('Door', guard, {
      identitySource: [`$request.header.${doorHeader}`],
      responseTypes: [HttpLambdaResponseType.SIMPLE],
      resultsCacheTtl: Duration.hours(1),
    }),
  })
  const { perSecond, atOnce } = stage.pace
  const made = new HttpStage(scope, 'ApiStage', {
    httpApi: api,
    autoDeploy: true,
    throttle: { rateLimit: perSecond, burstLimit: atOnce },
  })
  logTo(scope, stage, made)
  return api
}

/** One route per endpoint of a slice's contract, each behind the API's guard. */
export const route = (scope: Construct, api: HttpApi, name: string, contract: Slice, lambda: IFunction): void => {
  // One permission per Lambda: one per route would outgrow the 20 KB that a Lambda's own policy may have.
  const integration = new HttpLambdaIntegration(name, lambda, { scopePermissionToRoute: false })
  for (const { method, path } of Object.values(contract))
    new HttpRoute(scope, `${method} ${path}`, {
      httpApi: api,
      routeKey: HttpRouteKey.with(path, HttpMethod[method]),
      integration,
      ...(api.defaultAuthorizer ? { authorizer: api.defaultAuthorizer } : {}),
    })
}
