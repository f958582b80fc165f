/** Background map and boundaries come from the national map service (PDOK) at run time; nothing else is foreign. */
const maps = 'https://service.pdok.nl'

const policy = {
  'default-src': "'self'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': `'self' data: blob: ${maps}`,
  'font-src': "'self'",
  'connect-src': `'self' ${maps}`,
  'object-src': "'none'",
  'frame-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
}

/** Extra addresses a stage needs: where the browser uploads to and downloads files from. */
export type Also = {
  connect?: readonly string[]
  images?: readonly string[]
  frames?: readonly string[]
  forms?: readonly string[]
}

/** The content security policy as one header value. */
export const contentSecurityPolicy = (also: Also = {}): string => {
  const more: Record<string, readonly string[] | undefined> = {
    'connect-src': also.connect,
    'img-src': also.images,
    'frame-src': also.frames,
    'form-action': also.forms,
  }
  return Object.entries(policy)
    .map(([name, value]) => [name, value, ...(more[name] ?? [])].join(' '))
    .join('; ')
}

/** Said with every answer of the platform, on AWS by CloudFront and on one machine by `local/site.ts`. */
export const securityHeaders = (also: Also = {}): Record<string, string> => ({
  'content-security-policy': contentSecurityPolicy(also),
  'strict-transport-security': 'max-age=63072000; includeSubDomains; preload',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
})
