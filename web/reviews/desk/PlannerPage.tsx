import '../reviews.css'
import './desk.css'
import { useState } from 'react'
import { useParams } from 'react-router'
import { reviews } from '../../../functions/reviews/contract.ts'
import { useAsk } from '../../api/ask.ts'
import { countText } from '../../text/format.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { LinkButton } from '../../ui/form/LinkButton.tsx'
import { Disclosure } from '../../ui/frame/Disclosure.tsx'
import { Link } from '../../ui/frame/Link.tsx'
import { PageTitle } from '../../ui/frame/PageTitle.tsx'
import { Empty } from '../../ui/show/Empty.tsx'
import { Loading } from '../../ui/show/Loading.tsx'
import { Notice } from '../../ui/show/Notice.tsx'
import { Refused } from '../../ui/show/Refused.tsx'
import { Applications } from './Applications.tsx'
import { Experts } from './Experts.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'
import { Proposal } from './Proposal.tsx'
import { readersOf, type Scene } from './scene.ts'

const Tile = ({ figure, says }: { figure: string; says: string }) => (
  <li className="naober-tile">
    <strong>{figure}</strong> {says}
  </li>
)

const Coverage = ({ scene }: { scene: Scene }) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const { cards, short, round, assignments, experts } = scene
  const done = assignments.filter(each => each.stand === 'done').length
  const freeFor = (id: string, conflicted: number) => experts.length - conflicted - readersOf(scene, id).length
  return (
    <>
      <ul className="naober-tiles">
        <Tile figure={text.ofAll(cards.length - short.length, cards.length)} says={text.tiles.covered} />
        <Tile figure={text.ofAll(done, assignments.length)} says={text.tiles.done} />
        <Tile figure={String(experts.length)} says={text.tiles.experts} />
      </ul>
      {short.length === 0 && cards.length > 0 && (
        <Notice kind="ok">
          <p>{text.allCovered(round.experts)}</p>
        </Notice>
      )}
      {short.length > 0 && (
        <Notice kind="waiting" title={countText(language, short.length, text.short)}>
          <Disclosure summary={text.columns.title} open={short.length <= 5}>
            <ul>
              {short.map(({ application, lacks, conflicted }) => (
                <li key={application}>
                  <span lang="nl">{cards.find(each => each.id === application)?.title}</span>:{' '}
                  {text.shortWhy(lacks, conflicted, Math.max(0, freeFor(application, conflicted)))}
                </li>
              ))}
            </ul>
          </Disclosure>
        </Notice>
      )}
    </>
  )
}

/** The manager's planner: coverage, who reads what, load and conflicts. */
export const PlannerPage = () => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const { id = '' } = useParams()
  const asked = useAsk(reviews.deskReviews, { round: id })
  const [said, setSaid] = useState('')
  const scene = asked.data
  return (
    <>
      <PageTitle lead={text.lead}>{text.title(scene?.round.name[language] ?? id)}</PageTitle>
      <p className="naober-row">
        <Link to={`/bureau/rondes/${id}`}>{text.toRound}</Link>
        <Link to="/deskundigen">{text.toRegister}</Link>
      </p>
      <div role="status">
        {said && (
          <Notice kind="ok">
            <p>{said}</p>
          </Notice>
        )}
      </div>
      {asked.isPending && <Loading rows={1} tall="page" />}
      {asked.isError && <Refused refusal={asked.error} again={() => void asked.refetch()} />}
      {scene && (
        <>
          <Coverage scene={scene} />
          <p className="naober-row">
            {scene.can.yes ? <Proposal scene={scene} onKept={setSaid} /> : <span>{text.closed}</span>}
            <LinkButton to={`/bureau/rondes/${id}/beoordeling/uitkomst`} icon="advice">
              {text.toResults}
            </LinkButton>
          </p>
          {scene.cards.length === 0 ? (
            <Empty title={text.noCards} icon="advice">
              <p>{text.noCardsHelp}</p>
            </Empty>
          ) : (
            <Applications scene={scene} />
          )}
          <Experts scene={scene} onSaid={setSaid} />
        </>
      )}
    </>
  )
}
