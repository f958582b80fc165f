import { uploads } from '../../../functions/uploads/contract.ts'
import { ask, Refusal } from '../../api/client.ts'
import type { Language } from '../../text/language.tsx'

/** The bucket did not take it. */
export class NotSent extends Error {}

type Place = { url: string; fields: Record<string, string> }

/** Straight to object storage. `fetch` cannot tell how far an upload is; this old friend can. */
const post = ({ url, fields }: Place, file: Blob, onShare: (share: number) => void): Promise<void> =>
  new Promise((resolve, reject) => {
    const form = new FormData()
    for (const [name, value] of Object.entries(fields)) form.append(name, value)
    form.append('file', file)
    const request = new XMLHttpRequest()
    request.open('POST', url)
    request.upload.addEventListener('progress', event => onShare(event.loaded / event.total))
    request.addEventListener('load', () => (request.status < 300 ? resolve() : reject(new NotSent())))
    request.addEventListener('error', () => reject(new Refusal('offline')))
    request.send(form)
  })

/**
 * Sends one file with proposals for a round; `onShare` tells how far it is, from 0 to 1. Gives the id of its upload.
 * @throws NotSent, or Refusal when the platform or the connection said no
 */
export const sendFile = async (
  file: File,
  round: string,
  language: Language,
  onShare: (share: number) => void,
): Promise<string> => {
  const asked = { key: crypto.randomUUID(), round, name: file.name.slice(-200), size: file.size, language }
  const place = await ask(uploads.announceUpload, asked)
  await post(place, file, onShare)
  return place.id
}
