import { type FormEvent, useState } from 'react'
import { advices } from '../../../functions/advices/contract.ts'
import { type Advice, opinions, takesPart } from '../../../functions/advices/rules.ts'
import { useCommand, useRefresh } from '../../api/ask.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { issueSentence, refusalSentence } from '../../text/problems.ts'
import { Button } from '../../ui/form/Button.tsx'
import { ChoiceCards } from '../../ui/form/ChoiceCards.tsx'
import { ErrorSummary } from '../../ui/form/ErrorSummary.tsx'
import { Select } from '../../ui/form/Select.tsx'
import { TextArea } from '../../ui/form/TextArea.tsx'
import { useDraft } from '../../ui/frame/draft.ts'
import { DateText } from '../../ui/show/DateText.tsx'
import { Notice } from '../../ui/show/Notice.tsx'
import { useSaid } from '../HeatMap.tsx'
import type { PictureProject } from '../picture.ts'
import { en } from './en.ts'
import { asksText, forgetDraft, formIn, formOf, saidIn, yearsFrom } from './given.ts'
import { useCardKeys } from './keys.ts'
import { nl } from './nl.ts'

const idOf = (field: string) => `advies-${field}`

type ClashProps = { current: Advice; onMine: () => void; onTheirs: () => void }

const Clash = ({ current, onMine, onTheirs }: ClashProps) => {
  const text = useText({ nl, en })
  const said = useSaid()
  return (
    <Notice kind="wrong" title={text.clash} live>
      <p>
        {text.clashHelp} <strong>{said(current)}</strong>. <span lang="nl">{current.condition ?? current.reason}</span>
      </p>
      <p className="naober-row">
        <Button onClick={onMine}>{text.keepMine}</Button>
        <Button onClick={onTheirs}>{text.takeTheirs}</Button>
      </p>
    </Notice>
  )
}

type Props = {
  round: string
  project: PictureProject
  advice: Advice | undefined
  /** Where the single keys work. */
  card: React.RefObject<HTMLElement | null>
  onSaved: () => void
  onStep: (step: 1 | -1) => void
}

/** What the municipality says of one project: choose, say why or from when, and on to the next. */
export const AdviceCard = ({ round, project, advice, card, onSaved, onStep }: Props) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const refresh = useRefresh()
  const sending = useCommand(advices.giveAdvice)
  const draft = `naoberplein-advice-${round}-${project.id}`
  const [words, keep] = useDraft(draft)
  const [form, setForm] = useState(() => formIn(words) ?? formOf(advice, project))
  const [attempt, setAttempt] = useState(0)
  const [missing, setMissing] = useState<{ id: string; sentence: string }[]>([])
  const change = (part: Partial<typeof form>) => {
    const next = { ...form, ...part }
    setForm(next)
    keep(JSON.stringify(next))
  }
  const choose = (opinion: typeof form.opinion) => {
    change({ opinion })
    setMissing([])
    // The field that goes with it is drawn first.
    requestAnimationFrame(() => document.getElementById(asksText(opinion) ? idOf('text') : idOf('save'))?.focus())
  }
  const refused = sending.error
  const issues = refused?.issues.map(issue => ({
    id: idOf(issue.field),
    sentence: issueSentence(language, issue, issue.field === 'text' ? 'text' : 'number'),
  }))
  const errors = missing.length > 0 ? missing : (issues ?? [])
  const errorOf = (field: string) => errors.find(error => error.id === idOf(field))?.sentence
  const faults = () => {
    if (!form.opinion) return [{ id: idOf('opinion'), sentence: text.noOpinion }]
    return asksText(form.opinion) && form.text.trim() === ''
      ? [{ id: idOf('text'), sentence: text.noText[form.opinion] }]
      : []
  }
  const failed = () => setAttempt(count => count + 1)
  const send = (version: number) => {
    const found = faults()
    setMissing(found)
    const { opinion } = form
    if (found.length > 0 || !opinion) return failed()
    const said = { round, application: project.id, version, opinion, ...saidIn(form) }
    sending.mutate(said, {
      onSuccess: () => {
        keep('')
        forgetDraft(draft)
        onSaved()
        refresh([advices.deskAdvices])
      },
      onError: failed,
    })
  }
  const save = () => {
    if (!sending.isPending) send(advice?.version ?? 0)
  }
  useCardKeys(card, key => {
    const opinion = opinions[Number(key) - 1]
    if (opinion) choose(opinion)
    else if (key === 'save') save()
    else if (key === 'j' || key === 'k') onStep(key === 'j' ? 1 : -1)
    else return false
    return true
  })
  const current = refused?.code === 'changed' ? (refused.current as Advice | undefined) : undefined
  const takeTheirs = () => {
    keep('')
    if (current) setForm(formOf(current, project))
    sending.reset()
    refresh([advices.deskAdvices])
  }
  return (
    <form
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault()
        save()
      }}
    >
      <ErrorSummary errors={errors} attempt={attempt} />
      {current && <Clash current={current} onMine={() => send(current.version)} onTheirs={takeTheirs} />}
      {refused && !current && errors.length === 0 && (
        <Notice kind="wrong" live>
          <p>{refusalSentence(language, refused)}</p>
        </Notice>
      )}
      <ChoiceCards
        id={idOf('opinion')}
        legend={text.opinion}
        value={form.opinion ? [form.opinion] : []}
        onChange={([opinion]) => {
          change({ opinion })
          setMissing([])
        }}
        choices={opinions.map(value => ({ value, ...text.choices[value] }))}
        error={errorOf('opinion')}
      />
      {asksText(form.opinion) && (
        <TextArea
          id={idOf('text')}
          label={form.opinion === 'condition' ? text.condition : text.reason}
          hint={text.textHint}
          rows={3}
          most={1500}
          value={form.text}
          onChange={typed => change({ text: typed })}
          error={errorOf('text')}
        />
      )}
      {form.opinion && takesPart(form.opinion) && (
        <Select
          id={idOf('fromYear')}
          label={text.fromYear}
          value={String(form.fromYear)}
          onChange={value => change({ fromYear: Number(value) })}
          options={yearsFrom(project.startYear, form.fromYear).map(year => ({
            value: String(year),
            label: String(year),
          }))}
          error={errorOf('fromYear')}
        />
      )}
      <p className="naober-row">
        <Button id={idOf('save')} type="submit" purpose="primary" busy={sending.isPending}>
          {sending.isPending ? text.saving : text.save}
        </Button>
        {words !== '' ? (
          <span className="naober-soft">{text.unsaved}</span>
        ) : (
          advice && (
            <span className="naober-soft">
              {text.savedAt} <DateText at={advice.at} time />
            </span>
          )
        )}
      </p>
    </form>
  )
}
