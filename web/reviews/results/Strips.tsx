import { numberText } from '../../text/format.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'
import { expertScores, type Line, type Outcome, scoreIn } from './outcome.ts'

const wide = 1000

const Strip = ({ line, score }: { line: Line; score: number }) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const scores = expertScores(line)
  const [low = score, high = score] = [scores[0], scores.at(-1)]
  return (
    <li className="naober-strip">
      <span className="naober-strip__title" lang="nl">
        {line.card.title}
      </span>
      <svg
        viewBox={`-20 0 ${wide + 40} 26`}
        preserveAspectRatio="none"
        role="img"
        aria-label={text.pictureOf(line.card.title, score, low, high)}
      >
        <line className="naober-strip__axis" x1="0" x2={wide} y1="13" y2="13" vectorEffect="non-scaling-stroke" />
        <line className="naober-strip__range" x1={low} x2={high} y1="13" y2="13" vectorEffect="non-scaling-stroke" />
        {scores.map((each, at) => (
          // Round ends of lines stay round however wide the picture is.
          <g key={`${each} ${line.experts[at]?.expert}`}>
            <line
              className="naober-strip__ring"
              x1={each}
              x2={each}
              y1="13"
              y2="13"
              vectorEffect="non-scaling-stroke"
            />
            <line className="naober-strip__dot" x1={each} x2={each} y1="13" y2="13" vectorEffect="non-scaling-stroke" />
          </g>
        ))}
        <line className="naober-strip__mean" x1={score} x2={score} y1="2" y2="24" vectorEffect="non-scaling-stroke" />
      </svg>
      <span className="naober-strip__score">{numberText(language, score)}</span>
    </li>
  )
}

/** Every weighed application on one scale, highest first; each expert a circle. */
export const Strips = ({ outcome }: { outcome: Outcome }) => {
  const rows = outcome.results
    .flatMap(line => {
      const score = scoreIn(outcome, line)
      return score === undefined ? [] : [{ line, score }]
    })
    .sort((one, other) => other.score - one.score)
  return (
    <ol className="naober-strips">
      {rows.map(({ line, score }) => (
        <Strip key={line.card.id} line={line} score={score} />
      ))}
    </ol>
  )
}
