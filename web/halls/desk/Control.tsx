import { type HallAtDesk, halls } from '../../../functions/halls/contract.ts'
import { type Course, type View, views } from '../../../functions/halls/plan.ts'
import { type Move, mayMove, stepNow } from '../../../functions/halls/rules.ts'
import { useCommand } from '../../api/ask.ts'
import { useText } from '../../text/language.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { LinkButton } from '../../ui/form/LinkButton.tsx'
import { Select } from '../../ui/form/Select.tsx'
import { Chip } from '../../ui/show/Chip.tsx'
import { Refused } from '../../ui/show/Refused.tsx'
import { Timer } from '../Timer.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'

type Props = { id: string; hall: HallAtDesk; course: Course; ahead: number }

/** What the facilitator does in this step, and where. */
const Todo = ({ id, hall, course }: Omit<Props, 'ahead'>) => {
  const text = useText({ nl, en })
  const { state, ballot, dots, tables } = course
  const kind = stepNow(course)?.kind
  if (state === 'closed') return null
  if (!kind) return <p className="naober-control__todo">{text.todoReady}</p>
  const isAtWall = kind === 'break' || kind === 'cluster' || kind === 'panels' || (kind === 'vote' && !ballot)
  return (
    <>
      <p className="naober-control__todo">
        {kind === 'vote' && ballot ? text.todoBallot : text.todo[kind]}
        {kind === 'dots' && ` ${text.dotsSoFar(hall.dots.voters, dots.by === 'table' ? tables : undefined)}`}
      </p>
      {isAtWall && (
        <p>
          <LinkButton to={`/bureau/burgerberaden/${id}/zaal/muur`} icon="hands">
            {text.toWall}
          </LinkButton>
        </p>
      )}
      {kind === 'vote' && ballot && (
        <p>
          <LinkButton to={`/bureau/stemrondes/${ballot}`}>{text.toBallot}</LinkButton>
        </p>
      )}
    </>
  )
}

/** The running step with its clock and what to do; the large button goes on. */
export const Control = ({ id, hall, course, ahead }: Props) => {
  const text = useText({ nl, en })
  const refresh = [halls.deskHall]
  const go = useCommand(halls.moveHall, { refresh })
  const show = useCommand(halls.showInHall, { refresh })
  const { version, state, place, steps, clock } = course
  const step = stepNow(course)
  const next = steps[place + 1]
  const key = (wanted: Move, purpose: 'primary' | 'secondary' | 'subtle' = 'secondary', label = text.moves[wanted]) =>
    mayMove(course, wanted).yes && (
      <Button
        key={wanted}
        purpose={purpose}
        busy={go.isPending}
        onClick={() => go.mutate({ id, version, move: wanted })}
      >
        {label}
      </Button>
    )
  return (
    <section className="naober-card naober-control" aria-labelledby="nu">
      <p className="naober-row naober-control__where">
        <Chip kind={state === 'open' ? 'ok' : 'info'}>{text.states[state]}</Chip>
        {step && <span>{text.stepAt(place + 1, steps.length)}</span>}
      </p>
      <div className="naober-control__now">
        <div>
          <h2 id="nu">{step ? step.title : text.control}</h2>
          {step?.question && <p className="naober-control__question">{step.question}</p>}
        </div>
        {step && clock && <Timer clock={clock} ahead={ahead} />}
      </div>
      <Todo {...{ id, hall, course }} />
      <p className="naober-row naober-control__next">
        {key('open', 'primary')}
        {key('next', 'primary', text.nextIs(next?.title ?? ''))}
        {!next && key('close', 'primary')}
        {key('reopen')}
      </p>
      {go.error && <Refused refusal={go.error} />}
      {step && (
        <div className="naober-row naober-control__clock">
          {key('pause')}
          {key('go-on')}
          {key('more')}
          {key('less')}
        </div>
      )}
      <Select
        {...{ id: 'op-scherm', label: text.shows, value: course.view }}
        options={views.map(view => ({ value: view, label: text.views[view] }))}
        onChange={view =>
          show.mutate({ id, version, view: (views.find(each => each === view) ?? 'step') satisfies View })
        }
      />
      {show.error && <Refused refusal={show.error} />}
      {step && (
        <p className="naober-row">
          {key('back', 'subtle')}
          {next && key('close', 'subtle')}
        </p>
      )}
    </section>
  )
}
