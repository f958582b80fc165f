import { useState } from 'react'
import { centsIn, eurosOf } from '../../text/euros.ts'
import { useText } from '../../text/language.tsx'
import { TextField } from '../../ui/form/TextField.tsx'
import { en } from '../en.ts'
import { nl } from '../nl.ts'

type Props = { id: string; label: string; cents: number; readOnly: boolean; onCents: (cents: number) => void }

/** An amount as people type it. What is no amount is said once the field is left; the sum keeps the last right one. */
export const EuroField = ({ id, label, cents, readOnly, onCents }: Props) => {
  const text = useText({ nl, en }).money
  const [typed, setTyped] = useState<string>()
  const [left, setLeft] = useState(false)
  const shown = typed ?? (cents === 0 ? '' : eurosOf(cents))
  const isWrong = shown.trim() !== '' && centsIn(shown) === undefined
  const type = (words: string) => {
    setTyped(words)
    setLeft(false)
    const amount = words.trim() === '' ? 0 : centsIn(words)
    if (amount !== undefined) onCents(amount)
  }
  return (
    <TextField
      id={id}
      label={label}
      inputMode="decimal"
      readOnly={readOnly}
      value={shown}
      onChange={type}
      onBlur={() => {
        setLeft(true)
        // What others wrote meanwhile shows again, unless what stands here still has to be corrected.
        if (!isWrong) setTyped(undefined)
      }}
      error={isWrong && left ? text.amountWrong : undefined}
    />
  )
}
