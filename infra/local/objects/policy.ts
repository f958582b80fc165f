import * as z from 'zod/mini'

const condition = z.union([
  z.tuple([z.literal('content-length-range'), z.number(), z.number()]),
  z.tuple([z.enum(['starts-with', 'eq']), z.string(), z.string()]),
  z.record(z.string(), z.string()),
])
const policy = z.object({ expiration: z.string(), conditions: z.array(condition) })

export type Upload = { fields: Record<string, string>; size: number; now: number }
type Refusal = { status: number; code: string; message: string }

const denied = (message: string): Refusal => ({
  status: 403,
  code: 'AccessDenied',
  message: `Invalid according to Policy: ${message}`,
})

/** Fields that a form may always carry without a condition of its own. */
const free = /^(policy|file|x-amz-signature|x-ignore-.*)$/

type Fields = Record<string, string>
const holds = (one: z.infer<typeof condition>, fields: Fields, size: number): Refusal | undefined => {
  if (!Array.isArray(one)) {
    const wrong = Object.entries(one).find(([name, value]) => fields[name.toLowerCase()] !== value)
    return wrong && denied(`Policy Condition failed: ["eq", "$${wrong[0]}", "${wrong[1]}"]`)
  }
  if (one[0] === 'content-length-range') {
    const [, least, most] = one
    if (size < least) return { status: 400, code: 'EntityTooSmall', message: 'Your proposed upload is too small' }
    return size > most
      ? { status: 400, code: 'EntityTooLarge', message: 'Your proposed upload is too large' }
      : undefined
  }
  const [how, field, value] = one
  const given = fields[field.replace(/^\$/, '').toLowerCase()] ?? ''
  const ok = how === 'eq' ? given === value : given.startsWith(value)
  return ok ? undefined : denied(`Policy Condition failed: ${JSON.stringify(one)}`)
}

const namesIn = (one: z.infer<typeof condition>): string[] =>
  Array.isArray(one)
    ? [String(one[1]).replace(/^\$/, '').toLowerCase()]
    : Object.keys(one).map(name => name.toLowerCase())

/** Checks a presigned form against its own policy as S3 does; field names in `fields` are lower case. */
export const refusedBy = ({ fields, size, now }: Upload): Refusal | undefined => {
  const text = Buffer.from(fields.policy ?? '', 'base64').toString()
  const parsed = policy.safeParse(JSON.parse(text))
  if (!parsed.success) return { status: 400, code: 'InvalidPolicyDocument', message: 'Invalid Policy' }
  const { expiration, conditions } = parsed.data
  if (!(now < Date.parse(expiration))) return denied('Policy expired.')
  const named = new Set(conditions.flatMap(namesIn))
  const extra = Object.keys(fields).find(name => !free.test(name) && !named.has(name))
  if (extra) return denied(`Extra input fields: ${extra}`)
  for (const one of conditions) {
    const refusal = holds(one, fields, size)
    if (refusal) return refusal
  }
  return undefined
}
