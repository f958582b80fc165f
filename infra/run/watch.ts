import { Duration } from 'aws-cdk-lib'
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2'
import {
  Alarm,
  ComparisonOperator,
  Dashboard,
  GraphWidget,
  type IMetric,
  Metric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch'
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions'
import type { IFunction } from 'aws-cdk-lib/aws-lambda'
import type { Topic } from 'aws-cdk-lib/aws-sns'
import type { Queue } from 'aws-cdk-lib/aws-sqs'
import type { Construct } from 'constructs'
import type { Stage } from '../stages.ts'
import { listeners as listening } from '../work.ts'

export type Watched = {
  api: HttpApi
  /** Every Lambda by name. */
  lambdas: Record<string, IFunction>
  undone: Queue
  told: Topic
}

type Ring = { metric: IMetric; above: number; periods?: number; todo: string }

const listeners = Object.keys(listening)
const period = Duration.minutes(5)
const sum = { period, statistic: 'Sum' }

const ageOf = (listener: string, lambdas: Watched['lambdas']): Metric =>
  new Metric({
    namespace: 'AWS/Lambda',
    metricName: 'IteratorAge',
    dimensionsMap: { FunctionName: lambdas[listener]?.functionName ?? listener },
    statistic: 'Maximum',
    label: listener,
    period,
  })

const lambdaRings = (lambdas: Watched['lambdas']): [string, Ring][] =>
  Object.entries(lambdas).flatMap(([name, lambda]): [string, Ring][] => [
    [
      `${name}Errors`,
      {
        metric: lambda.metricErrors(sum),
        above: 0,
        todo: `${name} failed outright. Open its log group, search "level":"error", and roll back when it began with a deployment.`,
      },
    ],
  ])

const rings = ({ api, lambdas, undone }: Watched): [string, Ring][] => [
  ...lambdaRings(lambdas),
  [
    'Throttles',
    {
      // All Lambdas draw on one limit of the account: one alarm tells as much as one for each.
      metric: new Metric({ namespace: 'AWS/Lambda', metricName: 'Throttles', ...sum }),
      above: 0,
      todo: "A Lambda was held back: the account's limit of Lambdas at once is reached. Look for a flood at the API; otherwise ask AWS for more.",
    },
  ],
  ...listeners.map((name): [string, Ring] => [
    `${name}Behind`,
    {
      metric: ageOf(name, lambdas),
      above: 10 * 60_000,
      todo: `${name} is more than ten minutes behind. Nothing is lost before 24 hours; read its log for the change that it keeps failing on.`,
    },
  ]),
  [
    'Undone',
    {
      metric: undone.metricApproximateNumberOfMessagesVisible({ period, statistic: 'Maximum' }),
      above: 0,
      todo: 'Work was laid aside. Read the note in the queue; a batch of changes is in the bucket it names and is done again by calling its Lambda with the payload (README, operating).',
    },
  ],
  [
    'ApiFails',
    {
      metric: api.metricServerError(sum),
      above: 5,
      todo: 'People saw an error. The API log names the route; the Lambda of that slice logged the request id with the fault.',
    },
  ],
  [
    'ApiSlow',
    {
      metric: api.metricLatency({ period, statistic: 'p95' }),
      above: 3000,
      periods: 3,
      todo: 'Answers take more than three seconds. Compare lambdaMs with ms in the API log; look at throttling on the dashboard.',
    },
  ],
  [
    'MailBounces',
    {
      metric: new Metric({ namespace: 'AWS/SES', metricName: 'Reputation.BounceRate', statistic: 'Maximum', period }),
      above: 0.04,
      todo: 'More than 4 % of letters bounce; AWS stops sending at 10 %. Look which addresses fail and pause the letters if it is abuse of the form.',
    },
  ],
]

const graph = (title: string, left: IMetric[]): GraphWidget => new GraphWidget({ title, left, width: 12 })

const makeDashboard = (scope: Construct, stage: Stage, { api, lambdas, undone }: Watched): void => {
  const all = Object.entries(lambdas)
  new Dashboard(scope, 'Dashboard', {
    dashboardName: stage.prefix,
    widgets: [
      [
        graph('Requests, refusals, failures', [
          api.metricCount(sum),
          api.metricClientError(sum),
          api.metricServerError(sum),
        ]),
        graph(
          'Time to answer (ms)',
          ['p50', 'p95', 'p99'].map(statistic => api.metricLatency({ period, statistic, label: statistic })),
        ),
      ],
      [
        graph(
          'Errors per Lambda',
          all.map(([label, lambda]) => lambda.metricErrors({ ...sum, label })),
        ),
        graph(
          'Listeners behind (ms)',
          listeners.map(label => ageOf(label, lambdas)),
        ),
      ],
      [
        graph('At work at once', [
          new Metric({ namespace: 'AWS/Lambda', metricName: 'ConcurrentExecutions', statistic: 'Maximum', period }),
        ]),
        graph('Laid aside', [undone.metricApproximateNumberOfMessagesVisible({ period })]),
      ],
    ],
  })
}

/** Alarms that each say what to do, and one page that shows how it goes. */
export const watchOver = (scope: Construct, stage: Stage, watched: Watched): void => {
  for (const [name, { metric, above, periods, todo }] of rings(watched))
    new Alarm(scope, `Alarm-${name}`, {
      alarmName: `${stage.prefix}-${name}`,
      alarmDescription: todo,
      metric,
      threshold: above,
      comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
      evaluationPeriods: periods ?? 1,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    }).addAlarmAction(new SnsAction(watched.told))
  makeDashboard(scope, stage, watched)
}
