import { useState } from 'react'
import type { Question } from '../../../functions/recount/round.ts'
import { isCode } from '../../../functions/rights/rules.ts'
import { type Refusal, refusalOf } from '../../api/client.ts'
import { useText } from '../../text/language.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { TextField } from '../../ui/form/TextField.tsx'
import { fetchRight } from './casting.ts'
import { en } from './en.ts'
import type { Kept } from './keep.ts'
import { nl } from './nl.ts'

const faultOf = ({ code, issues }: Refusal): keyof typeof nl.faults => {
  if (code === 'invalid') return 'typo'
  if (code === 'not-found') return 'unknown'
  if (code === 'already-used') return issues[0]?.code === 'on-paper' ? 'paper' : 'used'
  if (code === 'too-late') return 'late'
  if (code === 'too-many') return 'many'
  return code === 'offline' ? 'offline' : 'other'
}

/** What stands behind `#` in the address of a letter's QR code; it is never sent along with the page. */
const fromAddress = (): string => decodeURIComponent(window.location.hash.slice(1)).slice(0, 40)

/** Asks for the voting code and exchanges it for a right to vote without a name. */
export const CodeForm = ({ question, done }: { question: Question; done: (right: Kept) => void }) => {
  const text = useText({ nl, en })
  const [code, setCode] = useState(() => (isCode(fromAddress()) ? fromAddress() : ''))
  const [fault, setFault] = useState<keyof typeof nl.faults>()
  const [busy, setBusy] = useState(false)
  const fetch = async () => {
    if (!isCode(code)) {
      setFault('typo')
      document.getElementById('stemcode')?.focus()
      return
    }
    setBusy(true)
    setFault(undefined)
    try {
      done(await fetchRight(question, code))
    } catch (error) {
      setFault(faultOf(refusalOf(error)))
      setBusy(false)
      document.getElementById('stemcode')?.focus()
    }
  }
  return (
    <form
      noValidate
      onSubmit={event => {
        event.preventDefault()
        if (!busy) void fetch()
      }}
    >
      <TextField
        id="stemcode"
        label={text.code}
        hint={text.codeHint}
        error={fault && text.faults[fault]}
        value={code}
        onChange={setCode}
        wide="middle"
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
      />
      <Button type="submit" purpose="primary" busy={busy}>
        {busy ? text.fetching : text.next}
      </Button>
    </form>
  )
}
