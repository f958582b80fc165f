import { useCallback, useEffect, useRef, useState } from 'react'
import { reviews } from '../../../functions/reviews/contract.ts'
import type { Mark, Marks } from '../../../functions/reviews/rules.ts'
import { ask, type Refusal, refusalOf } from '../../api/client.ts'

/** After this long without typing the draft is kept. */
const quietMs = 1000
const empty: Mark = { reason: '' }

/** One expert's draft: keeps itself a moment after each change. Another screen's newer draft stops it, and is said. */
export const useMarks = (id: string, loaded: { marks: Marks; version: number }, may: boolean) => {
  const [marks, setMarks] = useState<Marks>(loaded.marks)
  const [state, setState] = useState<'kept' | 'waiting' | 'saving' | 'failed'>('kept')
  const [keptAt, setKeptAt] = useState<string>()
  const [refusal, setRefusal] = useState<Refusal>()
  const newest = useRef(marks)
  const kept = useRef({ marks: loaded.marks, version: loaded.version })
  const busy = useRef<Promise<number | undefined>>(undefined)

  const send = useCallback(async (): Promise<number | undefined> => {
    const sent = newest.current
    setState('saving')
    try {
      const { version } = await ask(reviews.saveMarks, { id, marks: sent, version: kept.current.version })
      kept.current = { marks: sent, version }
      setKeptAt(new Date().toISOString())
      setRefusal(undefined)
      setState(newest.current === sent ? 'kept' : 'waiting')
      return version
    } catch (fault) {
      setRefusal(refusalOf(fault))
      setState('failed')
      return undefined
    }
  }, [id])

  /** Keeps what was typed last. @returns its version, or undefined when that did not work */
  const flush = useCallback(async (): Promise<number | undefined> => {
    await busy.current
    if (!may || newest.current === kept.current.marks) return kept.current.version
    busy.current = send()
    const version = await busy.current
    busy.current = undefined
    return version
  }, [may, send])

  // biome-ignore lint/correctness/useExhaustiveDependencies: each change of the draft starts the wait anew
  useEffect(() => {
    if (state !== 'waiting') return
    const timer = setTimeout(() => void flush(), quietMs)
    return () => clearTimeout(timer)
  }, [state, marks, flush])

  // Leaving the page keeps at once what was typed last.
  useEffect(() => {
    const leave = () => void flush()
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [flush])

  const set = (criterion: string, change: { [Name in keyof Mark]?: Mark[Name] | undefined }) => {
    const { score, cannot, reason } = { ...empty, ...newest.current[criterion], ...change }
    const mark: Mark = { reason, ...(score === undefined ? {} : { score }), ...(cannot ? { cannot } : {}) }
    newest.current = { ...newest.current, [criterion]: mark }
    setMarks(newest.current)
    setState('waiting')
  }
  return { marks, set, state, keptAt, refusal, flush }
}
