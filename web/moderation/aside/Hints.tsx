import { useState } from 'react'
import type { Hint } from '../../../functions/moderation/contract.ts'
import { useText } from '../../text/language.tsx'
import { Icon } from '../../ui/draw/Icon.tsx'
import { Button } from '../../ui/form/Button.tsx'
import type { Item } from '../case.ts'
import { en } from '../en.ts'
import { nl } from '../nl.ts'
import { Compare } from './Compare.tsx'

const OneHint = ({ hint, onCompare }: { hint: Hint; onCompare: (id: string) => void }) => {
  const text = useText({ nl, en }).hints
  return (
    <li className="naober-hint">
      <p className="naober-hint__name">
        <Icon name={hint.kind === 'alike' ? 'hands' : 'warning'} size={20} /> {text.kinds[hint.kind]}
      </p>
      {hint.where && (
        <p>
          {text.words}{' '}
          <strong lang="nl" className="naober-hint__words">
            {hint.where}
          </strong>
        </p>
      )}
      {hint.count !== undefined && <p>{text.network(hint.count)}</p>}
      {hint.kind === 'not-confirmed' && <p>{text.notConfirmed}</p>}
      {hint.alike && (
        <ul className="naober-plain-list naober-hint__alike">
          {hint.alike.map(other => (
            <li key={other.id}>
              <span lang="nl">{other.title}</span>
              <Button purpose="subtle" aria-label={text.compareWith(other.title)} onClick={() => onCompare(other.id)}>
                {text.compare}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

/** What the computer noticed, each with the words that raised it. */
export const Hints = ({ found }: { found: Item }) => {
  const text = useText({ nl, en }).hints
  const [other, setOther] = useState<string>()
  return (
    <section aria-labelledby="hints">
      <h2 id="hints">{text.title}</h2>
      {found.hints.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <>
          <ul className="naober-plain-list">
            {found.hints.map(hint => (
              <OneHint key={`${hint.kind} ${hint.where ?? ''}`} hint={hint} onCompare={setOther} />
            ))}
          </ul>
          <p className="naober-small naober-soft">{text.guilt}</p>
        </>
      )}
      <Compare found={found} other={other} onClose={() => setOther(undefined)} />
    </section>
  )
}
