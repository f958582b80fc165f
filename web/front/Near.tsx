import { useMemo } from 'react'
import { catalogue } from '../../functions/catalogue/contract.ts'
import type { Answered } from '../../functions/http/endpoint.ts'
import { municipalityOf, villageOf, villages } from '../../functions/villages/rules.ts'
import { useAsk } from '../api/ask.ts'
import { countText } from '../text/format.ts'
import { useLanguage, useText } from '../text/language.tsx'
import { Icon } from '../ui/draw/Icon.tsx'
import { Combobox } from '../ui/form/Combobox.tsx'
import { LinkButton } from '../ui/form/LinkButton.tsx'
import { Link } from '../ui/frame/Link.tsx'
import { Empty } from '../ui/show/Empty.tsx'
import { Loading } from '../ui/show/Loading.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'

type Line = Answered<typeof catalogue.listIdeas>['ideas'][number]

const IdeaCard = ({ idea }: { idea: Line }) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  return (
    <li className="naober-card naober-idea-card">
      <p className="naober-idea-card__place">
        <Icon name="pin" size={18} /> {villageOf(idea.village)?.name ?? idea.village}
      </p>
      <h4>
        <Link to={`/ideeen/${idea.id}`} className="naober-cover">
          {idea.title}
        </Link>
      </h4>
      <p>{idea.start}</p>
      {idea.supports > 0 && (
        <p className="naober-idea-card__support">
          <Icon name="people" size={20} /> {countText(language, idea.supports, text.supports)}
        </p>
      )}
    </li>
  )
}

const Ideas = ({ title, ideas }: { title: string; ideas: readonly Line[] }) =>
  ideas.length > 0 && (
    <>
      <h3>{title}</h3>
      <ul className="naober-grid naober-plain-list naober-front__ideas">
        {ideas.map(idea => (
          <IdeaCard key={idea.id} idea={idea} />
        ))}
      </ul>
    </>
  )

type Props = { village: string | undefined; onChoose: (village: string | undefined) => void }

/** Ideas of the chosen village with its neighbours'; of the whole province as long as none is chosen. */
export const Near = ({ village, onChoose }: Props) => {
  const text = useText({ nl, en })
  const options = useMemo(
    () =>
      villages.map(one => ({ value: one.slug, label: one.name, hint: municipalityOf(one.municipality)?.name ?? '' })),
    [],
  )
  const chosen = village ? villageOf(village) : undefined
  const own = useAsk(catalogue.listIdeas, { village: chosen?.slug, size: 6 }, { wait: !chosen })
  const around = useAsk(catalogue.listIdeas, { municipality: chosen?.municipality, size: 6 })
  const near = around.data?.ideas.filter(idea => idea.village !== chosen?.slug).slice(0, chosen ? 3 : 6) ?? []
  return (
    <section>
      <h2>{text.nearTitle}</h2>
      <Combobox
        id="dorp"
        label={text.pickVillage}
        hint={text.pickHint}
        options={options}
        value={village}
        onChange={onChoose}
      />
      {(around.isPending || own.isLoading) && <Loading rows={3} />}
      {chosen && own.data && <Ideas title={text.inVillage(chosen.name)} ideas={own.data.ideas} />}
      {chosen && own.data?.total === 0 && (
        <Empty
          title={text.noneYet(chosen.name)}
          action={
            <LinkButton to="/ideeen/nieuw" purpose="primary">
              {text.share}
            </LinkButton>
          }
        >
          <p>{text.beFirst}</p>
        </Empty>
      )}
      {chosen && (
        <p>
          <Link to={`/dorpen/${chosen.slug}`}>{text.toVillage(chosen.name)}</Link>
        </p>
      )}
      <Ideas
        title={chosen ? text.aroundVillage(municipalityOf(chosen.municipality)?.name ?? '') : text.newest}
        ideas={near}
      />
    </section>
  )
}
