import { useState } from 'react'
import { advices } from '../../../functions/advices/contract.ts'
import { spread } from '../../../functions/advices/plan.ts'
import { startFaults, wishesOf } from '../../../functions/advices/rules.ts'
import { useCommand, useRefresh } from '../../api/ask.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { refusalSentence } from '../../text/problems.ts'
import { Button } from '../../ui/form/Button.tsx'
import { ErrorSummary } from '../../ui/form/ErrorSummary.tsx'
import { TextField } from '../../ui/form/TextField.tsx'
import { DateText } from '../../ui/show/DateText.tsx'
import { Notice } from '../../ui/show/Notice.tsx'
import { StartYears } from '../StartYears.tsx'
import { type Desk, type Plan, placesIn } from './desk.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'
import { ProjectPlan, useFaultSaid } from './ProjectPlan.tsx'

type Settings = { plan: Plan; onRoom: (room: Plan['room']) => void; onAgain: () => void }

const Settings = ({ plan, onRoom, onAgain }: Settings) => {
  const text = useText({ nl, en })
  const [usual, setUsual] = useState(String(plan.room.usual))
  const [until, setUntil] = useState(String(plan.room.until))
  const change = (typedUsual: string, typedUntil: string) => {
    setUsual(typedUsual)
    setUntil(typedUntil)
    const [places, year] = [placesIn(typedUsual, 1), /^20\d\d$/.test(typedUntil) ? Number(typedUntil) : undefined]
    if (places !== undefined && year !== undefined) onRoom({ ...plan.room, usual: places, until: year })
  }
  return (
    <div className="naober-planner__settings">
      <TextField
        id="start-usual"
        label={text.usual}
        hint={text.usualHint}
        inputMode="numeric"
        wide="short"
        value={usual}
        onChange={words => change(words, until)}
      />
      <TextField
        id="start-until"
        label={text.until}
        inputMode="numeric"
        wide="short"
        value={until}
        onChange={words => change(usual, words)}
      />
      <Button icon="clock" onClick={onAgain}>
        {text.again}
      </Button>
    </div>
  )
}

/** Spreads the starts over the years: a proposal by the rule, changed by hand where needed, and kept. */
export const Planner = ({ found, round }: { found: Desk; round: string }) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const refresh = useRefresh()
  const say = useFaultSaid()
  const saving = useCommand(advices.saveStarts)
  const { planned, projects } = found
  const wishes = wishesOf(found.advices, projects)
  const [plan, setPlan] = useState<Plan>(() => ({
    room: planned.room,
    starts: planned.version > 0 ? planned.starts : spread(wishes, planned.room),
  }))
  const [touched, setTouched] = useState(planned.version === 0)
  const [told, setTold] = useState('')
  const [attempt, setAttempt] = useState(0)
  const byProject = Map.groupBy(wishes, wish => wish.application)
  const faults = startFaults(plan.starts, wishes, plan.room)
  const faultsOf = (id: string) => faults.filter(fault => fault.field.startsWith(`starts.${id}.`))
  const change = (next: Plan, sentence = '') => {
    setPlan(next)
    setTouched(true)
    setTold(sentence)
  }
  const save = (version: number) => {
    setAttempt(count => count + 1)
    if (faults.length > 0 || saving.isPending) return
    saving.mutate(
      { id: round, version, ...plan },
      {
        onSuccess: () => {
          setTouched(false)
          setTold(text.saved)
          refresh([advices.deskRoundAdvices])
        },
      },
    )
  }
  const refused = saving.error
  const current = refused?.code === 'changed' ? (refused.current as Desk['planned'] | undefined) : undefined
  const takeTheirs = () => {
    if (current) setPlan({ room: current.room, starts: current.starts })
    setTouched(false)
    saving.reset()
    refresh([advices.deskRoundAdvices])
  }
  const errors =
    attempt > 0 ? faults.map(fault => ({ id: `start-${fault.field.split('.')[1]}`, sentence: say(fault) })) : []
  if (wishes.length === 0) return <p>{text.noWishes}</p>
  return (
    <>
      <p>{text.plannerLead}</p>
      <ErrorSummary errors={errors} attempt={attempt} />
      {current && (
        <Notice kind="wrong" title={text.clash} live>
          <p>{text.clashHelp}</p>
          <p className="naober-row">
            <Button onClick={() => save(current.version)}>{text.keepMine}</Button>
            <Button onClick={takeTheirs}>{text.takeTheirs}</Button>
          </p>
        </Notice>
      )}
      {refused && !current && (
        <Notice kind="wrong" live>
          <p>{refusalSentence(language, refused)}</p>
        </Notice>
      )}
      <Settings
        plan={plan}
        onRoom={room => change({ ...plan, room })}
        onAgain={() => change({ ...plan, starts: spread(wishes, plan.room) }, text.recomputed)}
      />
      <StartYears picture={found} starts={plan.starts} />
      <h3>{text.projects}</h3>
      <ul className="naober-plain-list naober-planner__list">
        {projects.map(project => {
          const own = { wishes: byProject.get(project.id) ?? [], faults: faultsOf(project.id) }
          if (own.wishes.length === 0) return null
          return (
            <li key={project.id}>
              <ProjectPlan project={project} own={own} plan={plan} onChange={next => change(next)} />
            </li>
          )
        })}
      </ul>
      <div role="status">{told && <p>{told}</p>}</div>
      {found.can.plan.yes && (
        <p className="naober-row">
          <Button purpose="primary" busy={saving.isPending} onClick={() => save(planned.version)}>
            {saving.isPending ? text.saving : text.save}
          </Button>
          <span className="naober-soft">
            {touched
              ? planned.version === 0
                ? text.proposal
                : text.changed
              : planned.at && (
                  <>
                    {text.keptAt} <DateText at={planned.at} time />
                  </>
                )}
          </span>
        </p>
      )}
    </>
  )
}
