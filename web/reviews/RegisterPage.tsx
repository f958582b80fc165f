import './reviews.css'
import { useSearchParams } from 'react-router'
import type { Answered } from '../../functions/http/endpoint.ts'
import { reviews } from '../../functions/reviews/contract.ts'
import { useAsk } from '../api/ask.ts'
import { countText } from '../text/format.ts'
import { useLanguage, useText } from '../text/language.tsx'
import { DataTable } from '../ui/chart/DataTable.tsx'
import { Select } from '../ui/form/Select.tsx'
import { PageTitle } from '../ui/frame/PageTitle.tsx'
import { municipalityName } from '../ui/idea/places.ts'
import { useThemes } from '../ui/idea/themes.ts'
import { Chip } from '../ui/show/Chip.tsx'
import { DateText } from '../ui/show/DateText.tsx'
import { Empty } from '../ui/show/Empty.tsx'
import { Loading } from '../ui/show/Loading.tsx'
import { Refused } from '../ui/show/Refused.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'

type Register = Answered<typeof reviews.register>
type Expert = Register['experts'][number]

const useThemeName = () => {
  const themes = useThemes()
  const language = useLanguage()
  return (slug: string) => themes.find(each => each.slug === slug)?.short[language] ?? slug
}

const ExpertCard = ({ expert }: { expert: Expert }) => {
  const text = useText({ nl, en })
  const themeName = useThemeName()
  const { name, kind, themes, organisations, municipality, subsidies } = expert
  const ties = [
    ...organisations.map(each => each.name),
    ...(municipality ? [text.lives(municipalityName(municipality))] : []),
    ...subsidies.map(each => text.paid(each.name)),
  ]
  return (
    <li className="naober-expert">
      <h3>{name}</h3>
      <p>
        <Chip kind={kind === 'experience' ? 'info' : 'plain'} icon="person">
          {text.kinds[kind]}
        </Chip>
      </p>
      <dl>
        <dt className="naober-expert__word">{text.knows}</dt>
        <dd>{themes.map(themeName).join(', ')}</dd>
        <dt className="naober-expert__word">{text.tied}</dt>
        <dd>
          {ties.length === 0 ? (
            text.nothing
          ) : (
            <ul>
              {ties.map(each => (
                <li key={each}>{each}</li>
              ))}
            </ul>
          )}
        </dd>
      </dl>
    </li>
  )
}

const Recusals = ({ recusals }: { recusals: Register['recusals'] }) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const themeName = useThemeName()
  if (recusals.length === 0) return <p>{text.noRecusals}</p>
  const rows = recusals.map((each, at) => ({ ...each, key: `${at}` }))
  return (
    <DataTable
      caption={text.recusals}
      captionHidden
      rows={rows}
      rowKey={each => each.key}
      columns={[
        { id: 'expert', head: text.recusal.expert, cell: each => each.expert, sort: each => each.expert },
        {
          id: 'what',
          head: text.recusal.what,
          cell: each => (each.title ? <span lang="nl">{each.title}</span> : text.aTheme(themeName(each.theme))),
        },
        {
          id: 'round',
          head: text.recusal.round,
          cell: each => each.round.name[language],
          sort: each => each.round.id,
        },
        { id: 'at', head: text.recusal.at, cell: each => <DateText at={each.at} />, sort: each => each.at },
      ]}
    />
  )
}

/** For everybody: who the experts are, where they are tied, and what they did not read because of it. */
export const RegisterPage = () => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const themes = useThemes()
  const [search, setSearch] = useSearchParams()
  const asked = useAsk(reviews.register, {})
  const theme = search.get('thema') ?? ''
  const shown = (asked.data?.experts ?? []).filter(each => theme === '' || each.themes.includes(theme))
  return (
    <>
      <PageTitle lead={text.registerLead}>{text.registerTitle}</PageTitle>
      <Select
        id="expert-theme"
        label={text.filter}
        value={theme}
        empty={text.all}
        options={themes.map(each => ({ value: each.slug, label: each.short[language] }))}
        onChange={value => setSearch(value ? { thema: value } : {}, { replace: true })}
      />
      {asked.isPending && <Loading rows={3} />}
      {asked.isError && <Refused refusal={asked.error} again={() => void asked.refetch()} />}
      {asked.data && (
        <>
          <div role="status">
            <h2>{countText(language, shown.length, text.experts)}</h2>
          </div>
          {shown.length === 0 && <Empty title={text.noExperts} icon="people" />}
          <ul className="naober-experts">
            {shown.map(each => (
              <ExpertCard key={each.name} expert={each} />
            ))}
          </ul>
          <h2>{text.recusals}</h2>
          <p>{text.recusalsLead}</p>
          <Recusals recusals={asked.data.recusals} />
        </>
      )}
    </>
  )
}
