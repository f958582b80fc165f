import { useEffect, useRef, useState } from 'react'
import { refusalOf } from '../../api/client.ts'
import type { Attached } from '../draft/draft.ts'
import { NotTaken, upload } from './upload.ts'

/** The platform's most per idea. */
export const mostFiles = 5

/** One file on its way, or one that did not come along. `share` is from 0 to 1. */
export type Going = { key: string; file: File; share: number; because?: string }

/** Files on their way; they go on while the person goes to another step. */
export const useUploads = (onDone: (file: Attached) => void) => {
  const [going, setGoing] = useState<Going[]>([])
  const stops = useRef(new Map<string, AbortController>())
  const done = useRef(onDone)
  done.current = onDone

  const change = (key: string, to: Partial<Going>) =>
    setGoing(all => all.map(one => (one.key === key ? { ...one, ...to } : one)))
  const drop = (key: string) => {
    stops.current.get(key)?.abort()
    stops.current.delete(key)
    setGoing(all => all.filter(one => one.key !== key))
  }
  const start = async (file: File, key: string = crypto.randomUUID()) => {
    const stop = new AbortController()
    stops.current.set(key, stop)
    setGoing(all => [...all.filter(one => one.key !== key), { key, file, share: 0 }])
    try {
      const attached = await upload(file, share => change(key, { share }), stop.signal)
      if (stop.signal.aborted) return
      done.current(attached)
      drop(key)
    } catch (error) {
      if (stop.signal.aborted) return
      change(key, { because: error instanceof NotTaken ? error.because : refusalOf(error).code })
    }
  }
  useEffect(() => {
    const all = stops.current
    return () => {
      for (const stop of all.values()) stop.abort()
    }
  }, [])
  const busy = going.some(one => !one.because)
  const add = (files: readonly File[]) => {
    for (const file of files) void start(file)
  }
  return { going, busy, drop, add, again: start }
}
export type Uploads = ReturnType<typeof useUploads>
