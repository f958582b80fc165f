import * as z from 'zod/mini'

/**
 * One deployment of the platform. Everything that differs between stages is here and typed; what belongs to an
 * account (certificate, firewall, addresses) comes in as settings and is checked before anything is made.
 */
export type Stage = {
  name: 'test' | 'production'
  /** First part of every table's name and of what people of the account see. */
  prefix: string
  region: 'eu-central-1'
  account: string | undefined
  /** Address people see, with the ARN of its certificate (us-east-1, as CloudFront asks). Without it CloudFront's own. */
  domain: { name: string; certificate: string } | undefined
  /** Sender of every letter; its domain is verified in SES before the first deployment, or the user pool refuses it. */
  mailFrom: string
  /** Who is woken; nobody on a test stage without the setting. */
  alarmsTo: string | undefined
  /** ARN of a web ACL (us-east-1). */
  webAcl: string | undefined
  logDays: number
  /** Requests per second that the API lets through before it answers 429, and how many at one moment. */
  pace: { perSecond: number; atOnce: number }
}

/** What the names of the keys that sign rights to vote begin with. */
export const signersOf = ({ prefix }: Pick<Stage, 'prefix'>): string => `${prefix}/signers`

const certificate = z
  .string()
  .check(z.regex(/^arn:aws:acm:us-east-1:\d{12}:certificate\/\S+$/, 'a us-east-1 certificate ARN'))
const webAcl = z.union([
  z.literal('none'),
  z
    .string()
    .check(z.regex(/^arn:aws:wafv2:us-east-1:\d{12}:global\/webacl\/\S+$/, '`none` or a us-east-1 web ACL ARN')),
])
const domain = z.string().check(z.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'a host name'))

const settings = {
  test: z.object({
    domain: z.optional(domain),
    certificate: z.optional(certificate),
    mailFrom: z._default(z.email(), 'bericht@test.naoberplein.nl'),
    alarmsTo: z.optional(z.email()),
    webAcl: z._default(webAcl, 'none'),
  }),
  // Nothing has a default here: a forgotten setting stops the deployment, `webAcl` may only be absent on purpose.
  production: z.object({ domain, certificate, mailFrom: z.email(), alarmsTo: z.email(), webAcl }),
}

const fixed = {
  test: { logDays: 30, pace: { perSecond: 200, atOnce: 100 } },
  production: { logDays: 365, pace: { perSecond: 2000, atOnce: 1000 } },
} as const

/**
 * The stage that is asked for.
 * @param setting reads one setting (`-c name=value` or `cdk.json`)
 * @throws Error naming every setting that is missing or wrong
 */
export const stageOf = (setting: (name: string) => unknown, account: string | undefined): Stage => {
  const name = z.enum(['test', 'production'], 'stage must be test or production').parse(setting('stage'))
  const given = Object.fromEntries(Object.keys(settings[name].shape).map(key => [key, setting(key)]))
  const read = settings[name].safeParse(given)
  if (!read.success) {
    const faults = read.error.issues.map(issue => `-c ${issue.path.join('.')}=… (${issue.message})`)
    throw new Error(`Stage ${name} misses settings or has wrong ones: ${faults.join(', ')}`)
  }
  const { data } = read
  if (Boolean(data.domain) !== Boolean(data.certificate)) throw new Error('domain and certificate go together')
  return {
    name,
    prefix: `naoberplein-${name}`,
    region: 'eu-central-1',
    account,
    domain: data.domain && data.certificate ? { name: data.domain, certificate: data.certificate } : undefined,
    mailFrom: data.mailFrom,
    alarmsTo: data.alarmsTo,
    webAcl: data.webAcl === 'none' ? undefined : data.webAcl,
    ...fixed[name],
  }
}
