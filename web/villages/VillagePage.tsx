import './villages.css'
import { useParams } from 'react-router'
import { catalogue } from '../../functions/catalogue/contract.ts'
import { type Village, villageOf } from '../../functions/villages/rules.ts'
import { useAsk } from '../api/ask.ts'
import { useDrawn } from '../api/drawn.ts'
import { countText } from '../text/format.ts'
import { useLanguage, useText } from '../text/language.tsx'
import { LinkButton } from '../ui/form/LinkButton.tsx'
import { Link } from '../ui/frame/Link.tsx'
import { PageTitle } from '../ui/frame/PageTitle.tsx'
import { municipalityName } from '../ui/idea/places.ts'
import { Loading } from '../ui/show/Loading.tsx'
import * as en from './en.ts'
import * as nl from './nl.ts'
import { Answers } from './place/Answers.tsx'
import { Around } from './place/Around.tsx'
import { DataLinks } from './place/DataLinks.tsx'
import { IdeasHere } from './place/IdeasHere.tsx'
import { ThemesHere } from './place/ThemesHere.tsx'
import { Wanted } from './place/Wanted.tsx'

const KnownVillage = ({ village }: { village: Village }) => {
  const text = useText({ nl, en }).village
  const language = useLanguage()
  const asked = useAsk(catalogue.listIdeas, { village: village.slug, size: 50 })
  const total = asked.data?.total ?? 0
  const start = `/ideeen/nieuw?dorp=${village.slug}`
  return (
    <>
      <div className="naober-village__head">
        <PageTitle
          title={village.name}
          above={
            <>
              {text.kinds[village.kind]} {text.in}{' '}
              <Link to={`/gemeenten/${village.municipality}`}>
                {text
                  .municipality(municipalityName(village.municipality))
                  .replace(/^./, letter => letter.toLowerCase())}
              </Link>
            </>
          }
          lead={asked.data && (total > 0 ? text.lead(countText(language, total, text.ideas)) : text.noneYet)}
        >
          {village.name}
        </PageTitle>
        <LinkButton to={start} purpose="primary" icon="plus">
          {text.start(village.name)}
        </LinkButton>
      </div>
      <div className="naober-village__columns">
        <div>
          <IdeasHere
            title={text.ideasTitle(village.name)}
            asked={asked}
            most={6}
            all={`/ideeen?village=${village.slug}`}
            emptyTitle={text.empty(village.name)}
            start={start}
            startWords={text.start(village.name)}
          />
          <Answers municipality={village.municipality} village={village} />
        </div>
        <aside>
          <Wanted ideas={asked.data?.ideas ?? []} place={village.name} />
          <ThemesHere counts={asked.data?.counts.theme ?? {}} of={{ village: village.slug }} />
          <Around village={village} />
          <DataLinks of={{ village: village.slug }} />
        </aside>
      </div>
    </>
  )
}

/** The page as it is drawn at build time, for every village; it asks what the page of one will ask. */
const AnyVillage = ({ slug }: { slug: string }) => {
  const text = useText({ nl, en }).village
  useAsk(catalogue.listIdeas, { village: slug, size: 50 })
  return (
    <>
      <div className="naober-village__head">
        <PageTitle lead={text.anyLead}>{text.any}</PageTitle>
      </div>
      <Loading rows={6} tall="page" />
    </>
  )
}

/** What is going on in one village or neighbourhood. */
export const VillagePage = () => {
  const text = useText({ nl, en }).village
  const { slug = '' } = useParams()
  const { drawn } = useDrawn()
  if (drawn) return <AnyVillage slug={slug} />
  const village = villageOf(slug)
  if (village) return <KnownVillage key={slug} village={village} />
  return (
    <>
      <PageTitle lead={text.notFoundHelp}>{text.notFound}</PageTitle>
      <LinkButton to="/dorpen">{text.toAll}</LinkButton>
    </>
  )
}
