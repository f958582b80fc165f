import { type RefObject, useEffect, useRef } from 'react'

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('textarea, select, input[type=text]') !== null

/**
 * Single keys, only while the focus is on the card (WCAG 2.1.4) and nobody types; Ctrl + Enter also while typing.
 * `does` gets the name of the key: a digit, `j`, `k` or `save`.
 */
export const useCardKeys = (card: RefObject<HTMLElement | null>, does: (key: string) => boolean): void => {
  const latest = useRef(does)
  useEffect(() => {
    latest.current = does
  })
  useEffect(() => {
    const section = card.current
    const pressed = (event: KeyboardEvent) => {
      const saves = event.key === 'Enter' && (event.ctrlKey || event.metaKey)
      if (!saves && (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))) return
      if (latest.current(saves ? 'save' : event.key.toLowerCase())) event.preventDefault()
    }
    section?.addEventListener('keydown', pressed)
    return () => section?.removeEventListener('keydown', pressed)
  }, [card])
}
