import { idOf } from '../form.ts'

type Props = {
  field: string
  label: string
  checked: boolean
  onChange: (checked: boolean) => void
  error?: string | undefined
}

/** One thing that is so or not. */
export const CheckField = ({ field, label, checked, onChange, error }: Props) => (
  <div className="naober-field">
    {error && (
      <p className="naober-field__error" id={`${idOf(field)}-error`}>
        {error}
      </p>
    )}
    <label className="naober-desk-round__check">
      <input
        type="checkbox"
        id={idOf(field)}
        checked={checked}
        aria-describedby={error ? `${idOf(field)}-error` : undefined}
        aria-invalid={error ? true : undefined}
        onChange={event => onChange(event.currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  </div>
)
