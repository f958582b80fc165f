import './plans.css'
import { useParams, useSearchParams } from 'react-router'
import { plans } from '../../functions/plans/contract.ts'
import { planYear } from '../../functions/plans/plan.ts'
import { useAsk } from '../api/ask.ts'
import { useLanguage, useText } from '../text/language.tsx'
import { Link } from '../ui/frame/Link.tsx'
import { PageTitle } from '../ui/frame/PageTitle.tsx'
import { DateText } from '../ui/show/DateText.tsx'
import { Loading } from '../ui/show/Loading.tsx'
import { Notice } from '../ui/show/Notice.tsx'
import { Refused } from '../ui/show/Refused.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'
import { Changes } from './page/Changes.tsx'
import { Hero } from './page/Hero.tsx'
import { NotTaken } from './page/NotTaken.tsx'
import { PlanMoney } from './page/PlanMoney.tsx'
import { Projects } from './page/Projects.tsx'
import { Proof } from './page/Proof.tsx'
import type { Published } from './published.ts'

const anchors = [
  ['geld', 'money'],
  ['projecten', 'projects'],
  ['niet-overgenomen', 'notTaken'],
  ['veranderd', 'changes'],
  ['nagaan', 'proof'],
] as const

const Draft = () => {
  const text = useText({ nl, en })
  return (
    <Notice kind="waiting" title={text.draftNotice}>
      <p>
        {text.draftHow} <Link to="/contact">{text.toContact}</Link>
      </p>
    </Notice>
  )
}

const Whole = ({ found }: { found: Published }) => {
  const text = useText({ nl, en })
  const { document, versions } = found
  const newest = versions[0]
  const isOld = newest && (newest.kind !== document.kind || newest.number !== document.number)
  return (
    <>
      {document.kind === 'draft' && <Draft />}
      {isOld && (
        <Notice kind="info" title={text.newer}>
          <p>
            <Link to={`/jaarplan/${document.round.id}?soort=${newest.kind}&nr=${newest.number}`}>{text.toNewest}</Link>
          </p>
        </Notice>
      )}
      <Hero document={document} />
      <nav className="naober-plan-here naober-no-print" aria-label={text.here}>
        <ul className="naober-plain-list naober-row">
          {anchors.map(([anchor, name]) => (
            <li key={anchor}>
              <a href={`#${anchor}`}>{text.parts[name]}</a>
            </li>
          ))}
        </ul>
      </nav>
      <PlanMoney document={document} />
      <Projects document={document} />
      <NotTaken document={document} />
      <Changes document={document} />
      <Proof found={found} />
    </>
  )
}

const kinds = ['draft', 'adopted'] as const

/** One annual plan for everybody: what gets money, how much and why, what does not, and how to check all of it. */
export const PlanPage = () => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const { round = '' } = useParams()
  const [query] = useSearchParams()
  const kind = kinds.find(each => each === query.get('soort'))
  const asked = useAsk(plans.readPlan, { round, kind, number: query.get('nr') ?? undefined })
  const document = asked.data?.document
  const says = document?.kind === 'draft' ? text.draftOn : text.adoptedOn
  const [before = '', after = ''] = says(document?.by[language] ?? '', '|').split('|')
  return (
    <div className="naober-plans">
      <PageTitle
        above={<Link to="/jaarplan">{text.back}</Link>}
        lead={
          document &&
          (document.source?.[language] ?? (
            <>
              {before}
              <DateText at={document.at} />
              {after}
            </>
          ))
        }
      >
        {document ? text.names[document.kind](planYear(document.round.name[language])) : text.title}
      </PageTitle>
      {asked.isPending && <Loading rows={2} tall="page" />}
      {asked.isError && <Refused refusal={asked.error} again={() => void asked.refetch()} />}
      {asked.data && <Whole found={asked.data} />}
    </div>
  )
}
