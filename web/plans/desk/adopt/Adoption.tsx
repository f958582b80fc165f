import { useState } from 'react'
import { type PlanAtDesk, plans } from '../../../../functions/plans/contract.ts'
import { adoptionFaults, grantedTo } from '../../../../functions/plans/rules.ts'
import { useCommand } from '../../../api/ask.ts'
import { countText, dateText, moneyText } from '../../../text/format.ts'
import { useLanguage, useText } from '../../../text/language.tsx'
import { refusalSentence } from '../../../text/problems.ts'
import { Button } from '../../../ui/form/Button.tsx'
import { ErrorSummary, type FieldError } from '../../../ui/form/ErrorSummary.tsx'
import { TextArea } from '../../../ui/form/TextArea.tsx'
import { Dialog } from '../../../ui/frame/Dialog.tsx'
import { useDraft } from '../../../ui/frame/draft.ts'
import { Link } from '../../../ui/frame/Link.tsx'
import { Notice } from '../../../ui/show/Notice.tsx'
import { Different } from '../Different.tsx'
import { en } from '../en.ts'
import { usePlanFaults } from '../faults.ts'
import { nl } from '../nl.ts'
import { Purses } from '../Purses.tsx'
import { Decided } from './Decided.tsx'
import { Waiting } from './Waiting.tsx'

const refresh = [plans.deskPlan, plans.deskPlans, plans.listPlans, plans.readPlan]
type Own = { note: string; reasons: Record<string, string> }

const read = (words: string): Own | undefined => {
  try {
    return words ? (JSON.parse(words) as Own) : undefined
  } catch {
    return undefined
  }
}

/** Why it cannot be adopted now, apart from faults in the plan itself. */
const useClosed = ({ can, version }: PlanAtDesk): string | undefined => {
  const { adopt: text } = useText({ nl, en })
  const language = useLanguage()
  if (can.adopt.yes) return undefined
  if (can.adopt.from) return text.notYet(dateText(language, can.adopt.from, true))
  return version === 0 ? text.nothing : text.already
}

/** The plan as it would be adopted, the executive's own words, and the decision itself. */
export const Adoption = ({ found }: { found: PlanAtDesk }) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const say = usePlanFaults(found)
  const closed = useClosed(found)
  const { round, cards, version, shortlist } = found
  const [words, keep] = useDraft(`naoberplein-adoption-${round.id}-${version}`)
  const own = read(words) ?? { note: found.note, reasons: {} }
  const change = (next: Own) => keep(JSON.stringify(next))
  const rows = found.rows.map(row => ({ ...row, reason: own.reasons[row.application] ?? row.reason }))
  const faults = say(adoptionFaults({ rows, cards, purse: round, shortlist }))
  const adopting = useCommand(plans.adoptPlan, { refresh })
  const [open, setOpen] = useState(false)
  const [attempt, setAttempt] = useState(0)
  const refusal = adopting.error
  const errors: FieldError[] = !refusal
    ? []
    : refusal.issues.length > 0
      ? say(refusal.issues)
      : [{ id: 'plan-adopt', sentence: refusalSentence(language, refusal) }]
  const taken = rows.filter(row => row.taken).length
  const adopt = () => {
    setOpen(false)
    adopting.mutate(
      { round: round.id, version, note: own.note, reasons: own.reasons },
      { onSuccess: () => keep(''), onError: () => setAttempt(count => count + 1) },
    )
  }
  const summary = text.adopt.summary(
    countText(language, taken, { one: 'project', other: language === 'nl' ? 'projecten' : 'projects' }),
    moneyText(language, grantedTo(rows, cards)),
    String(rows.length - taken),
  )
  return (
    <div className="naober-plan-adopt">
      <ErrorSummary errors={errors} attempt={attempt} />
      <div role="status">
        {adopting.data && (
          <Notice kind="ok" title={text.adopt.done(adopting.data.number)}>
            <p>
              {text.adopt.hash}: <code>{adopting.data.hash}</code>
            </p>
            <p>
              <Link to={`/jaarplan/${round.id}`}>{text.seePublic}</Link>
            </p>
          </Notice>
        )}
      </div>
      {closed && !adopting.data && (
        <Notice kind="info">
          <p>{closed}</p>
        </Notice>
      )}
      {!closed && <Waiting faults={faults} />}
      <p>
        <strong>{summary}</strong>
      </p>
      <Purses round={round} cards={cards} rows={rows} />
      <Different found={found} />
      <Decided
        found={found}
        rows={rows}
        onReason={(id, reason) => change({ ...own, reasons: { ...own.reasons, [id]: reason } })}
        off={closed !== undefined}
      />
      {!closed && (
        <>
          <TextArea
            id="plan-note"
            label={text.note}
            hint={text.noteHint}
            optional
            most={3000}
            value={own.note}
            onChange={note => change({ ...own, note })}
          />
          <Button
            id="plan-adopt"
            purpose="primary"
            icon="check"
            off={faults.length > 0}
            busy={adopting.isPending}
            onClick={() => setOpen(true)}
          >
            {adopting.isPending ? text.adopt.busy : text.adopt.button}
          </Button>
        </>
      )}
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={text.adopt.ask}
        actions={
          <Button purpose="primary" onClick={adopt}>
            {text.adopt.yes}
          </Button>
        }
      >
        <p>{summary}</p>
        <p>{text.adopt.askHelp(countText(language, rows.length, text.adopt.letters))}</p>
      </Dialog>
    </div>
  )
}
