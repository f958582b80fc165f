import { useState } from 'react'
import { useParams } from 'react-router'
import { papers } from '../../../functions/papers/contract.ts'
import type { Entry } from '../../../functions/papers/paper.ts'
import type { Question } from '../../../functions/recount/round.ts'
import { useAsk, useCommand } from '../../api/ask.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { Link } from '../../ui/frame/Link.tsx'
import { PageTitle } from '../../ui/frame/PageTitle.tsx'
import { Empty } from '../../ui/show/Empty.tsx'
import { Loading } from '../../ui/show/Loading.tsx'
import { Notice } from '../../ui/show/Notice.tsx'
import { Refused } from '../../ui/show/Refused.tsx'
import { EntryForm } from './EntryForm.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'
import { keyFaultOf } from './reasons.ts'
import { saidOf } from './saidOf.ts'

const Difference = ({
  question,
  paper,
  readings,
}: {
  question: Question
  paper: string
  readings: readonly Entry[]
}) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const settle = useCommand(papers.settlePaper, { refresh: [papers.listDifferences, papers.deskPapers] })
  return (
    <>
      <dl className="naober-ballot-facts">
        {readings.map((reading, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the first and the second reading
          <div key={at}>
            <dt>{text.reading(at + 1)}</dt>
            <dd>
              <ul className="naober-plain-list">
                {saidOf(language, question, reading).map(line => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
      <EntryForm
        question={question}
        busy={settle.isPending}
        button={text.settle}
        fault={settle.error ? keyFaultOf(settle.error) : undefined}
        keep={entry => settle.mutate({ id: question.id, paper, entry })}
      >
        {null}
      </EntryForm>
    </>
  )
}

/** Ballots that two people read differently, for a third. */
export const DifferencesPage = () => {
  const text = useText({ nl, en })
  const { id = '' } = useParams()
  const asked = useAsk(papers.listDifferences, { id })
  const [open, setOpen] = useState<string>()
  const found = asked.data
  return (
    <>
      <PageTitle above={<Link to={`/bureau/stembureau/${id}`}>{text.back}</Link>} lead={text.differencesLead}>
        {text.differences}
      </PageTitle>
      {asked.isPending && <Loading rows={2} />}
      {asked.error && <Refused refusal={asked.error} again={() => void asked.refetch()} />}
      {found && found.own > 0 && (
        <Notice kind="waiting">
          <p>{text.ownDifferences(found.own)}</p>
        </Notice>
      )}
      {found?.others.length === 0 && found.own === 0 && (
        <Empty title={text.noDifferences}>
          <p>{text.noDifferencesHelp}</p>
        </Empty>
      )}
      <ul className="naober-plain-list naober-stack">
        {found?.others.map(({ paper, readings }) => (
          <li key={paper} className="naober-card">
            <Button aria-expanded={open === paper} onClick={() => setOpen(open === paper ? undefined : paper)}>
              {paper}
            </Button>
            {open === paper && <Difference question={found.question} paper={paper} readings={readings} />}
          </li>
        ))}
      </ul>
    </>
  )
}
