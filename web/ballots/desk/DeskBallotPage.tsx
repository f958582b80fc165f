import '../ballots.css'
import { useEffect, useState } from 'react'
import { useParams } from 'react-router'
import { ballots } from '../../../functions/ballots/contract.ts'
import type { Answered } from '../../../functions/http/endpoint.ts'
import { useAsk, useCommand } from '../../api/ask.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { Link } from '../../ui/frame/Link.tsx'
import { PageTitle } from '../../ui/frame/PageTitle.tsx'
import { Chip } from '../../ui/show/Chip.tsx'
import { DateText } from '../../ui/show/DateText.tsx'
import { Loading } from '../../ui/show/Loading.tsx'
import { Notice } from '../../ui/show/Notice.tsx'
import { Refused } from '../../ui/show/Refused.tsx'
import { Facts } from '../Facts.tsx'
import { DeskObjections } from '../objections/DeskObjections.tsx'
import { Standing } from '../objections/Standing.tsx'
import { saidIn } from '../said.ts'
import { Codes } from './Codes.tsx'
import { contentIn, draftOf } from './draft.ts'
import { Editor } from './Editor.tsx'
import { en } from './en.ts'
import { fieldName } from './fields.ts'
import { nl } from './nl.ts'

type AtDesk = Answered<typeof ballots.deskBallot>
const refresh = [ballots.deskBallot, ballots.deskBallots, ballots.readBallot]

const Draft = ({ found }: { found: AtDesk }) => {
  const text = useText({ nl, en })
  const { round, faults } = found
  const [draft, setDraft] = useState(() => draftOf(round.content))
  const [tried, setTried] = useState(false)
  const save = useCommand(ballots.saveBallot, { refresh })
  const publish = useCommand(ballots.publishBallot, { refresh })
  const content = contentIn(draft, round.content)
  const refused = save.error ?? publish.error
  return (
    <form
      noValidate
      onSubmit={event => {
        event.preventDefault()
        setTried(true)
        if (content) save.mutate({ id: round.id, version: round.version, content })
      }}
    >
      <Editor draft={draft} onChange={setDraft} />
      {tried && !content && (
        <Notice kind="wrong" live>
          <p>{text.unreadable}</p>
        </Notice>
      )}
      {faults.length > 0 && (
        <Notice kind="waiting" title={text.faults}>
          <ul>
            {faults.map(({ field, code }) => (
              <li key={field + code}>{text.fault(fieldName(text, field), text.faultCodes[code] ?? code)}</li>
            ))}
          </ul>
        </Notice>
      )}
      {refused && <Refused refusal={refused} />}
      {save.isSuccess && !publish.isPending && (
        <Notice kind="ok" live>
          <p>{text.saved}</p>
        </Notice>
      )}
      <p className="naober-row">
        <Button type="submit" busy={save.isPending}>
          {text.save}
        </Button>
        <Button
          purpose="primary"
          busy={publish.isPending}
          off={faults.length > 0}
          onClick={() => publish.mutate({ id: round.id, version: round.version })}
        >
          {publish.isPending ? text.publishing : text.publish}
        </Button>
      </p>
      <p className="naober-small naober-soft">{text.publishHint}</p>
    </form>
  )
}

const Published = ({ found, again }: { found: AtDesk; again: () => void }) => {
  const text = useText({ nl, en })
  const { round, can, outcome } = found
  const count = useCommand(ballots.countBallots, { refresh })
  const declare = useCommand(ballots.declareBallot, { refresh })
  const isCounting = round.state === 'counting'
  useEffect(() => {
    if (!isCounting) return
    const timer = setInterval(again, 1500)
    return () => clearInterval(timer)
  }, [isCounting, again])
  const refused = count.error ?? declare.error
  const asked = { id: round.id, version: round.version }
  return (
    <>
      <p className="naober-row">
        <Link to={`/stemmen/${round.id}`}>{text.page}</Link>
        <Link to={`/bureau/stembureau/${round.id}`}>{text.paper}</Link>
      </p>
      {refused && <Refused refusal={refused} again={again} />}
      {round.state === 'published' && round.question && <Codes question={round.question} />}
      {round.state === 'published' &&
        (can.count.yes ? (
          <Button purpose="primary" busy={count.isPending} onClick={() => count.mutate(asked)}>
            {text.count}
          </Button>
        ) : (
          can.count.from && (
            <p>
              {text.countFrom} <DateText at={can.count.from} time />.
            </p>
          )
        ))}
      {round.state === 'published' && found.paper === 'open' && !can.count.from && (
        <Notice kind="waiting">
          <p>{text.paperFirst}</p>
        </Notice>
      )}
      {isCounting && <p role="status">{text.counting}</p>}
      {outcome && !outcome.holds && (
        <Notice kind="wrong">
          <p>{text.mustAddUp}</p>
        </Notice>
      )}
      <Standing numbers={found.objections} />
      {round.state === 'counted' && can.count.yes && (
        <Button purpose="primary" busy={count.isPending} onClick={() => count.mutate(asked)}>
          {text.recount}
        </Button>
      )}
      {can.declare.yes && (
        <Button purpose="primary" busy={declare.isPending} onClick={() => declare.mutate(asked)}>
          {text.declare}
        </Button>
      )}
      {can.declare.from && (
        <p>
          {text.declareFrom} <DateText at={can.declare.from} time />.
        </p>
      )}
      {outcome && <DeskObjections id={round.id} />}
      {round.question && <Facts question={round.question} open={!outcome} />}
    </>
  )
}

/** One ballot round at the desk: draft, codes, counting, declaring. */
export const DeskBallotPage = () => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const { id = '' } = useParams()
  const asked = useAsk(ballots.deskBallot, { id })
  const { refetch } = asked
  const found = asked.data
  return (
    <>
      <PageTitle above={<Link to="/bureau/stemrondes">{text.back}</Link>}>
        {found ? saidIn(language, found.round.content.title) : text.title}
      </PageTitle>
      {asked.isPending && <Loading rows={3} tall="page" />}
      {asked.error && <Refused refusal={asked.error} again={() => void refetch()} />}
      {found && (
        <>
          <p>
            <Chip>{text.states[found.round.state]}</Chip>
          </p>
          {found.round.state === 'draft' ? (
            <Draft found={found} />
          ) : (
            <Published found={found} again={() => void refetch()} />
          )}
        </>
      )}
    </>
  )
}
