import { expect, test } from 'vitest'
import { tables } from '../../functions/data/keys.ts'
import type { Grants } from '../../infra/lambda.ts'
import { lambdas } from '../../infra/slices.ts'
import { arrivals, listeners, schedules } from '../../infra/work.ts'
import { ofType, type Resource, synthesise, type Template } from './synthesised.ts'

const { run } = synthesise({ stage: 'test' })
const listed: Record<string, Grants> = { ...lambdas, ...listeners, ...schedules, ...arrivals }

type Statement = { Action: string | string[]; Resource: unknown; Effect: string; Condition?: unknown }

const actionsOf = ({ Action }: Statement): string[] => [Action].flat()
const resourcesOf = ({ Resource }: Statement): string[] =>
  [Resource].flat().map(resource => (typeof resource === 'string' ? resource : JSON.stringify(resource)))

const roleOf = (template: Template, lambda: Resource): Resource => {
  const id = lambda.Properties.Role['Fn::GetAtt'][0]
  const role = template.Resources[id]
  if (!role) throw new Error(`no role ${id}`)
  return role
}

const functions = ofType(run, 'AWS::Lambda::Function').map(([, lambda]): [string, Resource] => [
  lambda.Properties.FunctionName.replace('naoberplein-test-', ''),
  lambda,
])
const statementsOf = (lambda: Resource): Statement[] =>
  roleOf(run, lambda).Properties.Policies.flatMap(
    ({ PolicyDocument }: { PolicyDocument: { Statement: Statement[] } }) => PolicyDocument.Statement,
  )

/** `ideas: get put` per Lambda, from the template alone. */
const touched = (lambda: Resource): Record<string, string[]> => {
  const found: Record<string, Set<string>> = {}
  for (const statement of statementsOf(lambda))
    for (const resource of resourcesOf(statement))
      for (const table of Object.keys(tables))
        if (resource.includes(`GetAttTable${table}`) && !resource.includes('StreamArn'))
          found[table] = new Set([...(found[table] ?? []), ...actionsOf(statement)])
  return Object.fromEntries(
    Object.entries(found).map(([table, actions]) => [
      table,
      [...actions].map(action => action.replace('dynamodb:', '')).sort(),
    ]),
  )
}

const read = ['BatchGetItem', 'GetItem', 'Query']
const write = ['ConditionCheckItem', 'DeleteItem', 'PutItem', 'UpdateItem']
const meant = { read, write, 'read-write': [...read, ...write].sort(), scan: [...read, 'Scan'] }

test('every Lambda of slices.ts is made, and only the guard at the door besides', () => {
  expect(functions.map(([name]) => name).sort()).toEqual([...Object.keys(listed), 'door'].sort())
})

test.each(functions)('%s may do to tables what slices.ts says, nothing more', (name, lambda) => {
  const grants = Object.entries(listed[name]?.tables ?? {})
  expect(touched(lambda)).toEqual(Object.fromEntries(grants.map(([table, touch]) => [table, meant[touch]])))
})

test.each(functions)('%s has a role of its own without foreign policies', (_, lambda) => {
  const role = roleOf(run, lambda)
  expect(role.Properties.ManagedPolicyArns).toBeUndefined()
  const sharing = functions.filter(([, other]) => roleOf(run, other) === role)
  expect(sharing).toHaveLength(1)
  expect(ofType(run, 'AWS::IAM::Policy')).toEqual([])
})

/** The only stars there are, and why. */
const stars = [
  /^arn:aws:s3:::naoberplein-test-(files|catalogue|undone)-<account>\/\*$/, // objects of one bucket
  /^arn:aws:secretsmanager:eu-central-1:<account>:secret:naoberplein-test\/signers\/\*$/, // keys made per ballot round
  /^\*$/, // dynamodb:ListStreams knows no narrower resource
  /^log$/, // a log group's streams: CloudFormation gives its ARN with :*
]

test.each(functions)('%s names what it may touch', (_, lambda) => {
  for (const statement of statementsOf(lambda)) {
    expect(statement.Effect).toBe('Allow')
    for (const action of actionsOf(statement)) expect(action).not.toContain('*')
    for (const resource of resourcesOf(statement).filter(text => text.includes('*'))) {
      const plain = resource.replace(
        /^\{"Fn::Join":\["",\["(.*?)",\{"Ref":"AWS::AccountId"\},"(.*?)"\]\]\}$/,
        '$1<account>$2',
      )
      expect(stars.some(star => star.test(plain))).toBe(true)
      if (plain === '*') expect(actionsOf(statement)).toEqual(['dynamodb:ListStreams'])
    }
  }
})

test('only those that may, know the keys, send letters, remove a login, or see a bucket', () => {
  const holders = (action: string) =>
    functions
      .filter(([, lambda]) => statementsOf(lambda).some(one => actionsOf(one).includes(action)))
      .map(([name]) => name)
  const granted = (has: (grants: Grants) => unknown) =>
    Object.keys(listed).filter(name => has(listed[name] ?? { tables: {} }))
  expect(holders('secretsmanager:GetSecretValue').sort()).toEqual([...granted(({ secret }) => secret), 'door'].sort())
  expect(holders('secretsmanager:CreateSecret')).toEqual(granted(({ signers }) => signers === 'make'))
  expect(granted(({ signers }) => signers === 'use')).toEqual(['rights'])
  expect(holders('ses:SendEmail').sort()).toEqual(granted(({ mail }) => mail).sort())
  expect(holders('cognito-idp:AdminDeleteUser').sort()).toEqual(granted(({ logins }) => logins).sort())
  const reading = ({ buckets }: Grants) => Object.values(buckets ?? {}).some(touch => touch !== 'write')
  expect(holders('s3:GetObject').sort()).toEqual(granted(reading).sort())
})

test('each listener hears its tables, cuts a failing batch and lays aside what it cannot do', () => {
  const mappings = ofType(run, 'AWS::Lambda::EventSourceMapping').map(([, { Properties }]) => Properties)
  expect(mappings).toHaveLength(Object.values(listeners).reduce((sum, { hears }) => sum + hears.length, 0))
  for (const mapping of mappings) {
    expect(JSON.stringify(mapping.EventSourceArn)).toContain('StreamArn')
    expect(mapping).toMatchObject({
      BisectBatchOnFunctionError: true,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      StartingPosition: 'TRIM_HORIZON',
    })
    expect(JSON.stringify(mapping.DestinationConfig)).toContain('Undone')
  }
})
