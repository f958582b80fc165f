import { App, Stack } from 'aws-cdk-lib'
import { Queue } from 'aws-cdk-lib/aws-sqs'
import { expect, test } from 'vitest'
import { watchRules } from '../../infra/nag.ts'
import { stageOf } from '../../infra/stages.ts'
import { productionSettings, synthesise } from './synthesised.ts'

const from = (settings: Record<string, unknown>) => stageOf(name => settings[name], undefined)

test('production stops at every setting that is forgotten, naming it', () => {
  for (const name of Object.keys(productionSettings).filter(key => key !== 'stage')) {
    const { [name as 'domain']: _forgotten, ...rest } = productionSettings
    expect(() => from(rest)).toThrow(`-c ${name}=`)
  }
})

test('all faults are named at once', () => {
  expect(() => from({ stage: 'production' })).toThrow(/domain.*certificate.*mailFrom.*alarmsTo.*webAcl/)
})

test('a certificate of another region is refused, since CloudFront would', () => {
  const elsewhere = 'arn:aws:acm:eu-central-1:123456789012:certificate/0c1d'
  expect(() => from({ ...productionSettings, certificate: elsewhere })).toThrow('us-east-1')
})

test('an unknown stage is refused', () => {
  expect(() => from({ stage: 'prod' })).toThrow('test or production')
  expect(() => from({})).toThrow('test or production')
})

test('a test stage needs no settings; a name needs its certificate', () => {
  expect(from({ stage: 'test' })).toMatchObject({ prefix: 'naoberplein-test', domain: undefined, webAcl: undefined })
  expect(() => from({ stage: 'test', domain: 'test.naoberplein.example' })).toThrow('together')
})

test.each([{ stage: 'test' }, productionSettings])('cdk-nag finds nothing that is not accepted ($stage)', settings => {
  expect(() => synthesise(settings)).not.toThrow()
})

test('and it would say so: a queue without encryption on the way stops the synth', () => {
  const app = new App()
  watchRules(app)
  new Queue(new Stack(app, 'Canary'), 'Open')
  expect(() => app.synth()).toThrow('AwsSolutions-SQS4')
})
