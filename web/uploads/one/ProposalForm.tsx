import { type FormEvent, useState } from 'react'
import { useNavigate } from 'react-router'
import type { Answered } from '../../../functions/http/endpoint.ts'
import { uploads } from '../../../functions/uploads/contract.ts'
import { useCommand } from '../../api/ask.ts'
import { useAddress, useLanguage, useText } from '../../text/language.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { ErrorSummary } from '../../ui/form/ErrorSummary.tsx'
import { Disclosure } from '../../ui/frame/Disclosure.tsx'
import { Refused } from '../../ui/show/Refused.tsx'
import { en } from '../en.ts'
import { nl } from '../nl.ts'
import { Ask } from './Ask.tsx'
import { fieldOf, groupOf, groups } from './groups.ts'
import { useProposal } from './proposal.ts'

type Faults = Answered<typeof uploads.checkProposal>['faults']

/** One proposal: checked as a row of a file is, and only sent when nothing is wrong. */
export const ProposalForm = ({ round, questions }: Answered<typeof uploads.proposalForm>) => {
  const text = useText({ nl, en }).one
  const language = useLanguage()
  const address = useAddress()
  const go = useNavigate()
  const { key, values, fill, clear } = useProposal(round.id)
  const checking = useCommand(uploads.checkProposal)
  const sending = useCommand(uploads.submitProposal)
  const [faults, setFaults] = useState<Faults>([])
  const [attempt, setAttempt] = useState(0)
  const isBusy = checking.isPending || sending.isPending
  const used = sending.error?.code === 'already-used'
  const refusal = checking.error ?? (used ? undefined : sending.error)
  const errors = [
    ...faults.map(({ question = 'title', says }) => ({ id: fieldOf(question), sentence: says[language] })),
    ...(used ? [{ id: fieldOf('reference'), sentence: text.used }] : []),
  ]
  const errorOf = (question: string) => errors.find(({ id }) => id === fieldOf(question))?.sentence

  const send = async () => {
    const given = { round: round.id, values }
    sending.reset()
    try {
      const { faults: found } = await checking.mutateAsync(given)
      setFaults(found)
      if (found.length === 0) {
        const { id } = await sending.mutateAsync({ ...given, key, language })
        clear()
        void go(address(`/bureau/gemeente/uploads/${id}`))
        return
      }
    } catch {
      // Said below, from the command that was refused.
    }
    setAttempt(count => count + 1)
  }
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (!isBusy) void send()
  }
  return (
    <form onSubmit={onSubmit} noValidate className="naober-proposal__questions">
      <ErrorSummary errors={errors} attempt={attempt} />
      {groups.map(group => {
        const asked = questions.filter(question => groupOf(question) === group)
        const isOpen = group === 'what' || asked.some(({ id }) => errorOf(id) !== undefined || values[id])
        const fields = asked.map(question => (
          <Ask
            key={question.id}
            question={question}
            value={values[question.id] ?? ''}
            onChange={value => fill(question.id, value)}
            error={errorOf(question.id)}
          />
        ))
        return group === 'what' ? (
          <div key={group}>{fields}</div>
        ) : (
          <Disclosure key={group} summary={text.groups[group]} open={isOpen}>
            {fields}
          </Disclosure>
        )
      })}
      {refusal && <Refused refusal={refusal} />}
      <p className="naober-soft">{text.kept}</p>
      <div className="naober-row">
        <Button type="submit" purpose="primary" busy={isBusy}>
          {isBusy ? text.busy : text.send}
        </Button>
        <Button purpose="subtle" onClick={clear}>
          {text.clear}
        </Button>
      </div>
    </form>
  )
}
