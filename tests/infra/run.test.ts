import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { contracts } from '../../functions/contracts.ts'
import { type Endpoint, routeKey } from '../../functions/http/endpoint.ts'
import { securityHeaders } from '../../infra/headers.ts'
import { lanes } from '../../infra/run/paths.ts'
import { shellOf } from '../../infra/shells.ts'
import { ofType, productionSettings, synthesise } from './synthesised.ts'

const { run, routes: routing, watch } = synthesise({ stage: 'test' })
const production = synthesise(productionSettings).run
const endpoints = Object.values(contracts).flatMap(slice => Object.values<Endpoint>(slice))
const routes = ofType(routing, 'AWS::ApiGatewayV2::Route').map(([, { Properties }]) => Properties)

test('every endpoint of the contracts has exactly one route, and every route an endpoint', () => {
  expect(routes.map(({ RouteKey }) => RouteKey).sort()).toEqual(endpoints.map(routeKey).sort())
})

test('every route leads to the Lambda of its own slice', () => {
  const [, nested] = ofType(run, 'AWS::CloudFormation::Stack').find(([id]) => id.startsWith('Routes')) ?? []
  for (const [name, slice] of Object.entries(contracts)) {
    const keys = new Set(Object.values<Endpoint>(slice).map(routeKey))
    for (const route of routes.filter(({ RouteKey }) => keys.has(RouteKey))) {
      const integration = routing.Resources[route.Target['Fn::Join'][1][1].Ref]
      const told = nested?.Properties.Parameters[integration?.Properties.IntegrationUri.Ref]
      const lambda = run.Resources[told['Fn::GetAtt'][0]]
      expect(lambda?.Properties.FunctionName).toBe(`naoberplein-test-${name}`)
      expect(integration?.Properties.PayloadFormatVersion).toBe('2.0')
    }
  }
})

test('no route can be reached without the word that only CloudFront knows', () => {
  for (const route of routes) expect(route.AuthorizationType).toBe('CUSTOM')
  const [[, authorizer] = []] = ofType(run, 'AWS::ApiGatewayV2::Authorizer')
  expect(authorizer?.Properties).toMatchObject({
    IdentitySource: ['$request.header.x-naoberplein-door'],
    EnableSimpleResponses: true,
  })
  expect(JSON.stringify(ofType(run, 'AWS::CloudFront::Distribution'))).toContain('{{resolve:secretsmanager:')
})

const [[, distribution] = []] = ofType(run, 'AWS::CloudFront::Distribution')
const site = distribution?.Properties.DistributionConfig

test('CloudFront looks at paths in the order of the lanes and keeps only what is fresh', () => {
  const [[kept] = []] = ofType(run, 'AWS::CloudFront::CachePolicy')
  // biome-ignore lint/suspicious/noExplicitAny: CloudFormation's own shape
  const found = site.CacheBehaviors.map(({ PathPattern, CachePolicyId }: any) => ({
    path: PathPattern,
    kept: CachePolicyId.Ref === kept,
  }))
  expect(found).toEqual(lanes())
})

test('an answer for one person falls in a lane that is never kept', () => {
  const laneOf = (path: string) =>
    lanes().find(lane => new RegExp(`^${lane.path.replaceAll('.', '\\.').replaceAll('*', '.*')}$`).test(path))
  for (const { method, path, fresh } of endpoints) {
    if (method !== 'GET') continue
    const example = path.replaceAll(/\{\w+\}/g, '01JEXAMPLE')
    expect([path, laneOf(example)?.kept]).toEqual([path, Boolean(fresh)])
  }
})

test.each([
  ['/', '/index.html'],
  ['/en', '/en/index.html'],
  ['/en/', '/en/index.html'],
  ['/ideeen', '/ideeen.html'],
  ['/en/ideeen/', '/en/ideeen.html'],
  ['/ideeen/nieuw', '/ideeen-nieuw.html'],
  ['/en/ideeen/01JEXAMPLE', '/en/idee.html'],
  ['/ideeen/01JEXAMPLE/meer', '/app.html'],
  ['/dorpen/gieten', '/dorp.html'],
  ['/dorpen', '/app.html'],
  ['/gemeenten/assen', '/gemeenten/assen.html'],
  ['/gemeenten/parijs', '/app.html'],
  ['/energie', '/app.html'],
  ['/en/mijn', '/en/app.html'],
  ['/assets/main-1a2b.js', '/assets/main-1a2b.js'],
  ['/robots.txt', '/robots.txt'],
])('the page for %s is %s', (uri, page) => {
  const [[, edge] = []] = ofType(run, 'AWS::CloudFront::Function')
  const answer = runInNewContext(`${edge?.Properties.FunctionCode}; handler({ request: { uri } }).uri`, { uri })
  expect(answer).toBe(page)
  // One machine serves the same, but for files, which it finds by itself.
  if (!uri.includes('.')) expect(shellOf(uri)).toBe(page)
})

test('an error is never kept for the next person', () => {
  for (const { ErrorCachingMinTTL } of site.CustomErrorResponses) expect(ErrorCachingMinTTL).toBe(0)
  // biome-ignore lint/suspicious/noExplicitAny: CloudFormation's own shape
  expect(site.CustomErrorResponses.map(({ ErrorCode }: any) => ErrorCode)).toEqual(
    expect.arrayContaining([403, 404, 500]),
  )
})

test('CloudFront says the same security headers as the platform on one machine', () => {
  const [[, policy] = []] = ofType(run, 'AWS::CloudFront::ResponseHeadersPolicy')
  const { SecurityHeadersConfig: secure, CustomHeadersConfig: custom } =
    policy?.Properties.ResponseHeadersPolicyConfig ?? {}
  const transport = secure.StrictTransportSecurity
  const files = secure.ContentSecurityPolicy.ContentSecurityPolicy['Fn::Join'][1].filter(
    (part: unknown) => typeof part !== 'string',
  )
  expect(files).toHaveLength(4)
  const said = Object.fromEntries([
    ['strict-transport-security', `max-age=${transport.AccessControlMaxAgeSec}; includeSubDomains; preload`],
    ['x-content-type-options', secure.ContentTypeOptions ? 'nosniff' : ''],
    ['x-frame-options', secure.FrameOptions.FrameOption],
    ['referrer-policy', secure.ReferrerPolicy.ReferrerPolicy],
    ...custom.Items.map(({ Header, Value }: { Header: string; Value: string }) => [Header, Value]),
    [
      'content-security-policy',
      secure.ContentSecurityPolicy.ContentSecurityPolicy['Fn::Join'][1]
        .map((part: unknown) => (typeof part === 'string' ? part : 'FILES'))
        .join(''),
    ],
  ])
  const bucket = ['https://FILES']
  expect(said).toEqual(securityHeaders({ connect: bucket, images: bucket, frames: bucket, forms: bucket }))
  expect([transport.IncludeSubdomains, transport.Preload]).toEqual([true, true])
  for (const behaviour of [site.DefaultCacheBehavior, ...site.CacheBehaviors])
    expect(behaviour.ResponseHeadersPolicyId).toBeDefined()
})

test('no template outgrows what CloudFormation takes', () => {
  for (const template of [run, routing, watch]) expect(Object.keys(template.Resources).length).toBeLessThan(480)
})

test('every alarm says what to do and tells somebody', () => {
  const alarms = ofType(watch, 'AWS::CloudWatch::Alarm')
  expect(alarms.length).toBeGreaterThan(40)
  for (const [, { Properties }] of alarms) {
    expect(Properties.AlarmDescription.length).toBeGreaterThan(60)
    expect(Properties.AlarmActions).toHaveLength(1)
  }
})

test('production has its own address and wakes a person', () => {
  const [[, made] = []] = ofType(production, 'AWS::CloudFront::Distribution')
  expect(made?.Properties.DistributionConfig).toMatchObject({
    Aliases: ['naoberplein.example'],
    ViewerCertificate: { MinimumProtocolVersion: 'TLSv1.2_2021' },
  })
  expect(ofType(production, 'AWS::SNS::Subscription')).toHaveLength(1)
  for (const [, { Properties }] of ofType(production, 'AWS::Lambda::Function'))
    expect(Properties.Environment.Variables.ORIGIN ?? 'https://naoberplein.example').toBe('https://naoberplein.example')
})

test('every Lambda runs Node 24 on arm64, or with Typst on x86_64, and keeps its log no longer than its stage says', () => {
  for (const [, { Properties }] of ofType(run, 'AWS::Lambda::Function')) {
    const architecture = Properties.Layers ? 'x86_64' : 'arm64'
    expect(Properties).toMatchObject({ Runtime: 'nodejs24.x', Architectures: [architecture] })
  }
  for (const [, { Properties }] of ofType(run, 'AWS::Logs::LogGroup')) expect(Properties.RetentionInDays).toBe(30)
  for (const [, { Properties }] of ofType(production, 'AWS::Logs::LogGroup'))
    expect(Properties.RetentionInDays).toBe(365)
})
