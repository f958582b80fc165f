import * as z from 'zod/mini'
import { getObject } from '../catalogue/objects.ts'
import { client, get } from '../data/database.ts'
import { origin } from '../http/settings.ts'

export type Part = { name: string; up: boolean; ms: number }

/** Milliseconds after which a part that says nothing counts as down. */
const patience = 2000

const anyItem = z.looseObject({})

/** Any answer means that somebody is there; only sending could tell more, and nobody asked for a letter. */
const mailAnswers = async (): Promise<void> => {
  const endpoint = process.env.AWS_ENDPOINT_URL_SESV2 ?? `https://email.${await client.config.region()}.amazonaws.com/`
  const answer = await fetch(endpoint, { method: 'HEAD', signal: AbortSignal.timeout(patience) })
  await answer.body?.cancel()
}

/** Asked as anybody would: the front, the gateway and the catalogue behind it. */
const listAnswers = async (): Promise<void> => {
  const answer = await fetch(`${origin()}/api/ideas?size=1`, { signal: AbortSignal.timeout(patience) })
  await answer.body?.cancel()
  if (!answer.ok) throw new Error(`the list answered ${answer.status}`)
}

const checks: Record<string, () => Promise<unknown>> = {
  database: () => get('register', { pk: 'health', sk: 'health' }, anyItem),
  objects: () => getObject('changes.json'),
  catalogue: listAnswers,
  mail: mailAnswers,
}

const tooSlow = async (): Promise<never> => {
  await new Promise(done => setTimeout(done, patience).unref())
  throw new Error('no answer in time')
}

const check = async (name: string, ask: () => Promise<unknown>): Promise<Part> => {
  const start = performance.now()
  const up = await Promise.race([ask(), tooSlow()]).then(
    () => true,
    () => false,
  )
  return { name, up, ms: Math.round(performance.now() - start) }
}

/** Every part that the platform needs, asked now. */
export const partsNow = (): Promise<Part[]> =>
  Promise.all(Object.entries(checks).map(([name, ask]) => check(name, ask)))
