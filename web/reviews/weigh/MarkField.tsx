import type { Mark } from '../../../functions/reviews/rules.ts'
import type { Criterion } from '../../../functions/rounds/round.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { Icon } from '../../ui/draw/Icon.tsx'
import { TextArea } from '../../ui/form/TextArea.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'

type Props = {
  criterion: Criterion
  mark: Mark | undefined
  onChange: (change: { score?: number | undefined; cannot?: true | undefined; reason?: string }) => void
  /** The plainer form of experts by experience. */
  plain: boolean
  allWeights: number
  errors: { score?: string | undefined; reason?: string | undefined }
  off: boolean
}

const anchorOf = (criterion: Criterion, score: number) =>
  score === 1
    ? criterion.anchors.low
    : score === 3
      ? criterion.anchors.middle
      : score === 5
        ? criterion.anchors.high
        : undefined

/** One question of the rubric: a mark with what 1, 3 and 5 mean, or "cannot judge", and the reason. */
export const MarkField = ({ criterion, mark, onChange, plain, allWeights, errors, off }: Props) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const { id, weight } = criterion
  const name = `mark-${id}`
  const says = anchorOf(criterion, mark?.score ?? 0)
  return (
    <fieldset className={errors.score ? 'naober-mark naober-mark--wrong' : 'naober-mark'} disabled={off}>
      <legend>
        <span className="naober-mark__id">{id}</span> {plain ? criterion.plain[language] : criterion.text[language]}
      </legend>
      {!plain && <p className="naober-mark__weight">{text.weight(weight, allWeights)}</p>}
      {errors.score && (
        <p className="naober-field__error" id={`${name}-error`}>
          <Icon name="warning" size={20} /> {errors.score}
        </p>
      )}
      {!plain && (
        <dl className="naober-mark__anchors">
          {[1, 3, 5].map(score => (
            <div key={score}>
              <dt>{score}</dt>
              <dd>{anchorOf(criterion, score)?.[language]}</dd>
            </div>
          ))}
        </dl>
      )}
      <div className={plain ? 'naober-mark__scores naober-mark__scores--plain' : 'naober-mark__scores'}>
        {[1, 2, 3, 4, 5].map(score => (
          <label key={score} className="naober-mark__score">
            <input
              type="radio"
              name={name}
              id={score === 1 ? name : `${name}-${score}`}
              checked={mark?.score === score && !mark.cannot}
              aria-describedby={errors.score ? `${name}-error` : undefined}
              onChange={() => onChange({ score, cannot: undefined })}
            />
            <span>
              {plain ? text.plainScores[score] : score}
              {!plain && score === 1 && <span className="naober-hidden"> ({text.low})</span>}
              {!plain && score === 5 && <span className="naober-hidden"> ({text.high})</span>}
            </span>
          </label>
        ))}
        <label className="naober-mark__score naober-mark__score--cannot">
          <input
            type="radio"
            name={name}
            id={`${name}-cannot`}
            checked={Boolean(mark?.cannot)}
            onChange={() => onChange({ score: undefined, cannot: true })}
          />
          <span>{plain ? text.cannotPlain : text.cannot}</span>
        </label>
      </div>
      {plain && says && <p className="naober-mark__says">{says[language]}</p>}
      {mark?.cannot && <p className="naober-mark__says">{text.cannotHelp}</p>}
      <TextArea
        id={`reason-${id}`}
        label={text.reason}
        hint={plain ? undefined : text.reasonHint}
        error={errors.reason}
        optional={Boolean(mark?.cannot)}
        rows={2}
        most={2000}
        value={mark?.reason ?? ''}
        onChange={reason => onChange({ reason })}
      />
    </fieldset>
  )
}
