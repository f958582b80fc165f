import { useState } from 'react'
import { TextField } from '../../../ui/form/TextField.tsx'
import { idOf } from '../form.ts'

type Props = {
  field: string
  label: string
  hint?: string
  value: number
  onChange: (value: number) => void
  error: string | undefined
}

const shown = (value: number): string => (Number.isFinite(value) ? String(value) : '')

/** A whole number; what is none becomes NaN, which the platform refuses beside the field. */
export const NumberField = ({ field, label, hint, value, onChange, error }: Props) => {
  const [typed, setTyped] = useState(shown(value))
  return (
    <TextField
      id={idOf(field)}
      label={label}
      hint={hint}
      wide="short"
      inputMode="numeric"
      value={typed}
      error={error}
      onChange={words => {
        setTyped(words)
        onChange(/^\s*\d+\s*$/.test(words) ? Number(words) : Number.NaN)
      }}
    />
  )
}

/** Euros as people write them (`250.000`, `250000,50`, `€ 1.000`) in cents; NaN for anything else. */
export const centsOf = (words: string): number => {
  const plain = words.replace(/[€\s]/g, '')
  const [whole = '', cents = ''] = plain.split(',')
  const right = /^(\d+|\d{1,3}(\.\d{3})+)$/.test(whole) && /^(,\d{2})?$/.test(plain.slice(whole.length))
  return right ? Number(whole.replaceAll('.', '')) * 100 + Number(cents) : Number.NaN
}

const euros = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 0, maximumFractionDigits: 2 })

/** An amount in euros, kept in cents. */
export const EuroField = ({ field, label, hint, value, onChange, error }: Props) => {
  const [typed, setTyped] = useState(Number.isFinite(value) ? euros.format(value / 100) : '')
  return (
    <TextField
      id={idOf(field)}
      label={label}
      hint={hint}
      wide="short"
      inputMode="decimal"
      value={typed}
      error={error}
      onChange={words => {
        setTyped(words)
        onChange(centsOf(words))
      }}
    />
  )
}
