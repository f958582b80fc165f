import '../ballots.css'
import { type FormEvent, useEffect, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import type { Answered } from '../../../functions/http/endpoint.ts'
import { objections } from '../../../functions/objections/contract.ts'
import { useAsk } from '../../api/ask.ts'
import { codeIn, codeInHash } from '../../text/code.ts'
import { dateText } from '../../text/format.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { ErrorSummary } from '../../ui/form/ErrorSummary.tsx'
import { TextField } from '../../ui/form/TextField.tsx'
import { Link } from '../../ui/frame/Link.tsx'
import { PageTitle } from '../../ui/frame/PageTitle.tsx'
import { DateText } from '../../ui/show/DateText.tsx'
import { Loading } from '../../ui/show/Loading.tsx'
import { Notice } from '../../ui/show/Notice.tsx'
import { Refused } from '../../ui/show/Refused.tsx'
import { saidIn } from '../said.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

const Told = ({ found }: { found: Answered<typeof objections.readObjection> }) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const { ballot, answer } = found
  return (
    <>
      <p>
        {text.concerns}: <Link to={`/stemmen/${ballot.id}`}>{saidIn(language, ballot.title)}</Link>. {text.at}{' '}
        <DateText at={found.at} time />.
      </p>
      {answer ? (
        <Notice kind="info" title={text.rulings[answer.ruling]} live>
          <p className="naober-written" lang="nl">
            {answer.reason}
          </p>
          <p className="naober-small">
            {text.answered} <DateText at={answer.at} time />.
          </p>
        </Notice>
      ) : (
        <Notice kind="waiting" title={text.waiting} live>
          <p>{text.waitingHelp}</p>
        </Notice>
      )}
      <h2>{text.sent}</h2>
      <p className="naober-written">{found.text}</p>
      <p>{text.forget(dateText(language, found.forgetAt))}</p>
    </>
  )
}

const CodeForm = ({ tried, onCode }: { tried: string | undefined; onCode: (code: string) => void }) => {
  const text = useText({ nl, en })
  const [typed, setTyped] = useState(tried ?? '')
  const [error, setError] = useState(tried && text.unknown)
  const [attempt, setAttempt] = useState(tried ? 1 : 0)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const code = codeIn(typed)
    setAttempt(attempt + 1)
    if (!code) setError(text.notCode)
    else if (code === tried) setError(text.unknown)
    else onCode(code)
  }
  return (
    <form onSubmit={submit} noValidate>
      <ErrorSummary errors={error ? [{ id: 'code', sentence: error }] : []} attempt={attempt} />
      <TextField
        id="code"
        label={text.code}
        hint={text.codeHint}
        wide="middle"
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        value={typed}
        onChange={value => {
          setTyped(value)
          setError(undefined)
        }}
        error={error}
      />
      <Button type="submit" purpose="primary" icon="arrow">
        {text.open}
      </Button>
    </form>
  )
}

/** An own objection and its answer, by the code: typed here, or behind the `#` of the address, where no server sees it. */
export const ObjectionPage = () => {
  const text = useText({ nl, en })
  const { hash } = useLocation()
  const navigate = useNavigate()
  const [code, setCode] = useState(() => codeInHash(hash))
  const asked = useAsk(objections.readObjection, { code: code ?? '' }, { wait: !code })
  const isWrong = asked.error?.code === 'not-found' || asked.error?.code === 'invalid'
  useEffect(() => {
    const given = codeInHash(hash)
    if (!given) return
    setCode(given)
    // The code must not stay in the address bar and the history of a computer that others use as well.
    void navigate({ hash: '' }, { replace: true, preventScrollReset: true })
  }, [hash, navigate])
  return (
    <div className="naober-ballot">
      <PageTitle above={<Link to="/stemmen">{text.rounds}</Link>} lead={text.mineLead}>
        {text.mine}
      </PageTitle>
      {!code || isWrong ? (
        <CodeForm key={code} tried={isWrong ? code : undefined} onCode={setCode} />
      ) : (
        <>
          {asked.isPending && <Loading rows={3} tall="page" />}
          {asked.error && <Refused refusal={asked.error} again={() => void asked.refetch()} />}
          {asked.data && <Told found={asked.data} />}
          <Button purpose="subtle" onClick={() => setCode(undefined)}>
            {text.other}
          </Button>
        </>
      )}
    </div>
  )
}
