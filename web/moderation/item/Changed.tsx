import { useMemo } from 'react'
import { useText } from '../../text/language.tsx'
import { en } from '../en.ts'
import { nl } from '../nl.ts'
import { differences, type Piece } from './differences.ts'

const Pieces = ({ pieces, without }: { pieces: readonly Piece[]; without: 'gone' | 'fresh' }) => {
  const text = useText({ nl, en }).item
  const shown = pieces.filter(piece => piece.kind !== without)
  if (shown.length === 0) return <span className="naober-soft">{text.nothing}</span>
  let from = 0
  return shown.map(({ kind, words }) => {
    from += words.length
    if (kind === 'same') return words
    const Tag = kind === 'gone' ? 'del' : 'ins'
    return (
      <Tag key={`${kind} ${from}`}>
        <span className="naober-hidden"> {kind === 'gone' ? text.gone : text.fresh} </span>
        {words}
      </Tag>
    )
  })
}

/** One changed answer: at the left what goes (struck through), at the right what comes (underlined). */
export const Changed = ({ label, before, after }: { label: string; before: string; after: string }) => {
  const text = useText({ nl, en }).item
  const pieces = useMemo(() => differences(before, after), [before, after])
  return (
    <section className="naober-changed" aria-label={label}>
      <h4>{label}</h4>
      <div>
        <p className="naober-changed__head">{text.was}</p>
        <p className="naober-changed__text" lang="nl">
          <Pieces pieces={pieces} without="fresh" />
        </p>
      </div>
      <div>
        <p className="naober-changed__head">{text.becomes}</p>
        <p className="naober-changed__text" lang="nl">
          <Pieces pieces={pieces} without="gone" />
        </p>
      </div>
    </section>
  )
}
