import './ideas.css'
import { type FormEvent, useState } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { catalogue } from '../../functions/catalogue/contract.ts'
import { municipalities, villages } from '../../functions/villages/rules.ts'
import { useAsk } from '../api/ask.ts'
import { countText } from '../text/format.ts'
import { useAddress, useLanguage, useText } from '../text/language.tsx'
import { Button } from '../ui/form/Button.tsx'
import { LinkButton } from '../ui/form/LinkButton.tsx'
import { matches } from '../ui/form/matches.ts'
import { TextField } from '../ui/form/TextField.tsx'
import { Link } from '../ui/frame/Link.tsx'
import { PageTitle } from '../ui/frame/PageTitle.tsx'
import { en as ideaEn } from '../ui/idea/en.ts'
import { IdeaCard } from '../ui/idea/IdeaCard.tsx'
import { nl as ideaNl } from '../ui/idea/nl.ts'
import { municipalityName } from '../ui/idea/places.ts'
import { Empty } from '../ui/show/Empty.tsx'
import { Loading } from '../ui/show/Loading.tsx'
import { Refused } from '../ui/show/Refused.tsx'
import * as en from './en.ts'
import * as nl from './nl.ts'

const mostPlaces = 8

/** What was typed, found among places and ideas. */
const Found = ({ words }: { words: string }) => {
  const { search: text, list } = useText({ nl, en })
  const { municipality } = useText({ nl: ideaNl, en: ideaEn })
  const language = useLanguage()
  const asked = useAsk(catalogue.listIdeas, { text: words, sort: 'best', size: 10 })
  const places = [
    ...matches(
      municipalities.map(one => ({ value: `/gemeenten/${one.slug}`, label: municipality(one.name) })),
      words,
      mostPlaces,
    ),
    ...matches(
      villages.map(one => ({
        value: `/dorpen/${one.slug}`,
        label: one.name,
        hint: municipalityName(one.municipality),
      })),
      words,
      mostPlaces,
    ),
  ].slice(0, mostPlaces)
  const total = asked.data?.total ?? 0
  if (asked.data && total === 0 && places.length === 0)
    return (
      <Empty icon="search" title={text.nothing} action={<LinkButton to="/ideeen/nieuw">{list.bringIn}</LinkButton>}>
        <p>{text.nothingHelp}</p>
      </Empty>
    )
  return (
    <>
      {places.length > 0 && (
        <section aria-labelledby="plaatsen">
          <h2 id="plaatsen">{text.places}</h2>
          <ul className="naober-search__places naober-plain-list">
            {places.map(place => (
              <li key={place.value}>
                <Link to={place.value}>{place.label}</Link> <span className="naober-soft">{place.hint}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="gevonden">
        <div role="status">
          <h2 id="gevonden">{asked.data ? countText(language, total, list.found) : text.ideas}</h2>
        </div>
        {asked.isPending && <Loading rows={4} />}
        {asked.isError && <Refused refusal={asked.error} again={() => void asked.refetch()} />}
        <ul className="naober-idea-list naober-plain-list">
          {asked.data?.ideas.map(idea => (
            <li key={idea.id}>
              <IdeaCard idea={idea} />
            </li>
          ))}
        </ul>
        {total > 10 && (
          <p>
            <Link to={`/ideeen?${new URLSearchParams({ text: words })}`}>
              {text.allIdeas(countText(language, total, list.found))}
            </Link>
          </p>
        )}
      </section>
    </>
  )
}

/** One box for everything public. The words are in the address, so that a search can be kept and sent. */
export const SearchPage = () => {
  const text = useText({ nl, en }).search
  const [search] = useSearchParams()
  const navigate = useNavigate()
  const address = useAddress()
  const words = search.get('q')?.trim().slice(0, 200) ?? ''
  const [typed, setTyped] = useState(words)
  const go = (event: FormEvent) => {
    event.preventDefault()
    void navigate(address(`/zoeken?${new URLSearchParams({ q: typed.trim() })}`), { preventScrollReset: true })
  }
  return (
    <div className="naober-search">
      <PageTitle lead={text.lead}>{text.title}</PageTitle>
      <search>
        <form onSubmit={go}>
          <TextField
            id="q"
            name="q"
            type="search"
            label={text.label}
            hint={text.hint}
            value={typed}
            onChange={setTyped}
          />
          <Button type="submit" purpose="primary" icon="search">
            {text.go}
          </Button>
        </form>
      </search>
      {words && <Found key={words} words={words} />}
    </div>
  )
}
