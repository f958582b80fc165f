import './idea-page.css'
import { useParams } from 'react-router'
import { catalogue } from '../../../functions/catalogue/contract.ts'
import { ideas } from '../../../functions/ideas/contract.ts'
import { mayTakePart } from '../../../functions/ideas/rules.ts'
import { useAsk } from '../../api/ask.ts'
import { addressOf } from '../../api/client.ts'
import { useText } from '../../text/language.tsx'
import { LinkButton } from '../../ui/form/LinkButton.tsx'
import { Link } from '../../ui/frame/Link.tsx'
import { PageTitle } from '../../ui/frame/PageTitle.tsx'
import { villageName } from '../../ui/idea/places.ts'
import { useThemes } from '../../ui/idea/themes.ts'
import { Loading } from '../../ui/show/Loading.tsx'
import { ReadAloud } from '../../ui/show/ReadAloud.tsx'
import { Refused } from '../../ui/show/Refused.tsx'
import { Elaborate } from '../elaborate/Elaborate.tsx'
import * as en from '../en.ts'
import * as nl from '../nl.ts'
import { Needs } from '../offer/Needs.tsx'
import { Reactions } from '../talk/Reactions.tsx'
import { Answers } from './Answers.tsx'
import { Files } from './Files.tsx'
import { Lineage, Origin } from './Lineage.tsx'
import { useMine } from './mine.ts'
import { Road } from './Road.tsx'
import { Share } from './Share.tsx'
import { Support } from './Support.tsx'
import { Where } from './Where.tsx'

/** Everything the public may know about one idea, and what one can do with it. */
export const IdeaPage = () => {
  const text = useText({ nl, en }).idea
  const { id = '' } = useParams()
  const asked = useAsk(ideas.readIdea, { id })
  const mine = useMine(id).data
  // The names of the themes are asked together with the idea, not after it.
  useThemes()
  // In every state the same heading on the same place: it keeps the focus, and nothing moves when the idea comes.
  if (asked.isPending)
    return (
      <article className="naober-idea naober-idea--coming" aria-busy="true">
        <PageTitle above={text.kind}>{text.loading}</PageTitle>
        <Loading rows={4} />
      </article>
    )
  if (asked.isError) {
    const gone = asked.error.code === 'not-found' || asked.error.code === 'invalid'
    return (
      <article className="naober-idea">
        <PageTitle above={text.kind} lead={gone ? text.notFoundHelp : undefined}>
          {gone ? text.notFound : text.notRead}
        </PageTitle>
        {!gone && <Refused refusal={asked.error} again={() => void asked.refetch()} />}
        <LinkButton to="/ideeen">{text.toList}</LinkButton>
      </article>
    )
  }
  const { idea, reactions } = asked.data
  const open = mayTakePart(idea).yes
  const village = villageName(idea.village)
  return (
    <article className="naober-idea">
      <PageTitle above={text.kind} title={idea.title} lead={<Where idea={idea} />}>
        <span lang="nl">{idea.title}</span>
      </PageTitle>
      <Road idea={idea} />
      <div className="naober-idea__columns">
        <div className="naober-idea__story">
          <Origin idea={idea} />
          <Lineage idea={idea} />
          <section aria-labelledby="waarover">
            <div className="naober-idea__about">
              <h2 id="waarover">{text.about}</h2>
              <ReadAloud text={`${idea.title}. ${idea.text}`} language="nl" />
            </div>
            <p className="naober-written naober-idea__text" lang="nl">
              {idea.text}
            </p>
            {idea.forWhom && (
              <>
                <h3>{text.forWhom}</h3>
                <p lang="nl">{idea.forWhom}</p>
              </>
            )}
            {idea.filledInByHelper && (
              <p className="naober-soft">
                {text.helper} {!idea.confirmed && text.notConfirmed}
              </p>
            )}
          </section>
          <Needs idea={idea} open={open} />
          <Files files={idea.files} />
          <Answers idea={idea} />
          <Reactions id={id} reactions={reactions} mine={mine} open={open} />
        </div>
        <aside className="naober-idea__side">
          <Support idea={idea} mine={mine} />
          {open && <Elaborate id={id} />}
          <Share title={idea.title} />
          <nav className="naober-idea__data naober-no-print" aria-label={text.data}>
            <h2>{text.data}</h2>
            <ul className="naober-plain-list">
              <li>
                <a href={addressOf(ideas.readIdea, { id })}>{text.json}</a>
              </li>
              <li>
                <a href={addressOf(catalogue.ideasCsv, { village: idea.village })} download>
                  {text.csv(village)}
                </a>
              </li>
              <li>
                <a href={addressOf(catalogue.ideasAtom, { village: idea.village })}>{text.atom(village)}</a>
              </li>
              <li>
                <Link to={`/ideeen?village=${idea.village}`}>{text.onMap}</Link>
              </li>
            </ul>
          </nav>
        </aside>
      </div>
    </article>
  )
}
