import { type FormEvent, useState } from 'react'
import { useText } from '../../text/language.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { ChoiceCards } from '../../ui/form/ChoiceCards.tsx'
import { TextField } from '../../ui/form/TextField.tsx'
import { en } from '../en.ts'
import { nl } from '../nl.ts'

type Props = { organisation: string; name: string; busy: boolean; onSign: (name: string) => void }

/** A name and a tick: the signature under one line. */
export const Sign = ({ organisation, name: known, busy, onSign }: Props) => {
  const text = useText({ nl, en }).line
  const [name, setName] = useState(known)
  const [may, setMay] = useState(false)
  const [tried, setTried] = useState(false)
  const sign = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (busy) return
    if (name.trim().length < 2) document.getElementById('regel-naam')?.focus()
    else if (!may) document.getElementById('regel-mag')?.focus()
    else onSign(name.trim())
  }
  return (
    <form className="naober-sign" onSubmit={sign} noValidate>
      <h3>{text.sign}</h3>
      <p>{text.signHelp(organisation)}</p>
      <TextField
        id="regel-naam"
        label={text.signName}
        wide="middle"
        autoComplete="name"
        value={name}
        onChange={setName}
        error={tried && name.trim().length < 2 ? text.signNameEmpty : undefined}
      />
      <ChoiceCards
        id="regel-mag"
        legend={text.sign}
        several
        choices={[{ value: 'may', label: text.signMay(organisation) }]}
        value={may ? ['may'] : []}
        onChange={value => setMay(value.length > 0)}
        error={tried && !may ? text.signMayEmpty : undefined}
      />
      <Button type="submit" purpose="primary" icon="check" busy={busy}>
        {busy ? text.signing : text.signGo}
      </Button>
    </form>
  )
}
