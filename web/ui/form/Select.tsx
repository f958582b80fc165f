import { Field, type FieldProps } from './Field.tsx'

export type Option = { value: string; label: string }

/** A native list to choose one from; `empty` is the words for no choice. */
export const Select = (
  props: Omit<FieldProps, 'counter'> & {
    value: string
    onChange: (value: string) => void
    options: readonly Option[]
    empty?: string
    name?: string
  },
) => (
  <Field {...props}>
    {wired => (
      <select
        {...wired}
        name={props.name}
        className="naober-input naober-input--select"
        value={props.value}
        onChange={event => props.onChange(event.currentTarget.value)}
      >
        {props.empty !== undefined && <option value="">{props.empty}</option>}
        {props.options.map(option => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    )}
  </Field>
)
