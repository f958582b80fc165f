import { useCallback, useEffect, useRef, useState } from 'react'
import { type Refusal, refusalOf } from '../../api/client.ts'
import { merge } from './merge.ts'

type Versioned = { version: number }
type Theirs<D> = { draft: D; version: number; clashes: string[] }

type Wanted<D extends object> = {
  /** What the platform has now. */
  loaded: D & Versioned
  plain: (loaded: D & Versioned) => D
  may: boolean
  save: (draft: D, version: number) => Promise<{ version: number; at: string }>
}

/** After this long without typing the draft is kept. */
const quietMs = 1200

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/**
 * A draft that keeps itself a moment after each change. Somebody else's newer words come in where one did not write;
 * where both wrote the same part, the person chooses.
 */
export const useKept = <D extends object>({ loaded, plain, may, save }: Wanted<D>) => {
  const [draft, setDraft] = useState(() => plain(loaded))
  const [state, setState] = useState<'kept' | 'waiting' | 'saving' | 'failed'>('kept')
  const [keptAt, setKeptAt] = useState<string>()
  const [refusal, setRefusal] = useState<Refusal>()
  const [theirs, setTheirs] = useState<Theirs<D>>()
  const base = useRef({ draft: plain(loaded), version: loaded.version })
  const newest = useRef(draft)
  const busy = useRef(false)

  const put = useCallback((next: D) => {
    newest.current = next
    setDraft(next)
  }, [])

  /** Takes over what others wrote; says whether nothing has to be chosen. */
  const takeIn = useCallback(
    (other: D, version: number): boolean => {
      const { draft: both, clashes } = merge(base.current.draft, newest.current, other)
      if (clashes.length > 0) {
        setTheirs({ draft: other, version, clashes })
        return false
      }
      base.current = { draft: other, version }
      put(both)
      return true
    },
    [put],
  )

  const flush = useCallback(async (): Promise<number | undefined> => {
    if (busy.current || !may) return undefined
    if (same(newest.current, base.current.draft)) return base.current.version
    busy.current = true
    setState('saving')
    const sent = newest.current
    try {
      const { version, at } = await save(sent, base.current.version)
      base.current = { draft: sent, version }
      setKeptAt(at)
      setRefusal(undefined)
      setState(same(newest.current, sent) ? 'kept' : 'waiting')
      return version
    } catch (fault) {
      const refused = refusalOf(fault)
      const now = refused.current as (D & Versioned) | undefined
      if (refused.code === 'changed' && now?.version) setState(takeIn(plain(now), now.version) ? 'waiting' : 'failed')
      else {
        setRefusal(refused)
        setState('failed')
      }
      return undefined
    } finally {
      busy.current = false
    }
  }, [may, plain, save, takeIn])

  // biome-ignore lint/correctness/useExhaustiveDependencies: each change of the draft starts the wait anew
  useEffect(() => {
    if (state !== 'waiting' || theirs) return
    const timer = setTimeout(() => void flush(), quietMs)
    return () => clearTimeout(timer)
  }, [state, draft, theirs, flush])

  // Leaving the part or the page keeps at once what was typed last.
  useEffect(() => {
    const leave = () => void flush()
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [flush])

  useEffect(() => {
    if (loaded.version > base.current.version && !busy.current && !theirs) takeIn(plain(loaded), loaded.version)
  }, [loaded, plain, takeIn, theirs])

  const set = (change: Partial<D>) => {
    put({ ...newest.current, ...change })
    setState('waiting')
  }
  const choose = (mine: boolean) => {
    if (!theirs) return
    const { draft: both } = merge(base.current.draft, newest.current, theirs.draft)
    const chosen = mine ? both : merge(base.current.draft, theirs.draft, both).draft
    base.current = { draft: theirs.draft, version: theirs.version }
    put(chosen)
    setTheirs(undefined)
    setState('waiting')
  }
  return { draft, set, state, keptAt, refusal, theirs, choose, flush }
}
export type Kept<D extends object> = ReturnType<typeof useKept<D>>
