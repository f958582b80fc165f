import { useEffect, useRef, useState } from 'react'

export const keyNames = ['j', 'k', 'p', 'a', 'w', 'u', '?'] as const
export type KeyName = (typeof keyNames)[number]

const place = 'naoberplein sneltoetsen'
const isOff = (): boolean => {
  try {
    return window.localStorage.getItem(place) === 'uit'
  } catch {
    return false
  }
}

/** Single keys can be turned off (WCAG 2.1.4); remembered on this device. */
export const useShortcutsOn = (): [boolean, (on: boolean) => void] => {
  const [on, setOn] = useState(() => !isOff())
  const change = (next: boolean) => {
    setOn(next)
    try {
      window.localStorage.setItem(place, next ? 'aan' : 'uit')
    } catch {
      // Then it holds until the page is closed.
    }
  }
  return [on, change]
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, textarea, select, dialog, [contenteditable]') !== null

/** Does what a key stands for, except while somebody types or a dialog is open. */
export const useShortcuts = (does: Record<KeyName, () => void>, on: boolean): void => {
  const latest = useRef(does)
  useEffect(() => {
    latest.current = does
  })
  useEffect(() => {
    if (!on) return
    const pressed = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      if (document.querySelector('dialog[open]')) return
      const key = keyNames.find(one => one === event.key)
      if (!key) return
      event.preventDefault()
      latest.current[key]()
    }
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  }, [on])
}
