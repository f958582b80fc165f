import { useState } from 'react'
import { decisions } from '../../../../functions/decisions/contract.ts'
import type { Decision } from '../../../../functions/decisions/decision.ts'
import { useCommand } from '../../../api/ask.ts'
import { useText } from '../../../text/language.tsx'
import { Button } from '../../../ui/form/Button.tsx'
import { TextField } from '../../../ui/form/TextField.tsx'
import { Notice } from '../../../ui/show/Notice.tsx'
import { Refused } from '../../../ui/show/Refused.tsx'
import { en } from '../en.ts'
import { nl } from '../nl.ts'
import { refresh } from './refresh.ts'

/** Who keeps watch: everybody gets an own link, shown once. */
export const Monitors = ({ decision }: { decision: Decision }) => {
  const { desk: text } = useText({ nl, en })
  const { id, version, monitors } = decision
  const [name, setName] = useState('')
  const [tried, setTried] = useState(false)
  const [given, setGiven] = useState<{ name: string; link: string }>()
  const add = useCommand(decisions.addMonitor, { refresh })
  const remove = useCommand(decisions.removeMonitor, { refresh })
  const refused = add.error ?? remove.error
  return (
    <section aria-labelledby="volggroep">
      <h2 id="volggroep">{text.monitors}</h2>
      <p>{text.monitorsLead}</p>
      <ul className="naober-plain-list naober-stack">
        {monitors.map(each => (
          <li key={each.id} className="naober-row">
            <span>{each.name}</span>
            <Button
              purpose="subtle"
              negative
              busy={remove.isPending && remove.variables.monitor === each.id}
              onClick={() => remove.mutate({ id, version, monitor: each.id })}
            >
              {text.remove(each.name)}
            </Button>
          </li>
        ))}
      </ul>
      <form
        noValidate
        onSubmit={event => {
          event.preventDefault()
          setTried(true)
          if (name.trim().length < 2 || add.isPending) return
          add.mutate(
            { id, version, name },
            {
              onSuccess: ({ code }) => {
                setGiven({ name, link: `${location.origin}/burgerbesluiten/${id}/volgen#${code}` })
                setName('')
                setTried(false)
              },
            },
          )
        }}
      >
        <TextField
          id="volger"
          label={text.name}
          wide="middle"
          most={100}
          value={name}
          onChange={setName}
          error={tried && name.trim().length < 2 ? text.noName : undefined}
        />
        {refused && <Refused refusal={refused} />}
        {given && (
          <Notice kind="ok" live title={text.link(given.name)}>
            <p>
              <code className="naober-hash">{given.link}</code>
            </p>
          </Notice>
        )}
        <Button type="submit" busy={add.isPending}>
          {text.add}
        </Button>
      </form>
    </section>
  )
}
