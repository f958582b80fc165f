import '../reviews.css'
import '../desk/desk.css'
import { useState } from 'react'
import { useParams } from 'react-router'
import { reviews } from '../../../functions/reviews/contract.ts'
import { useAsk } from '../../api/ask.ts'
import { countText } from '../../text/format.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { type Column, DataTable } from '../../ui/chart/DataTable.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { Dialog } from '../../ui/frame/Dialog.tsx'
import { Disclosure } from '../../ui/frame/Disclosure.tsx'
import { Link } from '../../ui/frame/Link.tsx'
import { PageTitle } from '../../ui/frame/PageTitle.tsx'
import { useThemes } from '../../ui/idea/themes.ts'
import { Chip } from '../../ui/show/Chip.tsx'
import { Empty } from '../../ui/show/Empty.tsx'
import { Loading } from '../../ui/show/Loading.tsx'
import { Notice } from '../../ui/show/Notice.tsx'
import { Refused } from '../../ui/show/Refused.tsx'
import { AdviceForm } from './AdviceForm.tsx'
import { Correction } from './Correction.tsx'
import { en } from './en.ts'
import { Leniency } from './Leniency.tsx'
import { nl } from './nl.ts'
import { type Line, type Outcome, scoreIn } from './outcome.ts'
import { Strips } from './Strips.tsx'

const discussed = 8
const kinds = { admit: 'ok', 'admit-if': 'waiting', 'do-not-admit': 'wrong' } as const

const Discuss = ({ outcome, onOpen }: { outcome: Outcome; onOpen: (id: string) => void }) => {
  const text = useText({ nl, en })
  const first = outcome.results
    .filter(each => each.spread !== undefined)
    .toSorted((one, other) => (other.spread ?? 0) - (one.spread ?? 0))
    .slice(0, discussed)
  if (first.length === 0) return null
  return (
    <section aria-labelledby="discuss">
      <h2 id="discuss">{text.discuss}</h2>
      <p>{text.discussLead}</p>
      <ol>
        {first.map(({ card, spread = 0, apart }) => (
          <li key={card.id}>
            <button type="button" className="naober-link-button" lang="nl" onClick={() => onOpen(card.id)}>
              {card.title}
            </button>
            : {text.spreadOf(spread)}
            {apart && `, ${text.apart(apart.criterion, apart.low, apart.high)}`}
          </li>
        ))}
      </ol>
    </section>
  )
}

const All = ({ outcome, onOpen }: { outcome: Outcome; onOpen: (id: string) => void }) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const themes = useThemes()
  const columns: Column<Line>[] = [
    {
      id: 'title',
      head: text.columns.title,
      cell: ({ card }) => <span lang="nl">{card.title}</span>,
      sort: ({ card }) => card.title,
    },
    {
      id: 'theme',
      head: text.columns.theme,
      cell: ({ card }) => themes.find(each => each.slug === card.theme)?.short[language] ?? '',
      sort: ({ card }) => card.theme,
    },
    {
      id: 'score',
      head: text.columns.score,
      cell: line => scoreIn(outcome, line) ?? '',
      sort: line => scoreIn(outcome, line) ?? -1,
      number: true,
    },
    {
      id: 'spread',
      head: text.columns.spread,
      cell: line => line.spread ?? '',
      sort: line => line.spread ?? -1,
      number: true,
    },
    {
      id: 'experts',
      head: text.columns.experts,
      cell: line => text.read(line.experts.length, outcome.round.experts),
      sort: line => line.experts.length,
    },
    {
      id: 'advice',
      head: text.columns.advice,
      cell: ({ advice }) =>
        advice ? <Chip kind={kinds[advice.advice]}>{text.advices[advice.advice]}</Chip> : text.noAdvice,
      sort: ({ advice }) => advice?.advice ?? '',
    },
    {
      id: 'give',
      head: text.columns.give,
      cell: ({ card }) => (
        <Button purpose="subtle" aria-label={`${text.open}: ${card.title}`} onClick={() => onOpen(card.id)}>
          {text.advise}
        </Button>
      ),
    },
  ]
  const given = outcome.results.filter(each => each.advice).length
  return (
    <>
      <p>{text.given(given, outcome.results.length)}</p>
      <DataTable
        caption={countText(language, outcome.results.length, text.table)}
        rows={outcome.results.toSorted((one, other) => (scoreIn(outcome, other) ?? -1) - (scoreIn(outcome, one) ?? -1))}
        rowKey={({ card }) => card.id}
        columns={columns}
        dense
      />
    </>
  )
}

/** What came of reading: scores, where experts differ, who is mild, and the joint advice. */
export const ResultsPage = () => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const { id = '' } = useParams()
  const asked = useAsk(reviews.deskResults, { round: id })
  const [open, setOpen] = useState<string>()
  const [said, setSaid] = useState('')
  const outcome = asked.data
  const line = outcome?.results.find(each => each.card.id === open)
  const isEmpty = outcome && !outcome.results.some(each => each.experts.length > 0)
  return (
    <>
      <PageTitle lead={text.lead}>{text.title(outcome?.round.name[language] ?? id)}</PageTitle>
      <p>
        <Link to={`/bureau/rondes/${id}/beoordeling`}>{text.toPlanner}</Link>
      </p>
      <Disclosure summary={text.how}>
        {text.howText.map(each => (
          <p key={each}>{each}</p>
        ))}
      </Disclosure>
      <div role="status">
        {said && (
          <Notice kind="ok">
            <p>{said}</p>
          </Notice>
        )}
      </div>
      {asked.isPending && <Loading rows={1} tall="page" />}
      {asked.isError && <Refused refusal={asked.error} again={() => void asked.refetch()} />}
      {isEmpty && (
        <Empty title={text.none} icon="advice">
          <p>{text.noneHelp}</p>
        </Empty>
      )}
      {outcome && !isEmpty && (
        <>
          <Discuss outcome={outcome} onOpen={setOpen} />
          <h2>{text.picture}</h2>
          <p>{text.pictureLead}</p>
          <Strips outcome={outcome} />
          <All outcome={outcome} onOpen={setOpen} />
          <Leniency outcome={outcome} />
          <Correction outcome={outcome} />
        </>
      )}
      <Dialog
        open={line !== undefined}
        onClose={() => setOpen(undefined)}
        title={text.adviseOn(line?.card.title ?? '')}
        wide
      >
        {outcome && line && (
          <AdviceForm
            key={`${open} ${line.advice?.version ?? 0}`}
            outcome={outcome}
            line={line}
            onDone={done => {
              setOpen(undefined)
              setSaid(done)
            }}
          />
        )}
      </Dialog>
    </>
  )
}
