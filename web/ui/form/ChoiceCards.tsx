import './choice.css'
import type { ReactNode } from 'react'
import { useText } from '../../text/language.tsx'
import { Icon } from '../draw/Icon.tsx'
import type { IconName } from '../draw/lines.ts'
import { en, nl } from '../words.ts'

export type Choice<T extends string> = { value: T; label: string; hint?: ReactNode; icon?: IconName }

type Props<T extends string> = {
  id: string
  legend: string
  hint?: ReactNode
  error?: string | undefined
  optional?: boolean
  choices: readonly Choice<T>[]
  /** Several may be chosen (checkboxes) or one (radio buttons). */
  several?: boolean
  value: readonly T[]
  onChange: (value: T[]) => void
}

/** Radio buttons or checkboxes as large targets. The first one carries the id, so that an error can link to it. */
export const ChoiceCards = <T extends string>(props: Props<T>) => {
  const { id, choices, several, value, onChange } = props
  const text = useText({ nl, en })
  const described = [props.hint && `${id}-hint`, props.error && `${id}-error`].filter(Boolean).join(' ')
  const toggled = (one: T): T[] => {
    if (!several) return [one]
    return value.includes(one) ? value.filter(other => other !== one) : [...value, one]
  }
  return (
    <fieldset
      className={props.error ? 'naober-field naober-field--wrong' : 'naober-field'}
      aria-describedby={described || undefined}
    >
      <legend className="naober-field__label">
        {props.legend} {props.optional && <span className="naober-field__optional">{text.optional}</span>}
      </legend>
      {props.hint && (
        <div className="naober-field__hint" id={`${id}-hint`}>
          {props.hint}
        </div>
      )}
      {props.error && (
        <p className="naober-field__error" id={`${id}-error`}>
          <Icon name="warning" size={20} /> {props.error}
        </p>
      )}
      <div className="naober-choices">
        {choices.map((choice, place) => (
          <label key={choice.value} className="naober-choice">
            <input
              type={several ? 'checkbox' : 'radio'}
              id={place === 0 ? id : `${id}-${choice.value}`}
              name={id}
              checked={value.includes(choice.value)}
              onChange={() => onChange(toggled(choice.value))}
            />
            {choice.icon && <Icon name={choice.icon} size={28} />}
            <span>
              <span className="naober-choice__label">{choice.label}</span>
              {choice.hint && <span className="naober-choice__hint">{choice.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
