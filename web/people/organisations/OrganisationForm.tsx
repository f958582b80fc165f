import { type FormEvent, useState } from 'react'
import { type OrganisationShown, people } from '../../../functions/people/contract.ts'
import { municipalities } from '../../../functions/villages/rules.ts'
import { useCommand } from '../../api/ask.ts'
import type { Refusal } from '../../api/client.ts'
import { useText } from '../../text/language.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { ErrorSummary } from '../../ui/form/ErrorSummary.tsx'
import { Select } from '../../ui/form/Select.tsx'
import { TextField } from '../../ui/form/TextField.tsx'
import { Notice } from '../../ui/show/Notice.tsx'
import { en } from '../en.ts'
import { nl } from '../nl.ts'
import { idOf, useFaults } from '../person/rights.ts'

type Kind = OrganisationShown['kind']
const refresh = [people.listOrganisations]

/** Adds an organisation, or changes one. */
export const OrganisationForm = (props: { of: OrganisationShown | undefined; onDone: (name: string) => void }) => {
  const { of, onDone } = props
  const { org: text, name: nameWord, form } = useText({ nl, en })
  const adding = useCommand(people.addOrganisation, { refresh })
  const changing = useCommand(people.changeOrganisation, { refresh })
  const sending = of ? changing : adding
  const [key] = useState(() => crypto.randomUUID())
  const [version, setVersion] = useState(of?.version ?? 1)
  const [name, setName] = useState(of?.name ?? '')
  const [kind, setKind] = useState<Kind>(of?.kind ?? 'partner')
  const [tenant, setTenant] = useState(of?.tenant ?? '')
  const [chamber, setChamber] = useState(of?.chamber ?? '')
  const [attempt, setAttempt] = useState(0)
  const { errors, errorOf } = useFaults(sending.error, [], 'name')
  const current = sending.error?.code === 'changed' ? (sending.error.current as OrganisationShown) : undefined

  const send = (event: FormEvent) => {
    event.preventDefault()
    if (sending.isPending) return
    const given = { name, kind, ...(tenant ? { tenant } : {}), ...(chamber.trim() ? { chamber: chamber.trim() } : {}) }
    const failed = (refusal: Refusal) => {
      setAttempt(count => count + 1)
      if (refusal.code === 'changed') setVersion((refusal.current as OrganisationShown).version)
    }
    const told = { onSuccess: () => onDone(name), onError: failed }
    if (of) changing.mutate({ id: of.id, version, ...given }, told)
    else adding.mutate({ key, ...given }, told)
  }
  return (
    <form onSubmit={send} noValidate>
      <ErrorSummary errors={errors} attempt={attempt} />
      {current && (
        <Notice kind="wrong" title={form.changedTitle} live>
          <p>
            {text.changed} <strong>{current.name}</strong> ({text.kinds[current.kind]})
          </p>
          <p>{form.changedGo}</p>
        </Notice>
      )}
      <TextField id={idOf('name')} label={nameWord} value={name} onChange={setName} error={errorOf('name')} />
      <Select
        id={idOf('kind')}
        label={text.kind}
        value={kind}
        onChange={value => setKind(value as Kind)}
        options={(Object.keys(text.kinds) as Kind[]).map(one => ({ value: one, label: text.kinds[one] }))}
        error={errorOf('kind')}
      />
      <Select
        id={idOf('tenant')}
        label={form.tenant}
        empty={form.noTenant}
        optional
        value={tenant}
        onChange={setTenant}
        options={municipalities.map(one => ({ value: one.slug, label: one.name }))}
        error={errorOf('tenant')}
      />
      <TextField
        id={idOf('chamber')}
        label={text.chamber}
        hint={text.chamberHint}
        optional
        wide="short"
        inputMode="numeric"
        value={chamber}
        onChange={setChamber}
        error={errorOf('chamber')}
      />
      <Button type="submit" purpose="primary" busy={sending.isPending}>
        {sending.isPending ? text.busy : text.save}
      </Button>
    </form>
  )
}
