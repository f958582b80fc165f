import type { Keep } from '../keep/stack.ts'
import type { Grants } from '../lambda.ts'
import { type Stage, signersOf } from '../stages.ts'

/** What a Lambda is told (`functions/http/settings.ts`): the address, the names of what it may touch, nothing more. */
export const environmentFor = (grants: Grants, stage: Stage, keep: Keep, origin: string): Record<string, string> => ({
  ORIGIN: origin,
  TABLES: stage.prefix,
  ...(grants.secret ? { SECRETS: keep.secrets.keys.secretArn } : {}),
  ...(grants.buckets?.files ? { BUCKET_FILES: keep.buckets.files.bucketName, SCANNED_ON_ARRIVAL: 'GuardDuty' } : {}),
  ...(grants.buckets?.catalogue ? { BUCKET_CATALOGUE: keep.buckets.catalogue.bucketName } : {}),
  ...(grants.signers ? { SIGNERS: signersOf(stage) } : {}),
  ...(grants.logins ? { USER_POOL: keep.pool.userPoolId } : {}),
  ...(grants.mail ? { MAIL_FROM: stage.mailFrom } : {}),
})
