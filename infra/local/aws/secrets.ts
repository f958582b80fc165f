import { generateKeyPairSync, randomBytes } from 'node:crypto'
import * as z from 'zod/mini'
import { keep, kept } from '../keep.ts'

const text = z.string()
const schema = z.object({
  /** Stands for AWS credentials: signs every call to the stand-ins, and names the database. */
  keys: z.object({ id: z.string().check(z.regex(/^[A-Z0-9]{20}$/)), secret: text }),
  /** What `functions/http/secret.ts` reads. */
  platform: z.object({ session: text, codes: text, supports: text, network: text, proof: text }),
  login: z.object({ cookies: text, key: z.record(z.string(), z.unknown()) }),
})
export type Secrets = z.infer<typeof schema>

const key = (): string => randomBytes(32).toString('base64url')

const made = (): Secrets => ({
  keys: { id: `NAOBER${randomBytes(7).toString('hex').toUpperCase()}`, secret: key() },
  platform: { session: key(), codes: key(), supports: key(), network: key(), proof: key() },
  login: {
    cookies: key(),
    key: {
      ...generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' }),
      use: 'sig',
      alg: 'ES256',
      kid: 'local',
    },
  },
})

/** The random keys of this data folder, made once at the first start and readable by its owner only. */
export const secretsIn = async (file: string): Promise<Secrets> => {
  const found = schema.safeParse(await kept(file))
  if (found.success) return found.data
  const secrets = made()
  await keep(file, JSON.stringify(secrets, null, 1))
  return secrets
}
