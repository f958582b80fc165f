import './ideas.css'
import { catalogue } from '../../functions/catalogue/contract.ts'
import { useAsk } from '../api/ask.ts'
import { countText } from '../text/format.ts'
import { useLanguage, useText } from '../text/language.tsx'
import { LinkButton } from '../ui/form/LinkButton.tsx'
import { PageTitle } from '../ui/frame/PageTitle.tsx'
import * as en from './en.ts'
import { ActiveFilters } from './list/ActiveFilters.tsx'
import { Downloads } from './list/Downloads.tsx'
import { IdeaFilters } from './list/IdeaFilters.tsx'
import { IdeaList } from './list/IdeaList.tsx'
import { narrowing, useQueryOfList } from './list/query.ts'
import { PlaceMap } from './map/PlaceMap.tsx'
import * as nl from './nl.ts'

/** All public ideas: filters on top, the list beside the map. */
export const IdeasPage = () => {
  const text = useText({ nl, en }).list
  const language = useLanguage()
  const { query } = useQueryOfList()
  const asked = useAsk(catalogue.listIdeas, { ...query, size: 20 }, { keepOld: true })
  const total = asked.data?.total
  return (
    <>
      <div className="naober-ideas__head">
        <PageTitle lead={text.lead}>{text.title}</PageTitle>
        <LinkButton to="/ideeen/nieuw" purpose="primary" icon="plus">
          {text.bringIn}
        </LinkButton>
      </div>
      <IdeaFilters query={query} counts={asked.data?.counts} />
      <ActiveFilters />
      <div className="naober-ideas__columns">
        <section aria-labelledby="gevonden">
          <div className="naober-ideas__found">
            <div role="status">
              <h2 id="gevonden">
                {total === undefined ? '…' : total === 0 ? text.noneFound : countText(language, total, text.found)}
              </h2>
            </div>
            <a className="naober-ideas__to-map" href="#kaart">
              {text.toMap}
            </a>
          </div>
          <IdeaList asked={asked} filtered={narrowing.some(name => query[name])} />
          {total !== undefined && total > 0 && <Downloads query={query} />}
        </section>
        <PlaceMap query={query} />
      </div>
    </>
  )
}
