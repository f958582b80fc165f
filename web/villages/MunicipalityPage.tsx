import './villages.css'
import { useParams } from 'react-router'
import { catalogue } from '../../functions/catalogue/contract.ts'
import { type Municipality, municipalityOf, villagesIn } from '../../functions/villages/rules.ts'
import { useAsk } from '../api/ask.ts'
import { countText, numberText } from '../text/format.ts'
import { useLanguage, useText } from '../text/language.tsx'
import { LinkButton } from '../ui/form/LinkButton.tsx'
import { PageTitle } from '../ui/frame/PageTitle.tsx'
import * as en from './en.ts'
import * as nl from './nl.ts'
import { PlacesOf } from './PlacesOf.tsx'
import { Promises } from './Promises.tsx'
import { Answers } from './place/Answers.tsx'
import { DataLinks } from './place/DataLinks.tsx'
import { IdeasHere } from './place/IdeasHere.tsx'
import { ThemesHere } from './place/ThemesHere.tsx'
import { Wanted } from './place/Wanted.tsx'

const KnownMunicipality = ({ one }: { one: Municipality }) => {
  const { municipality: text, village: words } = useText({ nl, en })
  const language = useLanguage()
  const asked = useAsk(catalogue.listIdeas, { municipality: one.slug, size: 50 })
  const counts = useAsk(catalogue.mapIdeas, {}).data?.villages ?? {}
  const places = villagesIn(one.slug)
  return (
    <>
      <div className="naober-village__head">
        <PageTitle
          above={text.kind}
          lead={text.lead(numberText(language, one.inhabitants), countText(language, places.length, text.places))}
        >
          {one.name}
        </PageTitle>
        <LinkButton to="/ideeen/nieuw" purpose="primary" icon="plus">
          {text.start}
        </LinkButton>
      </div>
      <Promises desk={one.slug} />
      <div className="naober-village__columns">
        <div>
          <IdeasHere
            title={text.ideasTitle(one.name)}
            asked={asked}
            most={5}
            all={`/ideeen?municipality=${one.slug}`}
            emptyTitle={words.empty(one.name)}
            start="/ideeen/nieuw"
            startWords={text.start}
          />
          <Answers municipality={one.slug} />
        </div>
        <aside>
          <ThemesHere counts={asked.data?.counts.theme ?? {}} of={{ municipality: one.slug }} />
          <Wanted ideas={asked.data?.ideas ?? []} place={one.name} />
          <DataLinks of={{ municipality: one.slug }} />
        </aside>
      </div>
      <section aria-labelledby="plaatsen">
        <h2 id="plaatsen">{text.villages}</h2>
        <PlacesOf places={places} counts={counts} />
      </section>
    </>
  )
}

/** What is going on in one municipality, and how it keeps its promises. */
export const MunicipalityPage = () => {
  const { municipality: text, village: words } = useText({ nl, en })
  const { slug = '' } = useParams()
  const one = municipalityOf(slug)
  if (one) return <KnownMunicipality key={slug} one={one} />
  return (
    <>
      <PageTitle lead={text.notFoundHelp}>{text.notFound}</PageTitle>
      <LinkButton to="/dorpen">{words.toAll}</LinkButton>
    </>
  )
}
