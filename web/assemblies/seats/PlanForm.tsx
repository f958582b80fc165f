import { useState } from 'react'
import { seats, type TablePlan } from '../../../functions/seats/contract.ts'
import { useCommand } from '../../api/ask.ts'
import { useText } from '../../text/language.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { TextField } from '../../ui/form/TextField.tsx'
import { Disclosure } from '../../ui/frame/Disclosure.tsx'
import { Notice } from '../../ui/show/Notice.tsx'
import { Refused } from '../../ui/show/Refused.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'

type Props = {
  id: string
  panel: readonly string[]
  tables: TablePlan | undefined
  called: (pseudonym: string) => string
}

/** How many rounds and tables, which rounds have begun, and who is not there. */
export const PlanForm = ({ id, panel, tables, called }: Props) => {
  const text = useText({ nl, en })
  const [rounds, setRounds] = useState(String(tables?.rounds ?? 3))
  const [wished, setWished] = useState(String(tables?.wished ?? 6))
  const [held, setHeld] = useState(String(tables?.held ?? 0))
  const [absent, setAbsent] = useState<readonly string[]>(tables?.absent ?? [])
  const plan = useCommand(seats.planSeats, { refresh: [seats.deskSeats] })
  const toggle = (person: string) =>
    setAbsent(absent.includes(person) ? absent.filter(each => each !== person) : [...absent, person])
  return (
    <form
      className="naober-no-print"
      noValidate
      onSubmit={event => {
        event.preventDefault()
        plan.mutate({
          ...{ id, version: tables?.version ?? 0, rounds: Number(rounds), wished: Number(wished) },
          ...{ held: Number(held), absent: [...absent] },
        })
      }}
    >
      <TextField id="rounds" label={text.rounds} inputMode="numeric" wide="short" value={rounds} onChange={setRounds} />
      <TextField id="wished" label={text.wished} inputMode="numeric" wide="short" value={wished} onChange={setWished} />
      {tables && (
        <>
          <TextField id="held" label={text.held} inputMode="numeric" wide="short" value={held} onChange={setHeld} />
          <Disclosure summary={text.here}>
            <fieldset className="naober-desk-mirror">
              <legend>{text.hereHelp}</legend>
              {panel.map(person => (
                <label key={person}>
                  <input type="checkbox" checked={absent.includes(person)} onChange={() => toggle(person)} />{' '}
                  {called(person)}
                </label>
              ))}
            </fieldset>
          </Disclosure>
        </>
      )}
      {plan.error?.code === 'invalid' && (
        <Notice kind="wrong" live>
          <p>{text.wrong}</p>
        </Notice>
      )}
      {plan.error && plan.error.code !== 'invalid' && <Refused refusal={plan.error} />}
      <Button type="submit" purpose="primary" busy={plan.isPending}>
        {tables ? text.again : text.plan}
      </Button>
    </form>
  )
}
