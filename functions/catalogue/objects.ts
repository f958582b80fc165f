import { setting } from '../http/settings.ts'
import { type Call, region, signedFetch } from '../http/signed.ts'

const urlOf = async (key: string): Promise<URL> => {
  const bucket = setting('BUCKET_CATALOGUE')
  const endpoint = process.env.AWS_ENDPOINT_URL_S3
  return endpoint
    ? new URL(`${endpoint.replace(/\/$/, '')}/${bucket}/${key}`)
    : new URL(`https://${bucket}.s3.${await region()}.amazonaws.com/${key}`)
}

const once = async (key: string, call: Call): Promise<Response> => signedFetch('s3', await urlOf(key), call)

const tries = 4
const pause = (attempt: number): Promise<void> =>
  new Promise(done => setTimeout(done, Math.random() * 100 * 2 ** attempt))

/** Goes on after a lost connection or a busy store, three times. */
const ask = async (key: string, what: Call, attempt = 1): Promise<Response> => {
  const answer = await once(key, what).catch(fault => {
    if (attempt === tries) throw fault
    return undefined
  })
  if (answer && answer.status < 500 && answer.status !== 429) return answer
  await answer?.arrayBuffer()
  if (attempt === tries) throw new Error(`the object store answered ${answer?.status} to ${what.method} ${key}`)
  await pause(attempt)
  return ask(key, what, attempt + 1)
}

const refused = async (what: string, answer: Response): Promise<Error> =>
  new Error(`the object store refused to ${what}: ${answer.status} ${(await answer.text()).slice(0, 300)}`)

type Kept = { bytes: Uint8Array<ArrayBuffer>; tag: string }

/** An object with its tag; `same` when it still has the tag that is known; undefined when there is none. */
export const getObject = async (key: string, known?: string): Promise<Kept | 'same' | undefined> => {
  const answer = await ask(key, { method: 'GET', headers: known ? { 'if-none-match': known } : {} })
  if (answer.status === 304) return 'same'
  if (answer.status === 404) return void (await answer.arrayBuffer())
  if (!answer.ok) throw await refused(`read ${key}`, answer)
  return { bytes: new Uint8Array(await answer.arrayBuffer()), tag: answer.headers.get('etag') ?? '' }
}

/**
 * Keeps an object only when it still has the tag `was`, or does not exist when `was` is undefined.
 * @returns its new tag; undefined when somebody else was first
 */
export const putObject = async (
  key: string,
  body: Uint8Array<ArrayBuffer>,
  was: string | undefined,
): Promise<string | undefined> => {
  const condition: Record<string, string> = was ? { 'if-match': was } : { 'if-none-match': '*' }
  const headers = { 'content-type': 'application/octet-stream', ...condition }
  const answer = await ask(key, { method: 'PUT', headers, body })
  // 404: what was to be replaced is gone; 409: another write was going on. Both mean: look again.
  if ([404, 409, 412].includes(answer.status)) return void (await answer.arrayBuffer())
  if (!answer.ok) throw await refused(`keep ${key}`, answer)
  await answer.arrayBuffer()
  return answer.headers.get('etag') ?? ''
}

export const removeObject = async (key: string): Promise<void> => {
  const answer = await ask(key, { method: 'DELETE' })
  if (!answer.ok && answer.status !== 404) throw await refused(`remove ${key}`, answer)
  await answer.arrayBuffer()
}
