import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { S3Event } from 'aws-lambda'
import { poolName, secretName, signersName, startServices } from './aws/endpoint.ts'
import { mailboxIn } from './aws/mailbox.ts'
import { secretsIn } from './aws/secrets.ts'
import type { Graveyard } from './changes/graveyard.ts'
import { hearWrites } from './changes/news.ts'
import { startStreams } from './changes/streams.ts'
import { startClock } from './clock.ts'
import { startDatabase } from './database/dynamo.ts'
import { settledBy } from './database/settled.ts'
import { makeTables } from './database/tables.ts'
import { startFront } from './front.ts'
import { gateway } from './http/gateway.ts'
import { routesOf } from './http/routes.ts'
import { site } from './http/site.ts'
import { answering, woken } from './lambdas.ts'
import { lock } from './lock.ts'
import { accountsIn } from './login/accounts.ts'
import { clientId, issuer } from './login/issuer.ts'
import { arrivalsIn } from './objects/arrivals.ts'
import { objects } from './objects/objects.ts'
import { samplePeople } from './sample/people.ts'

export type Platform = {
  origin: string
  /** What the Lambdas know from their environment here. */
  settings: Record<string, string>
  /** Changes that a listener could not handle. */
  deadLetters: Graveyard
  replay: () => Promise<number>
  stop: () => Promise<void>
}

/** `port` 0 takes a free one. `sample` fills an empty data folder with the agenda, people and ideas. */
export type Wanted = { folder: string; port: number; sample: boolean }

const prefix = 'local'
const buckets = { files: 'local-files', catalogue: 'local-catalogue' }
const web = fileURLToPath(new URL('../../web/dist', import.meta.url))

/**
 * The whole platform in this process and on this machine only: the same handlers as on AWS, each service replaced by a
 * part that answers the same protocol. One per process, because handlers read their settings from the environment.
 */
export const startPlatform = async ({ folder, port, sample }: Wanted): Promise<Platform> => {
  const unlock = await lock(folder)
  const secrets = await secretsIn(join(folder, 'secrets.json'))
  const { keys } = secrets
  const mailbox = mailboxIn(join(folder, 'post'))
  const accounts = await accountsIn(join(folder, 'accounts.json'), samplePeople)
  const front = await startFront(port)
  const [database, services] = await Promise.all([
    startDatabase(join(folder, 'database'), keys),
    startServices(secrets, mailbox, accounts, join(folder, 'signers')),
  ])
  const { origin } = front
  const settings: Record<string, string> = {
    ORIGIN: origin,
    TABLES: prefix,
    SECRETS: secretName,
    SIGNERS: signersName,
    BUCKET_FILES: buckets.files,
    BUCKET_CATALOGUE: buckets.catalogue,
    OIDC_ISSUER: `${origin}/inlog`,
    OIDC_CLIENT_ID: clientId,
    USER_POOL: poolName,
    CATALOGUE_FRESH_SECONDS: '1',
    SAMPLE_DATA: sample ? 'yes' : 'no',
    MAIL_FROM: 'Naoberplein <post@naoberplein.example>',
    AWS_REGION: 'eu-central-1',
    AWS_ACCESS_KEY_ID: keys.id,
    AWS_SECRET_ACCESS_KEY: keys.secret,
    AWS_ENDPOINT_URL_DYNAMODB: database.endpoint,
    AWS_ENDPOINT_URL_DYNAMODB_STREAMS: database.endpoint,
    AWS_ENDPOINT_URL_S3: `${origin}/objecten`,
    AWS_ENDPOINT_URL_SESV2: services.endpoint,
    AWS_ENDPOINT_URL_SECRETS_MANAGER: services.endpoint,
    AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER: services.endpoint,
  }
  Object.assign(process.env, settings)
  await makeTables(database.client, prefix)

  const settled = settledBy(database.client, `${prefix}-limits`)
  const { client, endpoint } = database
  const streams = await startStreams({ folder, prefix, endpoint, keys, tables: client, settled })
  const { client: handlersClient } = await import('../../functions/data/database.ts')
  hearWrites(handlersClient, streams.wrote)
  const arrivals = arrivalsIn(
    join(folder, 'arrivals'),
    woken().map(({ name, lambda, load }) => ({
      name,
      bucket: buckets[lambda.bucket],
      run: async (event: S3Event) => (await load())(event),
    })),
  )
  const store = { folder: join(folder, 'objects'), keys, under: '/objecten', buckets: Object.values(buckets) }
  front.open(
    new Map([
      ['api', gateway({ routes: routesOf(answering()), changed: settled })],
      ['inlog', issuer({ origin, people: samplePeople, accounts, secrets: secrets.login })],
      ['objecten', objects({ ...store, created: arrivals.tell })],
      ['post', mailbox.page],
      ['', await site(web)],
    ]),
  )
  if (sample) {
    // Its modules read their settings when they load.
    const { fill } = await import('./filling/fill.ts')
    await fill(folder, settled)
  }
  await arrivals.resume()
  const clock = startClock()
  return {
    origin,
    settings,
    deadLetters: streams.deadLetters,
    replay: streams.replay,
    stop: async () => {
      await front.stop()
      await clock.stop()
      await arrivals.stop()
      await streams.stop()
      await services.stop()
      await database.stop()
      await unlock()
    },
  }
}
