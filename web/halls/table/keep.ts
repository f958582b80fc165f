import type { AtTable, harvests } from '../../../functions/harvests/contract.ts'
import type { Input } from '../../../functions/http/endpoint.ts'

type Sent = Input<typeof harvests.syncTable>
/** One thing that waits to be sent; a later one of the same name takes its place. `turn` tells them apart. */
export type Waiting = {
  code: string
  /** The item's id, `dots SEAT`, or `CLUSTER FIELD`. */
  entry: string
  turn: number
  /** When it was handed in, by this device's clock (milliseconds). */
  at: number
  refused?: string
  /** What somebody else wrote meanwhile. */
  current?: { text: string; version: number } | undefined
} & (
  | { kind: 'item'; what: Sent['items'][number] }
  | { kind: 'dots'; what: Sent['dots'][number] }
  | { kind: 'text'; what: Sent['texts'][number] }
)

type Store = 'queue' | 'last'

const open = (): Promise<IDBDatabase> =>
  new Promise((done, failed) => {
    const asked = indexedDB.open('naoberplein-tafel', 1)
    asked.onupgradeneeded = () => {
      asked.result.createObjectStore('queue', { keyPath: ['code', 'entry'] })
      asked.result.createObjectStore('last')
    }
    asked.onsuccess = () => done(asked.result)
    asked.onerror = () => failed(asked.error)
    asked.onblocked = () => failed(new Error('blocked'))
  })

let opened: Promise<IDBDatabase> | undefined

const run = async <T>(
  name: Store,
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> => {
  opened ??= open()
  const database = await opened
  return new Promise((done, failed) => {
    const transaction = database.transaction(name, mode)
    const asked = act(transaction.objectStore(name))
    transaction.oncomplete = () => done(asked.result)
    transaction.onerror = () => failed(transaction.error)
    transaction.onabort = () => failed(transaction.error)
  })
}

/** A browser that keeps nothing still sends, as long as the page stays open. */
const orNothing = async <T>(asked: Promise<T>): Promise<T | undefined> => asked.catch(() => undefined)

/** What this device still has to send for a table. */
export const queueOf = async (code: string): Promise<Waiting[]> => {
  const all = await orNothing(run<Waiting[]>('queue', 'readonly', store => store.getAll()))
  return (all ?? []).filter(each => each.code === code)
}
/** @returns false when this browser keeps nothing */
export const keepWaiting = async (waiting: Waiting): Promise<boolean> =>
  (await orNothing(run('queue', 'readwrite', store => store.put(waiting)))) !== undefined
export const dropWaiting = async ({ code, entry }: Pick<Waiting, 'code' | 'entry'>): Promise<void> => {
  await orNothing(run('queue', 'readwrite', store => store.delete([code, entry])))
}

/** What a table looked like when it was last heard. */
export const lastOf = (code: string): Promise<AtTable | undefined> =>
  orNothing(run<AtTable | undefined>('last', 'readonly', store => store.get(code)))
export const keepLast = async (code: string, state: AtTable): Promise<void> => {
  await orNothing(run('last', 'readwrite', store => store.put(state, code)))
}

const signs = 'abcdefghijklmnopqrstuvwxyz0123456789'
/** A name for this open page among those of its table, so that two never make the same stamp. */
export const newName = (): string =>
  [...crypto.getRandomValues(new Uint8Array(8))].map(byte => signs[byte % signs.length]).join('')

const lastCode = 'naoberplein-tafel'
/** The code that was used last, for who opens the page from the start screen of the device. */
export const rememberedCode = (): string => {
  try {
    return localStorage.getItem(lastCode) ?? ''
  } catch {
    return ''
  }
}
export const rememberCode = (code: string): void => {
  try {
    localStorage.setItem(lastCode, code)
  } catch {
    // Then it has to be typed again.
  }
}
