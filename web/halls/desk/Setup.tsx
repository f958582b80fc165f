import { useState } from 'react'
import { type HallAtDesk, halls } from '../../../functions/halls/contract.ts'
import { courseIn, stepKinds } from '../../../functions/halls/plan.ts'
import { useCommand } from '../../api/ask.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { Select } from '../../ui/form/Select.tsx'
import { TextArea } from '../../ui/form/TextArea.tsx'
import { TextField } from '../../ui/form/TextField.tsx'
import { Disclosure } from '../../ui/frame/Disclosure.tsx'
import { Notice } from '../../ui/show/Notice.tsx'
import { Refused } from '../../ui/show/Refused.tsx'
import { en } from './en.ts'
import { type Form, formOf, isReadable, type StepForm, setupIn, stepMoved } from './form.ts'
import { nl } from './nl.ts'

type StepProps = {
  step: StepForm
  at: number
  last: number
  onChange: (step: StepForm) => void
  onMove: (to: number) => void
}

const StepFields = ({ step, at, last, onChange, onMove, onRemove }: StepProps & { onRemove: () => void }) => {
  const text = useText({ nl, en })
  const id = (name: string) => `${name}-${step.id}`
  const change = (part: Partial<StepForm>) => onChange({ ...step, ...part })
  return (
    <fieldset className="naober-step">
      <legend className="naober-hidden">
        {at + 1}. {step.title || text.newStep}
      </legend>
      <TextField id={id('naam')} label={text.stepTitle} value={step.title} onChange={title => change({ title })} />
      <TextArea
        {...{ id: id('vraag'), label: text.stepQuestion, rows: 2, most: 300, value: step.question }}
        onChange={question => change({ question })}
      />
      <div className="naober-row naober-step__small">
        <Select
          {...{ id: id('soort'), label: text.stepKind, value: step.kind }}
          options={stepKinds.map(kind => ({ value: kind, label: text.kinds[kind] }))}
          onChange={kind => change({ kind: stepKinds.find(each => each === kind) ?? step.kind })}
        />
        <TextField
          {...{ id: id('minuten'), label: text.stepMinutes, inputMode: 'numeric', wide: 'short', value: step.minutes }}
          onChange={minutes => change({ minutes })}
        />
        <TextField
          {...{ id: id('ronde'), label: text.stepRound, inputMode: 'numeric', wide: 'short', value: step.round }}
          onChange={round => change({ round })}
        />
      </div>
      <p className="naober-row">
        <Button purpose="subtle" off={at === 0} aria-label={text.up(step.title)} onClick={() => onMove(at - 1)}>
          ↑
        </Button>
        <Button purpose="subtle" off={at === last} aria-label={text.down(step.title)} onClick={() => onMove(at + 1)}>
          ↓
        </Button>
        <Button purpose="subtle" icon="close" iconOnly onClick={onRemove}>
          {text.remove(step.title)}
        </Button>
      </p>
    </fieldset>
  )
}

/** What is prepared for a meeting; steps that have begun stay as they are. */
export const Setup = ({ id, hall }: { id: string; hall: HallAtDesk }) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const { course } = hall
  const [form, setForm] = useState(() => formOf(course ?? hall.suggested))
  const [wrong, setWrong] = useState(false)
  const [added, setAdded] = useState<readonly string[]>([])
  const [base, setBase] = useState(() => JSON.stringify(formOf(course ?? hall.suggested)))
  const save = useCommand(halls.saveHall, { refresh: [halls.deskHall] })
  const isChanged = course !== undefined && JSON.stringify(formOf(course)) !== base
  const reload = (next: Form) => {
    setForm(next)
    setBase(JSON.stringify(next))
  }
  const begun = course && course.state !== 'ready' ? course.place + 1 : 0
  const { steps } = form
  const withSteps = (next: StepForm[]) => setForm({ ...form, steps: next })
  const send = () => {
    const setup = setupIn(form)
    setWrong(setup === undefined)
    if (setup)
      save.mutate(
        { id, version: course?.version ?? 0, setup },
        { onSuccess: kept => setBase(JSON.stringify(formOf(courseIn(language, kept)))) },
      )
  }
  return (
    <form
      noValidate
      onSubmit={event => {
        event.preventDefault()
        send()
      }}
    >
      <TextField
        {...{ id: 'tafels', label: text.tableCount, inputMode: 'numeric', wide: 'short', value: form.tables }}
        onChange={tables => setForm({ ...form, tables })}
      />
      <h2>{text.steps}</h2>
      <div className="naober-stack">
        {steps.map((step, at) =>
          at < begun ? (
            <p key={step.id}>
              {at + 1}. {step.title}. <span className="naober-soft">{text.hasBegun}</span>
            </p>
          ) : (
            <div key={step.id} className="naober-card naober-step-line">
              <Disclosure
                summary={text.stepLine(at + 1, step.title, step.minutes)}
                open={added.includes(step.id) || (wrong && !isReadable(step))}
              >
                <StepFields
                  {...{ step, at, last: steps.length - 1 }}
                  onChange={next => withSteps(steps.map(each => (each.id === step.id ? next : each)))}
                  onMove={to => to >= begun && withSteps(stepMoved(steps, at, to))}
                  onRemove={() => withSteps(steps.filter(each => each.id !== step.id))}
                />
              </Disclosure>
            </div>
          ),
        )}
      </div>
      <p className="naober-step-add">
        <Button
          icon="plus"
          onClick={() => {
            const id = crypto.randomUUID()
            setAdded([...added, id])
            withSteps([...steps, { id, kind: 'dialogue', title: text.newStep, question: '', minutes: '20', round: '' }])
          }}
        >
          {text.addStep}
        </Button>
      </p>
      <TextArea
        {...{ id: 'regels', label: text.rules, rows: 4, value: form.rules }}
        onChange={rules => setForm({ ...form, rules })}
      />
      <div className="naober-row naober-step__small">
        <TextField
          {...{ id: 'stippen', label: text.dotsEach, inputMode: 'numeric', wide: 'short', value: form.each }}
          onChange={each => setForm({ ...form, each })}
        />
        <Select
          {...{ id: 'stippen-per', label: text.dotsBy, value: form.by }}
          options={(['table', 'person'] as const).map(value => ({ value, label: text.by[value] }))}
          onChange={by => setForm({ ...form, by: by === 'person' ? 'person' : 'table' })}
        />
      </div>
      {(wrong || save.error?.code === 'invalid') && (
        <Notice kind="wrong" live>
          <p>{text.wrong}</p>
        </Notice>
      )}
      {save.error && save.error.code !== 'invalid' && <Refused refusal={save.error} />}
      {isChanged && !save.isPending && course && (
        <Notice kind="waiting" live>
          <p>{text.changed}</p>
          <Button onClick={() => reload(formOf(course))}>{text.takeOver}</Button>
        </Notice>
      )}
      {save.isSuccess && !isChanged && (
        <Notice kind="ok" live>
          <p>{text.saved}</p>
        </Notice>
      )}
      <Button type="submit" purpose="primary" busy={save.isPending} off={isChanged}>
        {text.save}
      </Button>
    </form>
  )
}
