import { useText } from '../../text/language.tsx'
import { en } from '../en.ts'
import { nl } from '../nl.ts'

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** A text as it was written, with the words that raised a hint marked: underlined, coloured, and said aloud. */
export const Marked = ({ text, words }: { text: string; words: readonly string[] }) => {
  const say = useText({ nl, en }).item
  const found = words.filter(Boolean)
  if (found.length === 0) return text
  const parts = text.split(new RegExp(`(${found.map(escaped).join('|')})`, 'gi'))
  let from = 0
  return parts.map((part, place) => {
    from += part.length
    return place % 2 === 1 ? (
      <mark key={from} className="naober-marked">
        <span className="naober-hidden">{say.raised} </span>
        {part}
      </mark>
    ) : (
      part
    )
  })
}
