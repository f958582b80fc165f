import { attachments } from '../../functions/attachments/contract.ts'
import { ask, Refusal } from '../api/client.ts'

/** Why a file did not come along, besides what the platform refuses; the sentences are in the texts. */
export class NotTaken extends Error {
  readonly because: 'not-readable'
  constructor(because: 'not-readable') {
    super(because)
    this.because = because
  }
}

/** One part straight to object storage. `fetch` cannot tell how far it is; this old friend can. */
const put = (url: string, bytes: ArrayBuffer, onLoaded: (bytes: number) => void, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('PUT', url)
    request.upload.addEventListener('progress', event => onLoaded(event.loaded))
    // Whatever object storage does not take now, such as an address that is too old, is asked for anew.
    request.addEventListener('load', () => (request.status < 300 ? resolve() : reject(new Refusal('offline'))))
    request.addEventListener('error', () => reject(new Refusal('offline')))
    request.addEventListener('abort', () => reject(signal.reason))
    signal.addEventListener('abort', () => request.abort())
    if (signal.aborted) return reject(signal.reason)
    request.send(bytes)
  })

type Wanted = { alliance: string; id: string; file: File }

/**
 * Sends the parts that object storage does not have yet, then says that all are there. `onShare`: from 0 to 1.
 * @throws NotTaken when the file changed or went on this device; Refusal when the platform or the connection said no
 */
export const sendParts = async (
  { alliance, id, file }: Wanted,
  onShare: (share: number) => void,
  signal: AbortSignal,
): Promise<void> => {
  const asked = { id: alliance, file: id }
  const { size, left } = await ask(attachments.attachmentParts, asked, { signal })
  let done = size - left.reduce((sum, part) => sum + part.until - part.from, 0)
  onShare(done / size)
  for (const { url, from, until } of left) {
    const bytes = await file
      .slice(from, until)
      .arrayBuffer()
      .catch(() => {
        throw new NotTaken('not-readable')
      })
    await put(url, bytes, loaded => onShare((done + loaded) / size), signal)
    done += until - from
    onShare(done / size)
  }
  await ask(attachments.finishAttachment, asked, { signal })
}
