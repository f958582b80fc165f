import { halls } from '../../../functions/halls/contract.ts'
import { type Course, type View, views } from '../../../functions/halls/plan.ts'
import { type Move, mayMove, stepNow } from '../../../functions/halls/rules.ts'
import { useCommand } from '../../api/ask.ts'
import { useText } from '../../text/language.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { Select } from '../../ui/form/Select.tsx'
import { Chip } from '../../ui/show/Chip.tsx'
import { Refused } from '../../ui/show/Refused.tsx'
import { Timer } from '../Timer.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'

type Props = { id: string; course: Course; ahead: number }

/** The running step with its clock, and what can be done with it; the large button goes on. */
export const Control = ({ id, course, ahead }: Props) => {
  const text = useText({ nl, en })
  const refresh = [halls.deskHall]
  const go = useCommand(halls.moveHall, { refresh })
  const show = useCommand(halls.showInHall, { refresh })
  const { version, state, place, steps, clock } = course
  const step = stepNow(course)
  const next = steps[place + 1]
  const busy = go.isPending
  const move = (wanted: Move) => go.mutate({ id, version, move: wanted })
  const key = (wanted: Move, purpose: 'primary' | 'secondary' | 'subtle' = 'secondary', label = text.moves[wanted]) =>
    mayMove(course, wanted).yes && (
      <Button key={wanted} purpose={purpose} busy={busy} onClick={() => move(wanted)}>
        {label}
      </Button>
    )
  return (
    <section className="naober-card naober-control" aria-labelledby="nu">
      <h2 id="nu">{step ? step.title : text.control}</h2>
      <p className="naober-row">
        <Chip kind={state === 'open' ? 'ok' : 'info'}>{text.states[state]}</Chip>
        {step && <span>{text.stepAt(place + 1, steps.length)}</span>}
        {step && clock && <Timer clock={clock} ahead={ahead} />}
      </p>
      {step?.question && <p className="naober-control__question">{step.question}</p>}
      <p className="naober-row">
        {key('open', 'primary')}
        {key('next', 'primary', text.nextIs(next?.title ?? ''))}
        {key('reopen')}
        {key('pause')}
        {key('go-on')}
        {key('more')}
        {key('less')}
        {key('back', 'subtle')}
        {key('close', next ? 'subtle' : 'primary')}
      </p>
      {go.error && <Refused refusal={go.error} />}
      <Select
        {...{ id: 'op-scherm', label: text.shows, value: course.view }}
        options={views.map(view => ({ value: view, label: text.views[view] }))}
        onChange={view =>
          show.mutate({ id, version, view: (views.find(each => each === view) ?? 'step') satisfies View })
        }
      />
      {show.error && <Refused refusal={show.error} />}
    </section>
  )
}
