import { useState } from 'react'
import { assemblies } from '../../../../functions/assemblies/contract.ts'
import { decisions } from '../../../../functions/decisions/contract.ts'
import type { Decision } from '../../../../functions/decisions/decision.ts'
import { useAsk, useCommand } from '../../../api/ask.ts'
import { useLanguage, useText } from '../../../text/language.tsx'
import { Button } from '../../../ui/form/Button.tsx'
import { Select } from '../../../ui/form/Select.tsx'
import { TextArea } from '../../../ui/form/TextArea.tsx'
import { TextField } from '../../../ui/form/TextField.tsx'
import { Notice } from '../../../ui/show/Notice.tsx'
import { Refused } from '../../../ui/show/Refused.tsx'
import { saidIn } from '../../said.ts'
import { en } from '../en.ts'
import { nl } from '../nl.ts'
import { refresh } from './refresh.ts'

const typed = ({ items, intro = '', assembly }: Decision) => ({
  intro,
  assembly: assembly?.id ?? '',
  promises: items
    .filter(({ passed }) => passed)
    .map(({ option, name, who = '', by = '' }) => ({ option, name, who, by })),
})

/** Who takes care of each passed proposal, and by when. */
export const Promises = ({ decision }: { decision: Decision }) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const [form, setForm] = useState(() => typed(decision))
  const all = useAsk(assemblies.listAssemblies, {})
  const save = useCommand(decisions.saveDecision, { refresh })
  const set = (option: string, change: { who?: string; by?: string }) =>
    setForm({
      ...form,
      promises: form.promises.map(each => (each.option === option ? { ...each, ...change } : each)),
    })
  return (
    <section aria-labelledby="beloften">
      <h2 id="beloften">{text.desk.promises}</h2>
      <form
        noValidate
        onSubmit={event => {
          event.preventDefault()
          save.mutate({
            ...{ id: decision.id, version: decision.version },
            ...(form.intro.trim() ? { intro: form.intro } : {}),
            ...(form.assembly ? { assembly: form.assembly } : {}),
            promises: form.promises.map(({ option, who, by }) => ({
              option,
              ...(who.trim() ? { who } : {}),
              ...(by ? { by } : {}),
            })),
          })
        }}
      >
        <TextArea
          id="inleiding"
          label={text.desk.intro}
          optional
          rows={3}
          most={2000}
          value={form.intro}
          onChange={intro => setForm({ ...form, intro })}
        />
        <Select
          id="beraad"
          label={text.desk.assembly}
          empty={text.desk.noAssembly}
          value={form.assembly}
          onChange={assembly => setForm({ ...form, assembly })}
          options={(all.data?.assemblies ?? []).map(({ id, title }) => ({ value: id, label: title }))}
        />
        {form.promises.map(({ option, name, who, by }) => (
          <fieldset key={option} className="naober-field">
            <legend className="naober-field__label">{saidIn(language, name)}</legend>
            <TextField
              id={`wie-${option}`}
              label={text.who}
              most={200}
              value={who}
              onChange={value => set(option, { who: value })}
            />
            <TextField
              id={`klaar-${option}`}
              type="date"
              label={text.by}
              wide="middle"
              value={by}
              onChange={value => set(option, { by: value })}
            />
          </fieldset>
        ))}
        {save.error && <Refused refusal={save.error} />}
        {save.isSuccess && (
          <Notice kind="ok" live>
            <p>{text.desk.saved}</p>
          </Notice>
        )}
        <Button type="submit" busy={save.isPending}>
          {text.desk.save}
        </Button>
      </form>
    </section>
  )
}
