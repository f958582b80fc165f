import { type FormEvent, useState } from 'react'
import { moderation, type Reason, type VerdictKind } from '../../../functions/moderation/contract.ts'
import { issuesOf } from '../../../functions/moderation/rules.ts'
import { useCommand } from '../../api/ask.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { issueSentence, refusalSentence } from '../../text/problems.ts'
import { Button } from '../../ui/form/Button.tsx'
import { ChoiceCards } from '../../ui/form/ChoiceCards.tsx'
import { ErrorSummary } from '../../ui/form/ErrorSummary.tsx'
import { TextArea } from '../../ui/form/TextArea.tsx'
import { useDraft } from '../../ui/frame/draft.ts'
import { Notice } from '../../ui/show/Notice.tsx'
import { type Item, versionOf } from '../case.ts'
import { en } from '../en.ts'
import { nl } from '../nl.ts'
import { type CaseKey, nameOfCase } from '../place.ts'
import { LetterPreview } from './LetterPreview.tsx'
import type { LastVerdict } from './undoing.ts'

const idOf = (field: string) => `besluit-${field}`

/** After p, Enter publishes; with a reason to choose, that comes first. */
export const firstField = (verdict: VerdictKind | undefined): string => idOf(verdict === 'publish' ? 'go' : 'reason')

type Props = {
  of: CaseKey
  found: Item
  verdict: VerdictKind
  onDone: (last: LastVerdict) => void
  onCancel: () => void
  onReload: () => void
}

/** Reason, own words, and the letter; only the button under it makes the decision. */
export const VerdictForm = ({ of, found, verdict, onDone, onCancel, onReload }: Props) => {
  const { verdict: text, reasons: reasonWords } = useText({ nl, en })
  const language = useLanguage()
  const sending = useCommand(moderation.decide)
  const [reason, setReason] = useState<Reason>()
  const [more, setMore] = useDraft(`naoberplein oordeel ${nameOfCase(of)}`)
  const [handOver, setHandOver] = useState(false)
  const [attempt, setAttempt] = useState(0)
  const needsReason = verdict !== 'publish'
  const words = more.trim()
  const decision = {
    verdict,
    ...(needsReason && reason ? { reason } : {}),
    ...(words ? { more: words } : {}),
    ...(handOver ? { handOver } : {}),
  }
  const issues = attempt > 0 ? [...issuesOf(decision, found.subject), ...(sending.error?.issues ?? [])] : []
  const errors = issues.map(issue => ({
    id: idOf(issue.field),
    sentence: text.issues[issue.code] ?? issueSentence(language, issue),
  }))
  const errorOf = (field: string) => errors.find(error => error.id === idOf(field))?.sentence
  const clash = sending.error?.code === 'changed' || sending.error?.code === 'wrong-state'

  const send = (event: FormEvent) => {
    event.preventDefault()
    setAttempt(attempt + 1)
    if (sending.isPending || issuesOf(decision, found.subject).length > 0) return
    const { id, reaction } = of
    const { title } = found.idea
    sending.mutate(
      { id, ...(reaction ? { reaction } : {}), version: versionOf(found), ...decision },
      {
        onSuccess: ({ undoBefore, verdictId }) => {
          setMore('')
          onDone({ ...of, verdictId, undoBefore, title, verdict })
        },
      },
    )
  }
  return (
    <form onSubmit={send} noValidate className="naober-verdict">
      <ErrorSummary errors={errors} attempt={attempt} />
      {sending.error && errors.length === 0 && (
        <Notice kind="wrong" title={clash ? text.changedTitle : ''} live>
          <p>{clash ? text.changed : refusalSentence(language, sending.error)}</p>
          {clash && <Button onClick={onReload}>{text.reload}</Button>}
        </Notice>
      )}
      <div className="naober-verdict__sides">
        <div>
          {needsReason && (
            <ChoiceCards
              id={idOf('reason')}
              legend={text.why}
              value={reason ? [reason] : []}
              onChange={([one]) => setReason(one)}
              choices={(Object.keys(reasonWords) as Reason[]).map(one => ({ value: one, ...reasonWords[one] }))}
              error={errorOf('reason')}
            />
          )}
          <TextArea
            id={idOf('more')}
            label={text.more}
            hint={text.moreHint}
            optional={reason !== 'other' || !needsReason}
            rows={3}
            most={2000}
            value={more}
            onChange={setMore}
            error={errorOf('more')}
          />
          {!needsReason && found.can.handOver.yes && (
            <ChoiceCards
              id={idOf('handOver')}
              legend={text.handOverLegend}
              several
              value={handOver ? ['yes'] : []}
              onChange={value => setHandOver(value.length > 0)}
              choices={[{ value: 'yes', label: text.handOver, hint: text.handOverHint, icon: 'hall' }]}
              error={errorOf('handOver')}
            />
          )}
        </div>
        <LetterPreview of={of} verdict={verdict} reason={reason} more={more} handOver={handOver} />
      </div>
      <div className="naober-row naober-verdict__go">
        <Button
          id={idOf('go')}
          type="submit"
          purpose="primary"
          negative={verdict === 'refuse'}
          busy={sending.isPending}
        >
          {sending.isPending ? text.sending : text.send[verdict]}
        </Button>
        <Button onClick={onCancel}>{text.cancel}</Button>
      </div>
    </form>
  )
}
