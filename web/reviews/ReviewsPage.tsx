import './reviews.css'
import type { Answered } from '../../functions/http/endpoint.ts'
import { reviews } from '../../functions/reviews/contract.ts'
import { useAsk } from '../api/ask.ts'
import { useLanguage, useText } from '../text/language.tsx'
import { type Column, DataTable } from '../ui/chart/DataTable.tsx'
import { LinkButton } from '../ui/form/LinkButton.tsx'
import { Link } from '../ui/frame/Link.tsx'
import { PageTitle } from '../ui/frame/PageTitle.tsx'
import { useThemes } from '../ui/idea/themes.ts'
import { Chip } from '../ui/show/Chip.tsx'
import { DateText } from '../ui/show/DateText.tsx'
import { Empty } from '../ui/show/Empty.tsx'
import { Loading } from '../ui/show/Loading.tsx'
import { Money } from '../ui/show/Money.tsx'
import { Notice } from '../ui/show/Notice.tsx'
import { Refused } from '../ui/show/Refused.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'

type Line = Answered<typeof reviews.ownReviews>['reviews'][number]
const order = { begun: 0, open: 1, done: 2 }
const kinds = { begun: 'waiting', open: 'plain', done: 'ok' } as const

const Stand = ({ line }: { line: Line }) => {
  const text = useText({ nl, en })
  return (
    <>
      <Chip kind={kinds[line.stand]}>{text.stands[line.stand]}</Chip>{' '}
      {line.stand === 'begun' && <small>{text.answered(line.answered, line.criteria)}</small>}
    </>
  )
}

const Round = ({ lines }: { lines: readonly Line[] }) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const themes = useThemes()
  const [first] = lines
  if (!first) return null
  const { round } = first
  const themeOf = (slug: string) => themes.find(each => each.slug === slug)?.short[language] ?? ''
  const done = lines.filter(each => each.stand === 'done').length
  const next = lines.find(each => each.stand !== 'done' && each.can.yes)
  const isOver = round.until !== undefined && Date.parse(round.until) < Date.now()
  const columns: Column<Line>[] = [
    {
      id: 'title',
      head: text.columns.title,
      cell: ({ card }) => (
        <Link to={`/bureau/beoordelen/${card.id}`} lang="nl">
          {card.title}
        </Link>
      ),
      sort: ({ card }) => card.title,
    },
    { id: 'stand', head: text.columns.stand, cell: line => <Stand line={line} />, sort: line => order[line.stand] },
    { id: 'theme', head: text.columns.theme, cell: ({ card }) => themeOf(card.theme), sort: ({ card }) => card.theme },
    {
      id: 'applicant',
      head: text.columns.applicant,
      cell: ({ card }) => <span lang="nl">{card.applicant.name}</span>,
      sort: ({ card }) => card.applicant.name,
    },
    {
      id: 'ask',
      head: text.columns.ask,
      cell: ({ card }) => <Money cents={card.ask} />,
      sort: ({ card }) => card.ask,
      number: true,
    },
  ]
  return (
    <section>
      <h2>{round.name[language]}</h2>
      <p>
        {round.until && (
          <>
            {isOver ? text.ended : text.until} <DateText at={round.until} time />
            {' · '}
          </>
        )}
        {text.progress(done, lines.length)}{' '}
        <meter
          className="naober-reviews__meter"
          min={0}
          max={lines.length}
          value={done}
          aria-label={text.progress(done, lines.length)}
        />
      </p>
      {next && (
        <p>
          <LinkButton to={`/bureau/beoordelen/${next.card.id}`} purpose="primary" icon="arrow">
            {text.next}
          </LinkButton>
        </p>
      )}
      <DataTable
        caption={round.name[language]}
        captionHidden
        rows={lines.toSorted((one, other) => order[one.stand] - order[other.stand])}
        rowKey={({ card }) => card.id}
        columns={columns}
        dense
      />
    </section>
  )
}

/** What one expert reads: per round, what is begun first. */
export const ReviewsPage = () => {
  const text = useText({ nl, en })
  const asked = useAsk(reviews.ownReviews, {})
  const all = asked.data?.reviews ?? []
  const rounds = [...Map.groupBy(all, each => each.round.id)].sort(([one], [other]) => other.localeCompare(one))
  return (
    <>
      <PageTitle lead={text.lead}>{text.title}</PageTitle>
      <p>
        <LinkButton to="/bureau/beoordelen/profiel" icon="people">
          {text.profile}
        </LinkButton>
      </p>
      {asked.isPending && <Loading rows={1} tall="page" />}
      {asked.isError && <Refused refusal={asked.error} again={() => void asked.refetch()} />}
      {asked.data && !asked.data.hasProfile && (
        <Notice kind="info" title={text.noProfileTitle}>
          <p>{text.noProfile}</p>
          <LinkButton to="/bureau/beoordelen/profiel">{text.toProfile}</LinkButton>
        </Notice>
      )}
      {asked.data?.hasProfile && all.length === 0 && (
        <Empty title={text.none} icon="advice">
          <p>{text.noneHelp}</p>
        </Empty>
      )}
      {rounds.map(([id, lines]) => (
        <Round key={id} lines={lines} />
      ))}
    </>
  )
}
