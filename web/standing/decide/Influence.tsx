import { useText } from '../../text/language.tsx'
import { en } from './en.ts'
import { type Level, nl } from './nl.ts'

const levels = [1, 2, 3, 4] as const

/** How much influence, as bars beside the words that say it. */
export const Influence = ({ level, label }: { level: Level; label?: string }) => {
  const text = useText({ nl, en })
  return (
    <span className="naober-level">
      <span className="naober-level__bars" aria-hidden="true">
        {levels.map(one => (
          <i key={one} className={one <= level ? 'naober-level__on' : undefined} />
        ))}
      </span>
      <span>
        {label} {text.levels[level]}
      </span>
    </span>
  )
}
