import { useEffect, useState } from 'react'
import { useParams } from 'react-router'
import { decisions } from '../../../functions/decisions/contract.ts'
import type { Decision, Status } from '../../../functions/decisions/decision.ts'
import { useAsk, useCommand } from '../../api/ask.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { ChoiceCards } from '../../ui/form/ChoiceCards.tsx'
import { Select } from '../../ui/form/Select.tsx'
import { TextArea } from '../../ui/form/TextArea.tsx'
import { TextField } from '../../ui/form/TextField.tsx'
import { Link } from '../../ui/frame/Link.tsx'
import { PageTitle } from '../../ui/frame/PageTitle.tsx'
import { Notice } from '../../ui/show/Notice.tsx'
import { Refused } from '../../ui/show/Refused.tsx'
import { saidIn } from '../said.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

const statuses = ['waiting', 'busy', 'done', 'stopped'] as const satisfies readonly Status[]
/** What stands behind `#` in the link; a browser keeps that to itself. */
const fromAddress = (): string => decodeURIComponent(window.location.hash.slice(1)).slice(0, 40)

const Report = ({ decision, code }: { decision: Decision; code: string }) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const passed = decision.items.filter(item => item.passed)
  const [option, setOption] = useState('')
  const [status, setStatus] = useState<Status>('busy')
  const [told, setTold] = useState('')
  const [tried, setTried] = useState(false)
  const report = useCommand(decisions.reportProgress, { refresh: [decisions.readDecision] })
  const isWhole = option !== '' && told.trim().length >= 3
  return (
    <form
      noValidate
      onSubmit={event => {
        event.preventDefault()
        setTried(true)
        if (!isWhole || report.isPending) return
        report.mutate(
          { id: decision.id, code, option, status, text: told },
          {
            onSuccess: () => {
              setTold('')
              setTried(false)
            },
          },
        )
      }}
    >
      <Select
        id="voorstel"
        label={text.proposal}
        empty={text.choose}
        value={option}
        onChange={setOption}
        error={tried && option === '' ? text.chooseFirst : undefined}
        options={passed.map(item => ({ value: item.option, label: saidIn(language, item.name) }))}
      />
      <ChoiceCards
        id="hoever"
        legend={text.status}
        choices={statuses.map(value => ({ value, label: text.statuses[value] }))}
        value={[status]}
        onChange={([value]) => setStatus(value ?? status)}
      />
      <TextArea
        id="bericht"
        label={text.text}
        hint={text.textHint}
        most={1000}
        value={told}
        onChange={setTold}
        error={tried && told.trim().length < 3 ? text.fewWords : undefined}
      />
      {tried && !isWhole && (
        <Notice kind="wrong" live>
          <p>{text.incomplete}</p>
        </Notice>
      )}
      {report.error && <Refused refusal={report.error} />}
      {report.isSuccess && (
        <Notice kind="ok" live title={text.reported}>
          <p>
            <Link to={`/burgerbesluiten/${decision.id}`}>{text.seePage}</Link>
          </p>
        </Notice>
      )}
      <Button type="submit" purpose="primary" busy={report.isPending}>
        {report.isPending ? text.reporting : text.report}
      </Button>
    </form>
  )
}

/** Where somebody of the monitor group tells how far a proposal is, by an own link. */
export const MonitorPage = () => {
  const text = useText({ nl, en })
  const { id = '' } = useParams()
  const asked = useAsk(decisions.readDecision, { id })
  const [code, setCode] = useState(fromAddress)
  const open = useCommand(decisions.openMonitor)
  const { mutate } = open
  useEffect(() => {
    if (fromAddress()) mutate({ id, code: fromAddress() })
  }, [id, mutate])
  const found = asked.data
  return (
    <>
      <PageTitle above={<Link to={`/burgerbesluiten/${id}`}>{text.seePage}</Link>} lead={text.followLead}>
        {text.follow}
      </PageTitle>
      {asked.error && <Refused refusal={asked.error} again={() => void asked.refetch()} />}
      {open.data && found ? (
        <>
          <p lang="nl">{text.hello(open.data.name)}</p>
          <Report decision={found.decision} code={code} />
        </>
      ) : (
        <form
          noValidate
          onSubmit={event => {
            event.preventDefault()
            mutate({ id, code })
          }}
        >
          <TextField
            id="code"
            label={text.code}
            hint={text.codeHint}
            value={code}
            onChange={setCode}
            wide="middle"
            autoComplete="off"
            error={open.error?.code === 'not-found' ? text.wrongLink : undefined}
          />
          {open.error && open.error.code !== 'not-found' && <Refused refusal={open.error} />}
          <Button type="submit" purpose="primary" busy={open.isPending}>
            {text.open}
          </Button>
        </form>
      )}
    </>
  )
}
