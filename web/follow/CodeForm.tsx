import { type FormEvent, useState } from 'react'
import { codeIn } from '../text/code.ts'
import { useText } from '../text/language.tsx'
import { Button } from '../ui/form/Button.tsx'
import { ErrorSummary } from '../ui/form/ErrorSummary.tsx'
import { TextField } from '../ui/form/TextField.tsx'
import { Disclosure } from '../ui/frame/Disclosure.tsx'
import { PageTitle } from '../ui/frame/PageTitle.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** The box for a code. `tried` is one that the platform does not know. */
export const CodeForm = ({ tried, onCode }: { tried: string | undefined; onCode: (code: string) => void }) => {
  const text = useText({ nl, en })
  const [typed, setTyped] = useState(tried ?? '')
  const [error, setError] = useState(tried && text.unknown)
  const [attempt, setAttempt] = useState(tried ? 1 : 0)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const code = codeIn(typed)
    setAttempt(attempt + 1)
    if (!code) setError(text.notACode)
    else if (code === tried) setError(text.unknown)
    else onCode(code)
  }
  return (
    <form className="naober-follow__form" onSubmit={submit} noValidate>
      <PageTitle lead={text.lead}>{text.title}</PageTitle>
      <ErrorSummary errors={error ? [{ id: 'code', sentence: error }] : []} attempt={attempt} />
      <TextField
        id="code"
        label={text.code}
        hint={text.codeHint}
        wide="middle"
        autoComplete="off"
        autoCapitalize="characters"
        autoCorrect="off"
        spellCheck={false}
        className="naober-follow__code"
        value={typed}
        onChange={value => {
          setTyped(value)
          setError(undefined)
        }}
        error={error}
      />
      <Button type="submit" purpose="primary" icon="arrow">
        {text.open}
      </Button>
      <Disclosure summary={text.lost}>
        <p>{text.lostHow}</p>
      </Disclosure>
    </form>
  )
}
