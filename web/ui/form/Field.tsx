import './field.css'
import type { ReactNode } from 'react'
import { useText } from '../../text/language.tsx'
import { Icon } from '../draw/Icon.tsx'
import { en, nl } from '../words.ts'

export type FieldProps = {
  /** Also the id of the control, so that the error summary can link to it. */
  id: string
  label: string
  hint?: ReactNode
  /** The whole sentence: what is wrong and what to do. */
  error?: string | undefined
  optional?: boolean
  /** Shows how many characters are left, once half of them are used. */
  counter?: { length: number; most: number }
}

export type Wired = { id: string; 'aria-describedby': string | undefined; 'aria-invalid': true | undefined }

/** Label, hint, error and counter around one control; the control gets the wiring that reads them aloud. */
export const Field = (props: FieldProps & { children: (wired: Wired) => ReactNode }) => {
  const { id, label, hint, error, optional, counter } = props
  const text = useText({ nl, en })
  const left = counter ? counter.most - counter.length : 0
  const counted = counter !== undefined && counter.length > counter.most / 2
  const described = [hint && `${id}-hint`, error && `${id}-error`, counted && `${id}-counter`].filter(Boolean).join(' ')
  return (
    <div className={error ? 'naober-field naober-field--wrong' : 'naober-field'}>
      <label className="naober-field__label" htmlFor={id}>
        {label} {optional && <span className="naober-field__optional">{text.optional}</span>}
      </label>
      {hint && (
        <div className="naober-field__hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {error && (
        <p className="naober-field__error" id={`${id}-error`}>
          <Icon name="warning" size={20} /> {error}
        </p>
      )}
      {props.children({ id, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined })}
      {counted && (
        <p
          className={left < 0 ? 'naober-field__counter naober-field__counter--over' : 'naober-field__counter'}
          id={`${id}-counter`}
        >
          {left < 0 ? text.charactersOver(-left) : text.charactersLeft(left)}
        </p>
      )}
    </div>
  )
}
