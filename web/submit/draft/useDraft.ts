import { useCallback, useEffect, useRef, useState } from 'react'
import { type Draft, isStarted, newDraft } from './draft.ts'
import { eraseDraft, keepDraft } from './keep.ts'

/** Milliseconds without a key before it is kept: writing at every letter would make an old phone slow. */
const pause = 600

/** The form being filled in, kept on the device by itself. `savedAt` is when (ISO). */
export const useDraft = (start: () => Draft) => {
  const [draft, setDraft] = useState(start)
  const [savedAt, setSavedAt] = useState<string>()
  const latest = useRef(draft)
  const touched = useRef(false)
  latest.current = draft

  const set = useCallback((change: Partial<Draft> | ((one: Draft) => Partial<Draft>)) => {
    touched.current = true
    setDraft(one => ({ ...one, ...(typeof change === 'function' ? change(one) : change) }))
  }, [])
  const save = useCallback(() => {
    if (!touched.current || !isStarted(latest.current)) return
    setSavedAt(keepDraft(latest.current, new Date().toISOString()))
  }, [])
  /** Back to an empty form under a new key. */
  const erase = useCallback((given: Partial<Draft> = {}) => {
    touched.current = false
    eraseDraft()
    setSavedAt(undefined)
    setDraft(newDraft(given))
  }, [])
  const restore = useCallback((one: Draft) => {
    touched.current = true
    setDraft(one)
  }, [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: every change starts the pause anew
  useEffect(() => {
    const timer = setTimeout(save, pause)
    return () => clearTimeout(timer)
  }, [draft, save])
  useEffect(() => {
    window.addEventListener('pagehide', save)
    return () => {
      window.removeEventListener('pagehide', save)
      save()
    }
  }, [save])
  return { draft, set, savedAt, erase, restore, save }
}
