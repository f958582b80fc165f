import { useState } from 'react'
import { ballots } from '../../../functions/ballots/contract.ts'
import { papers } from '../../../functions/papers/contract.ts'
import { useCommand } from '../../api/ask.ts'
import { useText } from '../../text/language.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { TextArea } from '../../ui/form/TextArea.tsx'
import { TextField } from '../../ui/form/TextField.tsx'
import { DateText } from '../../ui/show/DateText.tsx'
import { Notice } from '../../ui/show/Notice.tsx'
import { Refused } from '../../ui/show/Refused.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'
import type { AtDesk } from './RoundFrame.tsx'

const refresh = [papers.deskPapers, ballots.deskBallot]
const isCount = (typed: string): boolean => /^\d{1,6}$/.test(typed.trim())

const CloseForm = ({ found: { question, account, leftOver } }: { found: AtDesk }) => {
  const text = useText({ nl, en })
  const [form, setForm] = useState({ left: '', lost: '0', note: '' })
  const [tried, setTried] = useState(false)
  const close = useCommand(papers.closePapers, { refresh })
  const { left, lost, note } = form
  const faultAt = (field: string): string | undefined => {
    const code = close.error?.issues.find(issue => issue.field === field)?.code
    return code && code in text.faults ? text.faults[code as keyof typeof text.faults] : undefined
  }
  const notCount = (typed: string): string | undefined => (tried && !isCount(typed) ? text.notNumber : undefined)
  const ofPapers = close.error?.issues.filter(({ field }) => field === 'papers') ?? []
  return (
    <form
      noValidate
      onSubmit={event => {
        event.preventDefault()
        setTried(true)
        if (!isCount(left) || !isCount(lost)) return
        const explained = note.trim() ? { note } : {}
        close.mutate({
          ...{ id: question.id, version: account?.version ?? 0 },
          ...{ left: Number(left), lost: Number(lost), ...explained },
        })
      }}
    >
      <p>{text.closeLead}</p>
      <p>{text.shouldBeLeft(leftOver)}</p>
      <TextField
        id="over"
        label={text.left}
        wide="short"
        inputMode="numeric"
        value={left}
        onChange={value => setForm({ ...form, left: value })}
        error={notCount(left) ?? faultAt('left')}
      />
      <TextField
        id="zoek"
        label={text.lost}
        wide="short"
        inputMode="numeric"
        value={lost}
        onChange={value => setForm({ ...form, lost: value })}
        error={notCount(lost)}
      />
      {lost.trim() !== '0' && (
        <TextArea
          id="uitleg"
          label={text.note}
          rows={3}
          most={1000}
          value={note}
          onChange={value => setForm({ ...form, note: value })}
          error={faultAt('note')}
        />
      )}
      {ofPapers.map(({ code }) => (
        <Notice key={code} kind="wrong" live>
          <p>{text.faults[code as keyof typeof text.faults]}</p>
        </Notice>
      ))}
      {close.error && close.error.code !== 'invalid' && <Refused refusal={close.error} />}
      <Button type="submit" purpose="primary" busy={close.isPending}>
        {text.closeButton}
      </Button>
    </form>
  )
}

/** Closing the paper count: what was printed is compared with what is left, and only then the round can be counted. */
export const Closing = ({ found }: { found: AtDesk }) => {
  const text = useText({ nl, en })
  const reopen = useCommand(papers.reopenPapers, { refresh })
  const { account, can, question } = found
  if (!account) return null
  return (
    <section aria-labelledby="afsluiten">
      <h2 id="afsluiten">{text.close}</h2>
      {account.closed && (
        <Notice kind="ok" title={text.closed}>
          <p>{text.closedHelp}</p>
        </Notice>
      )}
      {can.close.yes && <CloseForm found={found} />}
      {!account.closed && can.close.from && (
        <p>
          {text.closeFrom} <DateText at={can.close.from} time />.
        </p>
      )}
      {reopen.error && <Refused refusal={reopen.error} />}
      {can.reopen.yes && (
        <Button busy={reopen.isPending} onClick={() => reopen.mutate({ id: question.id, version: account.version })}>
          {text.reopen}
        </Button>
      )}
    </section>
  )
}
