import { useEffect, useState } from 'react'

const read = (name: string): string => {
  try {
    return window.localStorage.getItem(name) ?? ''
  } catch {
    return ''
  }
}

const write = (name: string, words: string): void => {
  try {
    if (words) window.localStorage.setItem(name, words)
    else window.localStorage.removeItem(name)
  } catch {
    // A browser that keeps nothing still lets people type and send.
  }
}

/** Words being typed, kept on this device until they are sent, so that a reload loses nothing. */
export const useDraft = (name: string): [string, (words: string) => void] => {
  const [words, setWords] = useState(() => read(name))
  useEffect(() => write(name, words), [name, words])
  return [words, setWords]
}
