import type { DraftText } from '../../../functions/applications/draft.ts'
import { useText } from '../../text/language.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { TextField } from '../../ui/form/TextField.tsx'
import { newRowId } from '../alliance.ts'
import { en } from '../en.ts'
import { nl } from '../nl.ts'
import type { PlanProps } from './form.ts'

type Step = DraftText['steps'][number]
const mostSteps = 20

/** The steps of the plan under each other, with their days. */
export const Steps = ({ draft, set, may }: PlanProps) => {
  const text = useText({ nl, en }).plan
  const { steps } = draft
  const change = (id: string, next: Partial<Step>) =>
    set({ steps: steps.map(step => (step.id === id ? { ...step, ...next } : step)) })
  return (
    <>
      <h3>{text.steps}</h3>
      <p>{text.stepsHelp}</p>
      <ol className="naober-plain-list naober-rows">
        {steps.map((step, place) => (
          <li key={step.id} className="naober-rows__row naober-rows__row--step">
            <TextField
              id={`stap-${step.id}`}
              label={`${text.step} ${place + 1}`}
              readOnly={!may}
              value={step.what}
              onChange={what => change(step.id, { what })}
            />
            <TextField
              id={`stap-van-${step.id}`}
              label={text.from}
              type="date"
              readOnly={!may}
              value={step.from ?? ''}
              onChange={from => change(step.id, { from: from || undefined })}
            />
            <TextField
              id={`stap-tot-${step.id}`}
              label={text.until}
              type="date"
              readOnly={!may}
              value={step.until ?? ''}
              onChange={until => change(step.id, { until: until || undefined })}
            />
            {may && (
              <Button
                purpose="subtle"
                icon="close"
                onClick={() => set({ steps: steps.filter(each => each.id !== step.id) })}
              >
                <span className="naober-hidden">
                  {text.removeStep} {place + 1}
                </span>
              </Button>
            )}
          </li>
        ))}
      </ol>
      {may && steps.length < mostSteps && (
        <Button icon="plus" onClick={() => set({ steps: [...steps, { id: newRowId(), what: '' }] })}>
          {text.addStep}
        </Button>
      )}
    </>
  )
}
