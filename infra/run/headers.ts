import { Duration } from 'aws-cdk-lib'
import {
  HeadersFrameOption,
  type HeadersReferrerPolicy,
  type ResponseCustomHeader,
  ResponseHeadersPolicy,
  type ResponseSecurityHeadersBehavior,
} from 'aws-cdk-lib/aws-cloudfront'
import type { Construct } from 'constructs'
import { securityHeaders } from '../headers.ts'
import type { Keep } from '../keep/stack.ts'

/** CloudFront wants six of the headers in words of its own; the others go as they are. */
const inItsOwnWords = (headers: Record<string, string>): [ResponseSecurityHeadersBehavior, ResponseCustomHeader[]] => {
  const {
    'content-security-policy': contentSecurityPolicy = '',
    'strict-transport-security': transport = '',
    'x-content-type-options': _nosniff,
    'x-frame-options': _deny,
    'referrer-policy': referrer = '',
    ...others
  } = headers
  const override = true
  return [
    {
      contentSecurityPolicy: { contentSecurityPolicy, override },
      contentTypeOptions: { override },
      frameOptions: { frameOption: HeadersFrameOption.DENY, override },
      referrerPolicy: { referrerPolicy: referrer as HeadersReferrerPolicy, override },
      strictTransportSecurity: {
        accessControlMaxAge: Duration.seconds(Number(/max-age=(\d+)/.exec(transport)?.[1])),
        includeSubdomains: transport.includes('includeSubDomains'),
        preload: transport.includes('preload'),
        override,
      },
    },
    Object.entries(others).map(([header, value]) => ({ header, value, override })),
  ]
}

/** The headers of `infra/headers.ts`, on every answer; the browser may also talk to the bucket with files. */
export const makeHeaders = (scope: Construct, keep: Keep): ResponseHeadersPolicy => {
  const files = `https://${keep.buckets.files.bucketRegionalDomainName}`
  const [securityHeadersBehavior, customHeaders] = inItsOwnWords(
    securityHeaders({ connect: [files], images: [files], frames: [files], forms: [files] }),
  )
  return new ResponseHeadersPolicy(scope, 'Headers', {
    securityHeadersBehavior,
    customHeadersBehavior: { customHeaders },
  })
}
