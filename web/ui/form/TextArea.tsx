import type { TextareaHTMLAttributes } from 'react'
import { Field, type FieldProps } from './Field.tsx'

type Props = Omit<FieldProps, 'counter'> &
  Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'onChange' | 'value' | 'id'> & {
    value: string
    onChange: (value: string) => void
    most?: number
  }

/** Several lines of text, growing with what is typed. Too long is said, never cut off. */
export const TextArea = ({ id, label, hint, error, optional, most, value, onChange, rows = 5, ...area }: Props) => (
  <Field
    id={id}
    label={label}
    hint={hint}
    error={error}
    optional={optional ?? false}
    {...(most ? { counter: { length: value.length, most } } : {})}
  >
    {wired => (
      <div className="naober-grow" data-text={`${value}\n`}>
        <textarea
          {...area}
          {...wired}
          rows={rows}
          className="naober-input naober-input--full"
          value={value}
          onChange={event => onChange(event.currentTarget.value)}
        />
      </div>
    )}
  </Field>
)
