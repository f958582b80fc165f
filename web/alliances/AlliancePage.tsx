import './alliances.css'
import { type ComponentType, type ReactNode, Suspense, useEffect } from 'react'
import { useParams, useSearchParams } from 'react-router'
import { alliances } from '../../functions/alliances/contract.ts'
import { useAsk } from '../api/ask.ts'
import { useSession } from '../app/session.tsx'
import { useLanguage, useText } from '../text/language.tsx'
import { LinkButton } from '../ui/form/LinkButton.tsx'
import { Link } from '../ui/frame/Link.tsx'
import { PageTitle } from '../ui/frame/PageTitle.tsx'
import { Loading } from '../ui/show/Loading.tsx'
import { Refused } from '../ui/show/Refused.tsx'
import { type Alliance, type Part, partIn } from './alliance.ts'
import { en } from './en.ts'
import { Parts } from './frame/Parts.tsx'
import { SignIn } from './frame/SignIn.tsx'
import { State } from './frame/State.tsx'
import { History } from './history/History.tsx'
import { nl } from './nl.ts'
import { Partners } from './partners/Partners.tsx'

/** What another slice brings into the workspace: the plan, its money and sending it, and what to say of each. */
export type Inside = {
  Plan: ComponentType<{ alliance: Alliance }>
  Money: ComponentType<{ alliance: Alliance }>
  Documents: ComponentType<{ alliance: Alliance }>
  Send: ComponentType<{ alliance: Alliance }>
  useSays: (alliance: Alliance | undefined) => Pick<Record<Part, ReactNode>, 'plan' | 'geld' | 'insturen'>
}

/** Seconds after which what others wrote is looked for. */
const freshSeconds = 20

/** Looks again while the page is in sight, so that people who draft together see each other's words. */
const useFresh = (again: () => void) => {
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') again()
    }, freshSeconds * 1000)
    return () => clearInterval(timer)
  }, [again])
}

/** The place where partners draft together: who, what, with which money, and off it goes. */
export const AlliancePage = ({ Plan, Money, Documents, Send, useSays }: Inside) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const session = useSession()
  const { id = '' } = useParams()
  const [query] = useSearchParams()
  const here = partIn(query.get('deel'))
  const { data, error, refetch } = useAsk(alliances.readAlliance, { id }, { wait: !session.person })
  const says = useSays(data)
  useFresh(refetch)

  if (session.known && !session.person) return <SignIn title={text.loading} />
  if (error && !data) {
    const gone = error.code === 'not-found' || error.code === 'invalid'
    return (
      <>
        <PageTitle lead={gone ? text.goneHelp : undefined}>{gone ? text.gone : text.loading}</PageTitle>
        {!gone && <Refused refusal={error} again={() => void refetch()} />}
        <LinkButton to="/mijn/allianties">{text.back}</LinkButton>
      </>
    )
  }
  if (!data)
    return (
      <>
        <PageTitle>{text.loading}</PageTitle>
        <Loading rows={1} tall="page" />
      </>
    )
  const signed = data.lines.filter(line => line.state === 'signed').length
  return (
    <>
      <p className="naober-no-print">
        <Link to="/mijn/allianties">{text.back}</Link>
      </p>
      <PageTitle title={data.name} above={text.kind(data.round.name[language])}>
        <span lang="nl">{data.name}</span>
      </PageTitle>
      <State alliance={data} />
      <Parts
        id={id}
        here={here}
        says={{
          partners: text.signedOf(signed, data.lines.length),
          documenten: text.documents(data.documents.titles.length),
          geschiedenis: text.changes,
          ...says,
        }}
      />
      <Suspense fallback={<Loading rows={2} />}>
        {here === 'partners' && <Partners alliance={data} />}
        {here === 'plan' && <Plan alliance={data} />}
        {here === 'geld' && <Money alliance={data} />}
        {here === 'documenten' && <Documents alliance={data} />}
        {here === 'insturen' && <Send alliance={data} />}
        {here === 'geschiedenis' && <History alliance={data} />}
      </Suspense>
    </>
  )
}
