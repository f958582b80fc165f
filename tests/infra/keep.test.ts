import { expect, test } from 'vitest'
import { type Table, tables } from '../../functions/data/keys.ts'
import { ofType, productionSettings, synthesise } from './synthesised.ts'

const { keep } = synthesise({ stage: 'test' })
const production = synthesise(productionSettings).keep
const made = ofType(keep, 'AWS::DynamoDB::GlobalTable').map(([, { Properties }]) => Properties)

test('every table of keys.ts is made, and no other', () => {
  const names = made.map(({ TableName }) => TableName).sort()
  expect(names).toEqual(
    Object.keys(tables)
      .map(name => `naoberplein-test-${name}`)
      .sort(),
  )
})

test.each(Object.entries<Table>(tables))('table %s has its keys, indexes, stream and forgetting', (name, table) => {
  const found = made.find(({ TableName }) => TableName === `naoberplein-test-${name}`)
  const key = (schema: { AttributeName: string }[]) => schema.map(({ AttributeName }) => AttributeName)
  expect(key(found?.KeySchema)).toEqual(table.sk ? [table.pk, table.sk] : [table.pk])
  expect(found?.StreamSpecification).toEqual(table.stream ? { StreamViewType: 'NEW_AND_OLD_IMAGES' } : undefined)
  expect(found?.TimeToLiveSpecification).toEqual(table.ttl ? { AttributeName: table.ttl, Enabled: true } : undefined)
  const indexes = Object.entries(table.indexes).map(([IndexName, { pk, sk, keys }]) => ({
    name: IndexName,
    key: sk ? [pk, sk] : [pk],
    holds: keys === 'only' ? 'KEYS_ONLY' : 'ALL',
  }))
  const foundIndexes = (found?.GlobalSecondaryIndexes ?? []).map(
    // biome-ignore lint/suspicious/noExplicitAny: CloudFormation's own shape
    ({ IndexName, KeySchema, Projection }: any) => ({
      name: IndexName,
      key: key(KeySchema),
      holds: Projection.ProjectionType,
    }),
  )
  expect(foundIndexes).toEqual(indexes)
})

test('every table can be restored to any second of 35 days and is not deleted by accident', () => {
  for (const { BillingMode, Replicas } of made) {
    expect(BillingMode).toBe('PAY_PER_REQUEST')
    expect(Replicas[0]).toMatchObject({
      DeletionProtectionEnabled: true,
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 35 },
    })
  }
})

test('nothing that holds data goes when its stack goes', () => {
  const kept = ['DynamoDB::GlobalTable', 'S3::Bucket', 'Cognito::UserPool', 'SecretsManager::Secret']
  for (const type of kept)
    for (const [id, { DeletionPolicy }] of ofType(keep, `AWS::${type}`))
      expect([id, DeletionPolicy]).toEqual([id, 'Retain'])
})

// A changed logical id means a new, empty thing beside the old one. Whoever changes this list has a migration to write.
const stable = [
  'Catalogue6D2BB205',
  'Door509367B8',
  'Files8E6940B8',
  'Keys4E30B592',
  'Log95422804',
  'PeopleE38C8D03',
  'Tableadvices929F7515',
  'TablealliancesBF073B36',
  'TableapplicationsB9F14C4A',
  'Tableassemblies27FD8864',
  'Tableaudit222B1424',
  'Tableballots8BA763F4',
  'TablecandidatesFA4AB5E8',
  'Tablecontacts5535C3BD',
  'Tablefiles501C2015',
  'Tablehalls2A77738E',
  'TableideasB421587F',
  'Tablelimits8399F9BD',
  'TablenoticesC4CCFE70',
  'Tablepapers4497E4E6',
  'Tablepeople9397FADA',
  'Tableplans2B5B2C1B',
  'TableregisterA69E9D22',
  'TablereviewsCF25966B',
  'Tablerights926B534A',
  'Tablesupports2330D261',
  'Tableuploads08EB7BD0',
  'UndoneB8E669BB',
]

test.each([
  ['test', keep],
  ['production', production],
])('what keeps data in %s keeps its logical id', (_, template) => {
  const stateful = Object.entries(template.Resources).filter(([, { DeletionPolicy }]) => DeletionPolicy === 'Retain')
  expect(stateful.map(([id]) => id).sort()).toEqual(stable)
})

test('a file can only be read once the scanner found it clean', () => {
  const statements = ofType(keep, 'AWS::S3::BucketPolicy').flatMap(
    ([, { Properties }]) => Properties.PolicyDocument.Statement,
  )
  expect(statements).toContainEqual(
    expect.objectContaining({
      Sid: 'OnlyScannedAndClean',
      Effect: 'Deny',
      Condition: expect.objectContaining({
        StringNotEquals: { 's3:ExistingObjectTag/GuardDutyMalwareScanStatus': 'NO_THREATS_FOUND' },
      }),
    }),
  )
  expect(ofType(keep, 'AWS::GuardDuty::MalwareProtectionPlan')).toHaveLength(1)
})

test('no bucket is open and none is read without encryption on the way', () => {
  for (const [, { Properties }] of ofType(keep, 'AWS::S3::Bucket'))
    expect(Properties.PublicAccessBlockConfiguration).toEqual({
      BlockPublicAcls: true,
      BlockPublicPolicy: true,
      IgnorePublicAcls: true,
      RestrictPublicBuckets: true,
    })
})
