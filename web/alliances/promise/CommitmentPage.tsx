import '../alliances.css'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { alliances } from '../../../functions/alliances/contract.ts'
import type { Answered } from '../../../functions/http/endpoint.ts'
import { keyOf, useAsk } from '../../api/ask.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { Icon } from '../../ui/draw/Icon.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { PageTitle } from '../../ui/frame/PageTitle.tsx'
import { DateText } from '../../ui/show/DateText.tsx'
import { Loading } from '../../ui/show/Loading.tsx'
import { Refused } from '../../ui/show/Refused.tsx'
import { OwnLine } from '../partners/OwnLine.tsx'
import { en } from './en.ts'
import { Join } from './Join.tsx'
import { keepToken, readToken, tokenInHash } from './kept.ts'
import { nl } from './nl.ts'

type Commitment = Answered<typeof alliances.readCommitment>

/** The link of the address, taken out of it at once: it must not stay in the history of a shared computer. */
const useToken = () => {
  const { hash } = useLocation()
  const navigate = useNavigate()
  const [token, setToken] = useState(() => tokenInHash(hash) ?? readToken())
  useEffect(() => {
    const given = tokenInHash(hash)
    if (!given) return
    keepToken(given)
    setToken(given)
    void navigate({ hash: '' }, { replace: true, preventScrollReset: true })
  }, [hash, navigate])
  const close = () => {
    keepToken(undefined)
    setToken(undefined)
  }
  return { token, close }
}

const Plan = ({ found }: { found: Commitment }) => {
  const text = useText({ nl, en })
  return (
    <>
      {found.round.until && (
        <div className="naober-alliance__state">
          <p>
            <Icon name="clock" size={20} /> {text.until} <DateText at={found.round.until} time />
          </p>
        </div>
      )}
      <section className="naober-panel naober-panel--quiet" aria-labelledby="in-het-kort">
        <h2 id="in-het-kort">{text.about}</h2>
        {found.summary ? (
          <p lang="nl" className="naober-written">
            {found.summary}
          </p>
        ) : (
          <p className="naober-soft">{text.noSummary}</p>
        )}
        <h3>{text.others}</h3>
        <ul>
          {found.partners.map(partner => (
            <li key={partner.organisation}>
              {partner.organisation} ({partner.signed ? text.signed : text.notSigned})
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}

/** What a partner's link opens: the plan in short, and the one line to fill in and sign. */
export const CommitmentPage = () => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const kept = useQueryClient()
  const { token, close } = useToken()
  const asked = { token: token ?? '' }
  const { data, error, refetch } = useAsk(alliances.readCommitment, asked, { wait: !token })
  const wrong = error?.code === 'not-found' || error?.code === 'invalid'
  if (!token || wrong)
    return <PageTitle lead={token ? text.wrongHelp : text.noneHelp}>{token ? text.wrong : text.none}</PageTitle>
  if (error)
    return (
      <>
        <PageTitle>{text.title}</PageTitle>
        <Refused refusal={error} again={() => void refetch()} />
      </>
    )
  if (!data)
    return (
      <>
        <PageTitle>{text.title}</PageTitle>
        <Loading rows={1} tall="page" />
      </>
    )
  const { line, can } = data
  return (
    <>
      <PageTitle
        title={text.title}
        above={text.kind(data.round.name[language])}
        lead={text.asks(data.applicant, line.organisation.name)}
      >
        <span lang="nl">{data.name}</span>
      </PageTitle>
      <Plan found={data} />
      <OwnLine
        id={data.alliance}
        line={line}
        token={token}
        name={data.contactName}
        fill={can.fill}
        onLine={next => kept.setQueryData<Commitment>(keyOf(alliances.readCommitment, asked), { ...data, line: next })}
      />
      <Join token={token} />
      <div className="naober-row naober-no-print naober-sign">
        <Button icon="close" onClick={close}>
          {text.close}
        </Button>
        <span className="naober-soft">{text.closeHelp}</span>
      </div>
    </>
  )
}
