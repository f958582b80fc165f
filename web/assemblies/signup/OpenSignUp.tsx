import { useState } from 'react'
import { assemblies } from '../../../functions/assemblies/contract.ts'
import { signups } from '../../../functions/signups/contract.ts'
import { useAsk, useCommand } from '../../api/ask.ts'
import { useText } from '../../text/language.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { ErrorSummary } from '../../ui/form/ErrorSummary.tsx'
import { Loading } from '../../ui/show/Loading.tsx'
import { Notice } from '../../ui/show/Notice.tsx'
import { Refused } from '../../ui/show/Refused.tsx'
import { useDay } from '../words.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'
import { nothingTyped, Questions, sent, type Typed, useFaults } from './Questions.tsx'

/** Signing up without a letter: gives a code to keep. */
export const OpenSignUp = ({ id, onCode }: { id: string; onCode: () => void }) => {
  const text = useText({ nl, en })
  const day = useDay()
  const asked = useAsk(assemblies.readAssembly, { id })
  // One key per form: sent twice it is one sign-up.
  const [key] = useState(() => crypto.randomUUID())
  const [typed, setTyped] = useState<Typed>(nothingTyped)
  const [attempt, setAttempt] = useState(0)
  const save = useCommand(signups.signUpOpen)
  const faults = useFaults(save.error?.code === 'invalid' ? save.error.issues : [])
  const assembly = asked.data?.assembly
  if (asked.isPending) return <Loading rows={2} />
  if (!assembly) return asked.error ? <Refused refusal={asked.error} /> : null
  const { yes } = asked.data?.canRegister ?? { yes: false }
  return (
    <>
      <p>
        {text.for}: <strong lang="nl">{assembly.title}</strong>
      </p>
      <p className="naober-assembly__question" lang="nl">
        {assembly.question}
      </p>
      {save.data ? (
        <Notice kind="ok" title={text.done} live>
          <p>{text.keep}</p>
          <p className="naober-assembly__code">{save.data.code}</p>
        </Notice>
      ) : yes && !assembly.lettersOnly ? (
        <form
          noValidate
          onSubmit={event => {
            event.preventDefault()
            save.mutate({ id, key, ...sent(typed) }, { onError: () => setAttempt(attempt + 1) })
          }}
        >
          <ErrorSummary errors={faults} attempt={attempt} />
          <p>{text.age(assembly.fromAge)}</p>
          <Questions categories={assembly.categories} typed={typed} onChange={setTyped} faults={faults} home />
          <p>{text.forget(day(assembly.forgetOn))}</p>
          {save.error && save.error.code !== 'invalid' && <Refused refusal={save.error} />}
          <Button type="submit" purpose="primary" busy={save.isPending}>
            {save.isPending ? text.sending : text.send}
          </Button>
        </form>
      ) : (
        <Notice kind="info">
          <p>{text.over}</p>
        </Notice>
      )}
      <p>
        <Button purpose="subtle" onClick={onCode}>
          {text.other}
        </Button>
      </p>
    </>
  )
}
