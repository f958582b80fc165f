import { useLanguage, useText } from '../../../text/language.tsx'
import { Button } from '../../../ui/form/Button.tsx'
import { en } from '../en.ts'
import { nl } from '../nl.ts'
import { type KindProps, shownOptions } from './kind.ts'

/** Dots, points or marks: a button more, a button less. */
export const Points = ({ question, choice, onChange }: KindProps<'points'>) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const { method } = question
  const dots = method.kind === 'dots' || method.kind === 'budget' ? method.dots : undefined
  const given = Object.values(choice.points).reduce((sum, points) => sum + points, 0)
  const left = dots === undefined ? Number.POSITIVE_INFINITY : dots - given
  const highest = method.kind === 'dots' ? method.each : method.kind === 'score' ? method.highest : (dots ?? 0)
  const give = (id: string, points: number) => {
    const { [id]: _, ...others } = choice.points
    onChange({ ...choice, points: points > 0 || method.kind === 'score' ? { ...others, [id]: points } : others })
  }
  return (
    <>
      <ul className="naober-plain-list naober-vote-points">
        {shownOptions(question, language).map(({ id, name, about }) => {
          const points = choice.points[id] ?? 0
          return (
            <li key={id}>
              <span>
                <strong id={`punten-${id}`}>{name}</strong>
                {about && <span className="naober-small naober-soft">{about}</span>}
              </span>
              <span className="naober-vote-points__buttons">
                <Button aria-label={text.less(name)} off={points === 0} onClick={() => give(id, points - 1)}>
                  −
                </Button>
                <output aria-live="polite" aria-labelledby={`punten-${id}`}>
                  {choice.points[id] === undefined ? '–' : text.points(points)}
                </output>
                <Button
                  aria-label={text.more(name)}
                  off={left <= 0 || points >= highest}
                  onClick={() => give(id, points + 1)}
                >
                  +
                </Button>
              </span>
            </li>
          )
        })}
      </ul>
      {dots !== undefined && <p role="status">{text.left(left)}</p>}
    </>
  )
}
