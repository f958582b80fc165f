import type { InputHTMLAttributes } from 'react'
import { Field, type FieldProps } from './Field.tsx'

type Props = Omit<FieldProps, 'counter'> &
  Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'value' | 'id'> & {
    value: string
    onChange: (value: string) => void
    most?: number
    /** About as wide as the answer is long, so that people see how much is expected. */
    wide?: 'short' | 'middle' | 'full'
  }

/** One line of text. Too long is said, never cut off. */
export const TextField = ({
  id,
  label,
  hint,
  error,
  optional,
  most,
  wide = 'full',
  value,
  onChange,
  ...input
}: Props) => (
  <Field
    id={id}
    label={label}
    hint={hint}
    error={error}
    optional={optional ?? false}
    {...(most ? { counter: { length: value.length, most } } : {})}
  >
    {wired => (
      <input
        type="text"
        {...input}
        {...wired}
        className={`naober-input naober-input--${wide}`}
        value={value}
        onChange={event => onChange(event.currentTarget.value)}
      />
    )}
  </Field>
)
