import { useEffect, useState, useSyncExternalStore } from 'react'
import { useLanguage, useText } from '../../text/language.tsx'
import { Button } from '../form/Button.tsx'
import { en, nl } from '../words.ts'

const voices = { nl: 'nl-NL', en: 'en-GB' } as const
const subscribe = () => () => undefined
const hasVoice = () => 'speechSynthesis' in window

/** Reads a text aloud with the voice of the device; not there when the device has none. `language` is that of the text. */
export const ReadAloud = ({ text, language }: { text: string; language?: 'nl' | 'en' }) => {
  const words = useText({ nl, en })
  const open = useLanguage()
  const possible = useSyncExternalStore(subscribe, hasVoice, () => false)
  const [reading, setReading] = useState(false)
  useEffect(() => {
    if (!reading) return
    const speech = new SpeechSynthesisUtterance(text)
    speech.lang = voices[language ?? open]
    speech.onend = () => setReading(false)
    speech.onerror = () => setReading(false)
    window.speechSynthesis.speak(speech)
    return () => window.speechSynthesis.cancel()
  }, [reading, text, language, open])
  if (!possible) return null
  return (
    <Button purpose="subtle" icon="speaker" onClick={() => setReading(!reading)}>
      {reading ? words.stopReading : words.readAloud}
    </Button>
  )
}
