import { attachments } from '../../functions/attachments/contract.ts'
import { typeOf } from '../../functions/attachments/rules.ts'
import { ask, Refusal, refusalOf } from '../api/client.ts'
import { NotTaken, sendParts } from './sendParts.ts'

/**
 * One file on its way. `broken`: the connection is gone, it goes on by itself; `paused`: somebody said so; `failed` says
 * why in `because`. `share` is from 0 to 1, `id` what the platform calls the file.
 */
export type Sending = {
  key: string
  /** Makes a second request the same one. */
  form: string
  alliance: string
  file: File
  title: string
  id?: string | undefined
  share: number
  state: 'going' | 'paused' | 'broken' | 'failed'
  because?: string | undefined
}
type State = { all: readonly Sending[]; done: number }

// Kept beside the pages: what is on its way goes on while somebody looks at another part of the application.
let state: State = { all: [], done: 0 }
const watchers = new Set<() => void>()
const stops = new Map<string, AbortController>()
const waits = new Map<string, ReturnType<typeof setTimeout>>()

const put = (next: Partial<State>) => {
  state = { ...state, ...next }
  for (const watcher of watchers) watcher()
}
const change = (key: string, to: Partial<Sending>) =>
  put({ all: state.all.map(one => (one.key === key ? { ...one, ...to } : one)) })

export const watch = (watcher: () => void): (() => void) => {
  watchers.add(watcher)
  return () => watchers.delete(watcher)
}
export const current = (): State => state

const stop = (key: string) => {
  stops.get(key)?.abort()
  stops.delete(key)
  clearTimeout(waits.get(key))
  waits.delete(key)
}

/** Milliseconds before it is tried again after the connection broke: soon at first, then less often. */
const patience = [1000, 2000, 4000, 8000, 15_000]

const announced = async ({ alliance, file, title, form }: Sending, signal: AbortSignal): Promise<string> => {
  const type = typeOf(file.name)
  if (!type) throw new Refusal('unsupported-media')
  const { name, size, lastModified: modified } = file
  const asked = { id: alliance, key: form, title, type, name: name.slice(-200), size, modified }
  return (await ask(attachments.announceAttachment, asked, { signal })).file
}

const bring = async (key: string, signal: AbortSignal): Promise<void> => {
  const one = state.all.find(each => each.key === key)
  if (!one) return
  const id = one.id ?? (await announced(one, signal))
  change(key, { id })
  try {
    await sendParts({ ...one, id }, share => change(key, { share }), signal)
  } catch (fault) {
    // What was broken off too long ago is forgotten there: it begins anew.
    if (!one.id || refusalOf(fault).code !== 'not-found') throw fault
    change(key, { id: undefined, form: crypto.randomUUID() })
    throw new Refusal('offline')
  }
}

const reasonOf = (fault: unknown): string => (fault instanceof NotTaken ? fault.because : refusalOf(fault).code)

const failed = (key: string, fault: unknown, attempt: number): void => {
  const because = reasonOf(fault)
  const isBroken = because === 'offline' || because === 'unavailable'
  change(key, isBroken ? { state: 'broken' } : { state: 'failed', because })
  if (!isBroken) return
  const wait = patience[Math.min(attempt, patience.length - 1)]
  waits.set(
    key,
    setTimeout(() => void goOn(key, attempt + 1), wait),
  )
}

/** Goes on with what was paused or broken off; the parts that are there already do not go again. */
export const goOn = async (key: string, attempt = 0): Promise<void> => {
  stop(key)
  const here = new AbortController()
  stops.set(key, here)
  change(key, { state: 'going', because: undefined })
  try {
    await bring(key, here.signal)
    put({ all: state.all.filter(one => one.key !== key), done: state.done + 1 })
  } catch (fault) {
    if (!here.signal.aborted) failed(key, fault, attempt)
  }
}

/** Begins with a file, or goes on with the one that was broken off (`id`). */
export const begin = (given: Pick<Sending, 'alliance' | 'file' | 'title' | 'id'>): void => {
  const key = crypto.randomUUID()
  put({ all: [...state.all, { ...given, key, form: crypto.randomUUID(), share: 0, state: 'going' }] })
  void goOn(key)
}
export const pause = (key: string): void => {
  stop(key)
  change(key, { state: 'paused' })
}
/** Stops for good, and has the platform throw away what came. */
export const drop = async (key: string): Promise<void> => {
  stop(key)
  const one = state.all.find(each => each.key === key)
  put({ all: state.all.filter(each => each.key !== key) })
  if (one?.id) await ask(attachments.dropAttachment, { id: one.alliance, file: one.id }).catch(() => undefined)
  put({ done: state.done + 1 })
}

globalThis.addEventListener?.('online', () => {
  for (const { key, state: how } of state.all) if (how === 'broken') void goOn(key)
})
