import { files, largestFile } from '../../../functions/files/contract.ts'
import { ask, Refusal } from '../../api/client.ts'
import type { Attached } from '../draft/draft.ts'
import { kindOf, photoName } from './kinds.ts'
import { redrawn } from './photo.ts'

/** Why a file did not come along; the sentences are in the texts. `virus` and the like are the platform's own words. */
export class NotTaken extends Error {
  readonly because: string
  constructor(because: string) {
    super(because)
    this.because = because
  }
}

type Place = { url: string; fields: Record<string, string> }

/** Straight to object storage. `fetch` cannot tell how far an upload is; this old friend can. */
const post = (place: Place, file: Blob, onShare: (share: number) => void, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const form = new FormData()
    for (const [name, value] of Object.entries(place.fields)) form.append(name, value)
    form.append('file', file)
    const request = new XMLHttpRequest()
    request.open('POST', place.url)
    request.upload.addEventListener('progress', event => onShare(event.loaded / event.total))
    request.addEventListener('load', () => {
      if (request.status < 300) resolve()
      else reject(new NotTaken('unexpected'))
    })
    request.addEventListener('error', () => reject(new Refusal('offline')))
    request.addEventListener('abort', () => reject(signal.reason))
    signal.addEventListener('abort', () => request.abort())
    request.send(form)
  })

const pause = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms))

/** Waits a moment for the check of what is in it; what takes longer is checked while the idea is on its way. */
const checked = async (id: string, signal: AbortSignal): Promise<void> => {
  for (const wait of [300, 600, 1000, 2000, 3000]) {
    await pause(wait)
    const { state, because } = await ask(files.fileState, { id }, { signal })
    if (state === 'refused') throw new NotTaken(because ?? 'not-readable')
    if (state === 'clean' || state === 'not-scanned') return
  }
}

/**
 * Brings one file to the platform. `onShare` tells how far it is, from 0 to 1.
 * @throws NotTaken, or Refusal when the platform or the connection said no
 */
export const upload = async (file: File, onShare: (share: number) => void, signal: AbortSignal): Promise<Attached> => {
  const kind = kindOf(file)
  if (!kind) throw new NotTaken('other-kind')
  const isPhoto = kind === 'photo'
  const bytes = isPhoto
    ? await redrawn(file).catch(() => {
        throw new NotTaken('not-readable')
      })
    : file
  if (bytes.size === 0) throw new NotTaken('not-readable')
  if (bytes.size > largestFile) throw new NotTaken('too-large')
  const type = isPhoto ? 'image/jpeg' : kind
  const name = (isPhoto ? photoName(file.name) : file.name).slice(-200)
  const place = await ask(files.announceFile, { key: crypto.randomUUID(), name, type, size: bytes.size }, { signal })
  await post(place, bytes, onShare, signal)
  await checked(place.id, signal)
  return { id: place.id, name, type, size: bytes.size, at: new Date().toISOString() }
}
