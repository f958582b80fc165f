import './villages.css'
import { useMemo, useState } from 'react'
import { useLocation, useNavigate, useSearchParams } from 'react-router'
import { catalogue } from '../../functions/catalogue/contract.ts'
import { attribution, municipalities, type Village, villages } from '../../functions/villages/rules.ts'
import { useAsk } from '../api/ask.ts'
import { countText } from '../text/format.ts'
import { useLanguage, useText } from '../text/language.tsx'
import { Button } from '../ui/form/Button.tsx'
import { plain } from '../ui/form/matches.ts'
import { TextField } from '../ui/form/TextField.tsx'
import { Disclosure } from '../ui/frame/Disclosure.tsx'
import { Link } from '../ui/frame/Link.tsx'
import { PageTitle } from '../ui/frame/PageTitle.tsx'
import { TileMap } from '../ui/map/TileMap.tsx'
import { Empty } from '../ui/show/Empty.tsx'
import * as en from './en.ts'
import * as nl from './nl.ts'
import { PlacesOf } from './PlacesOf.tsx'
import { placesCsv } from './placesCsv.ts'

const matching = (typed: string): readonly Village[] => {
  const wanted = plain(typed)
  return wanted ? villages.filter(one => plain(one.name).includes(wanted)) : villages
}

/** All places by municipality; what is typed narrows the list at once and stays in the address. */
export const VillagesPage = () => {
  const { all: text, village: words } = useText({ nl, en })
  const language = useLanguage()
  const [search] = useSearchParams()
  const { pathname } = useLocation()
  const navigate = useNavigate()
  const [typed, setTyped] = useState(search.get('zoek') ?? '')
  const shown = useMemo(() => matching(typed), [typed])
  const counted = useAsk(catalogue.mapIdeas, {}).data
  const type = (zoek: string) => {
    setTyped(zoek)
    const query = zoek.trim() ? new URLSearchParams({ zoek: zoek.trim() }).toString() : ''
    void navigate({ pathname, search: query }, { replace: true, preventScrollReset: true })
  }
  const file = useMemo(
    () =>
      `data:text/csv;charset=utf-8,${encodeURIComponent(placesCsv(text.columns, shown, one => words.kinds[one.kind]))}`,
    [shown, text, words],
  )
  return (
    <>
      <PageTitle lead={text.lead}>{text.title}</PageTitle>
      <div className="naober-villages__top">
        <search>
          <TextField id="zoek" type="search" label={text.search} hint={text.hint} value={typed} onChange={type} />
          <p role="status">{countText(language, shown.length, text.found)}</p>
          <p className="naober-no-print">
            <a href={file} download="drenthe.csv">
              {text.download}
            </a>
          </p>
        </search>
        <TileMap
          label={text.map}
          to={one => `/gemeenten/${one.slug}`}
          note={one => countText(language, counted?.municipalities[one.slug] ?? 0, text.ideas)}
          weight={one => counted?.municipalities[one.slug] ?? 0}
        />
      </div>
      {shown.length === 0 && (
        <Empty icon="search" title={text.none} action={<Button onClick={() => type('')}>{text.clear}</Button>}>
          <p>{text.noneHelp}</p>
        </Empty>
      )}
      {municipalities.map(one => {
        const places = shown.filter(place => place.municipality === one.slug)
        return (
          places.length > 0 && (
            <section key={one.slug} className="naober-villages__group" aria-labelledby={one.slug}>
              <h2 id={one.slug}>
                <Link to={`/gemeenten/${one.slug}`}>{words.municipality(one.name)}</Link>
              </h2>
              <PlacesOf places={places} counts={counted?.villages ?? {}} />
            </section>
          )
        )
      })}
      <Disclosure summary={text.source}>
        <p lang="en">{attribution}</p>
      </Disclosure>
    </>
  )
}
