import { type FormEvent, useState } from 'react'
import type { Answered, Endpoint } from '../../../functions/http/endpoint.ts'
import { type RoundContent, rounds } from '../../../functions/rounds/contract.ts'
import type { Round } from '../../../functions/rounds/round.ts'
import { wallOf } from '../../../functions/terms/rules.ts'
import { useCommand } from '../../api/ask.ts'
import { useText } from '../../text/language.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { ErrorSummary, type FieldError } from '../../ui/form/ErrorSummary.tsx'
import { Notice } from '../../ui/show/Notice.tsx'
import { Clash } from './Clash.tsx'
import { en } from './en.ts'
import { useRefusalFaults, useSentences } from './faults.ts'
import { BothField } from './fields/BothField.tsx'
import { CategoryFields } from './fields/CategoryFields.tsx'
import { CriterionFields } from './fields/CriterionFields.tsx'
import { LetterFields } from './fields/LetterFields.tsx'
import { MoneyFields } from './fields/MoneyFields.tsx'
import { PartFields } from './fields/PartFields.tsx'
import { PhaseFields } from './fields/PhaseFields.tsx'
import { contentOf, idOf, timeFaults } from './form.ts'
import { useForm } from './kept.ts'
import { nl } from './nl.ts'
import { Publish } from './Publish.tsx'
import { Sections } from './Sections.tsx'

type AtDesk = Answered<typeof rounds.deskRound>
const refresh: readonly Endpoint[] = [rounds.deskRound, rounds.deskRounds, rounds.listRounds, rounds.readRound]
const silent = { nl: '', en: '' }

/** Everything of a round in one form, saved by a button; what keeps it from being published is always on top. */
export const Editor = ({ found, onRemoved }: { found: AtDesk; onRemoved: () => void }) => {
  const text = useText({ nl, en })
  const say = useSentences()
  const refusalFaults = useRefusalFaults()
  const { round } = found
  const { form, version, unsaved, edit, take } = useForm(round)
  const saving = useCommand(rounds.saveRound, { refresh })
  const publishing = useCommand(rounds.publishRound, { refresh })
  const [why, setWhy] = useState(silent)
  const [missing, setMissing] = useState<FieldError[]>([])
  const [attempt, setAttempt] = useState(0)
  const [done, setDone] = useState('')
  /** Fields that hold what was typed begin anew when somebody else's text comes in their place. */
  const [turn, setTurn] = useState(0)
  const isPublic = round.state === 'published'
  const refusal = saving.error ?? publishing.error
  const theirs = refusal?.code === 'changed' && refusal.current ? (refusal.current as Round) : undefined
  const refused = missing.length > 0 ? missing : refusalFaults(refusal, 'save')
  const errors = refused.length > 0 ? refused : unsaved ? [] : say(found.faults)
  const errorOf = (field: string) => errors.find(error => error.id === idOf(field))?.sentence
  const failed = () => setAttempt(count => count + 1)

  const change: typeof edit = next => {
    setDone('')
    edit(next)
  }
  const forget = () => {
    setMissing([])
    saving.reset()
    publishing.reset()
  }
  const save = (event: FormEvent) => {
    event.preventDefault()
    if (saving.isPending) return
    forget()
    const wrong = say(timeFaults(form))
    setMissing(wrong)
    if (wrong.length > 0) return failed()
    const content: RoundContent = contentOf(form)
    const given = { id: round.id, version, ...content, ...(why.nl || why.en ? { why } : {}) }
    saving.mutate(given, {
      onSuccess: answer => {
        take(answer.round, false)
        setWhy(silent)
        setDone(text.saved(wallOf(new Date().toISOString()).slice(11, 16)))
      },
      onError: failed,
    })
  }
  const publish = () => {
    forget()
    publishing.mutate(
      { id: round.id, version },
      {
        onSuccess: answer => {
          take(answer.round, false)
          setDone(text.published)
        },
        onError: failed,
      },
    )
  }
  const settle = (keepTyped: boolean) => {
    if (theirs) take(theirs, keepTyped)
    setTurn(count => count + 1)
    forget()
  }
  const fields = { form, edit: change, errorOf }
  const ready = !isPublic && !unsaved && errors.length === 0
  return (
    <form className="naober-desk-round" onSubmit={save} noValidate>
      <ErrorSummary errors={errors} attempt={attempt} />
      {theirs && <Clash form={form} theirs={theirs} onKeep={() => settle(true)} onTake={() => settle(false)} />}
      {ready && (
        <Notice kind="info">
          <p>{text.isDraft}</p>
        </Notice>
      )}
      {isPublic && (
        <Notice kind="info" title={text.isPublished}>
          <p>{found.opened ? text.afterOpening : text.beforeOpening}</p>
        </Notice>
      )}
      <BothField
        field="name"
        label={text.making.name}
        value={form.name}
        onChange={name => change({ name })}
        errorOf={errorOf}
      />
      <Sections
        parts={[
          ['timeline', <PhaseFields key={`time ${turn}`} {...fields} outages={round.outages} />],
          ['money', <MoneyFields key={`money ${turn}`} {...fields} />],
          ['asked', <PartFields key={`asked ${turn}`} {...fields} />],
          ['weighed', <CriterionFields key={`weighed ${turn}`} {...fields} />],
          ['costs', <CategoryFields key="costs" {...fields} />],
          ['letters', <LetterFields key="letters" {...fields} />],
        ]}
      />
      {isPublic && (
        <BothField field="why" label={text.why} hint={text.whyHint} value={why} onChange={setWhy} errorOf={errorOf} />
      )}
      <div className="naober-desk-round__bar">
        <div className="naober-row">
          <Button id={idOf('save')} type="submit" purpose="primary" busy={saving.isPending}>
            {saving.isPending ? text.saving : text.save}
          </Button>
          {!isPublic && (
            <Publish
              round={{ id: round.id, version }}
              unsaved={unsaved}
              busy={publishing.isPending}
              onPublish={publish}
              onRemoved={onRemoved}
            />
          )}
          <span role="status">{done || (unsaved ? text.unsaved : '')}</span>
        </div>
      </div>
    </form>
  )
}
