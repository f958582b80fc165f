import { Annotations, Duration, RemovalPolicy } from 'aws-cdk-lib'
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2'
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager'
import {
  AllowedMethods,
  type BehaviorOptions,
  CacheCookieBehavior,
  CacheHeaderBehavior,
  CachePolicy,
  CacheQueryStringBehavior,
  Distribution,
  Function as EdgeFunction,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  HttpVersion,
  type ICachePolicy,
  OriginRequestCookieBehavior,
  OriginRequestHeaderBehavior,
  OriginRequestPolicy,
  OriginRequestQueryStringBehavior,
  PriceClass,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront'
import { HttpOrigin, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins'
import { BlockPublicAccess, Bucket, BucketEncryption } from 'aws-cdk-lib/aws-s3'
import type { Construct } from 'constructs'
import { doorHeader } from '../../functions/http/door.ts'
import { bucketName } from '../keep/buckets.ts'
import type { Keep } from '../keep/stack.ts'
import { accept } from '../nag.ts'
import { shellAtEdge } from '../shells.ts'
import type { Stage } from '../stages.ts'
import { makeHeaders } from './headers.ts'
import { lanes } from './paths.ts'

const makeBucket = (scope: Construct, stage: Stage): Bucket => {
  const bucket = new Bucket(scope, 'Site', {
    bucketName: bucketName(stage, 'site'),
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    encryption: BucketEncryption.S3_MANAGED,
    enforceSSL: true,
    serverAccessLogsBucket: Bucket.fromBucketName(scope, 'SiteLog', bucketName(stage, 'log')),
    serverAccessLogsPrefix: 'site/',
    versioned: true,
    lifecycleRules: [{ noncurrentVersionExpiration: Duration.days(30) }],
    removalPolicy: RemovalPolicy.RETAIN,
  })
  Annotations.of(bucket).acknowledgeWarning(
    '@aws-cdk/aws-s3:accessLogsPolicyNotAdded',
    'The log bucket lets it in by a statement of its own (keep/buckets.ts).',
  )
  return bucket
}

/** Kept as long as the answer says (`s-maxage`), at least not at all; every question in the address is another answer. */
const asTheAnswerSays = (scope: Construct): ICachePolicy =>
  new CachePolicy(scope, 'Kept', {
    minTtl: Duration.seconds(0),
    defaultTtl: Duration.seconds(0),
    maxTtl: Duration.hours(1),
    queryStringBehavior: CacheQueryStringBehavior.all(),
    cookieBehavior: CacheCookieBehavior.none(),
    headerBehavior: CacheHeaderBehavior.none(),
    enableAcceptEncodingBrotli: true,
    enableAcceptEncodingGzip: true,
  })

/** Everything the API reads of a request; the host stays API Gateway's own. */
const passedOn = (scope: Construct): OriginRequestPolicy =>
  new OriginRequestPolicy(scope, 'PassedOn', {
    headerBehavior: OriginRequestHeaderBehavior.allowList(
      'CloudFront-Viewer-Address',
      'Content-Type',
      'Accept',
      'Accept-Language',
      'Origin',
      'Sec-Fetch-Site',
      'Idempotency-Key',
      'If-None-Match',
    ),
    cookieBehavior: OriginRequestCookieBehavior.all(),
    queryStringBehavior: OriginRequestQueryStringBehavior.all(),
  })

const apiBehaviours = (scope: Construct, keep: Keep, api: HttpApi, shared: Shared): Record<string, BehaviorOptions> => {
  const origin = new HttpOrigin(`${api.apiId}.execute-api.${keep.stack.region}.amazonaws.com`, {
    customHeaders: { [doorHeader]: keep.secrets.door.secretValueFromJson('door').unsafeUnwrap() },
    readTimeout: Duration.seconds(30),
  })
  const kept = asTheAnswerSays(scope)
  const originRequestPolicy = passedOn(scope)
  const behaviour = (cachePolicy: ICachePolicy): BehaviorOptions => ({
    ...shared,
    origin,
    originRequestPolicy,
    cachePolicy,
    allowedMethods: AllowedMethods.ALLOW_ALL,
  })
  const never = behaviour(CachePolicy.CACHING_DISABLED)
  return Object.fromEntries(lanes().map(lane => [lane.path, lane.kept ? behaviour(kept) : never]))
}

/** By itself CloudFront keeps an error for ten seconds, so that a "no" to one person would be told to the next. */
const forgetErrors = [400, 403, 404, 405, 414, 416, 500, 501, 502, 503, 504].map(httpStatus => ({
  httpStatus,
  ttl: Duration.seconds(0),
}))

type Shared = Pick<BehaviorOptions, 'responseHeadersPolicy' | 'viewerProtocolPolicy' | 'compress'>
export type Site = { distribution: Distribution; bucket: Bucket }

/** The one address: pages from S3, `/api/*` from the API, the same security headers on all of it. */
export const makeSite = (scope: Construct, stage: Stage, keep: Keep, api: HttpApi): Site => {
  const bucket = makeBucket(scope, stage)
  const shared: Shared = {
    responseHeadersPolicy: makeHeaders(scope, keep),
    viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
    compress: true,
  }
  const pages = new EdgeFunction(scope, 'PageOfLanguage', {
    code: FunctionCode.fromInline(shellAtEdge),
    runtime: FunctionRuntime.JS_2_0,
  })
  const distribution = new Distribution(scope, 'Distribution', {
    comment: stage.prefix,
    errorResponses: forgetErrors,
    httpVersion: HttpVersion.HTTP2_AND_3,
    priceClass: PriceClass.PRICE_CLASS_100,
    ...(stage.domain
      ? {
          minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
          domainNames: [stage.domain.name],
          certificate: Certificate.fromCertificateArn(scope, 'Certificate', stage.domain.certificate),
        }
      : {}),
    ...(stage.webAcl ? { webAclId: stage.webAcl } : {}),
    defaultBehavior: {
      ...shared,
      origin: S3BucketOrigin.withOriginAccessControl(bucket),
      functionAssociations: [{ function: pages, eventType: FunctionEventType.VIEWER_REQUEST }],
    },
    additionalBehaviors: apiBehaviours(scope, keep, api, shared),
  })
  accept(distribution, {
    CFR1: 'People of Drenthe who are abroad keep access to their own municipality.',
    CFR2: 'The firewall is a setting of the stage (`webAcl`); production must name one or say `none`.',
    CFR3: 'An access log would keep the address of every visitor. What operators need is in the log of the API, without addresses.',
    ...(stage.domain
      ? {}
      : { CFR4: 'Only a test stage without a name of its own uses the certificate of CloudFront.' }),
  })
  return { distribution, bucket }
}
