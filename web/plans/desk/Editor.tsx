import { type FormEvent, useMemo, useState } from 'react'
import { type PlanAtDesk, plans } from '../../../functions/plans/contract.ts'
import { adoptionFaults, draftFaults } from '../../../functions/plans/rules.ts'
import { wallOf } from '../../../functions/terms/rules.ts'
import { useCommand } from '../../api/ask.ts'
import { numberText } from '../../text/format.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { refusalSentence } from '../../text/problems.ts'
import { Button } from '../../ui/form/Button.tsx'
import { ErrorSummary, type FieldError } from '../../ui/form/ErrorSummary.tsx'
import { Link } from '../../ui/frame/Link.tsx'
import { Notice } from '../../ui/show/Notice.tsx'
import { Waiting } from './adopt/Waiting.tsx'
import { Clash } from './Clash.tsx'
import { en } from './en.ts'
import { idOf, usePlanFaults } from './faults.ts'
import { rowsOf, typedIn, unreadable, usePlanForm } from './form.ts'
import { nl } from './nl.ts'
import { Publish } from './Publish.tsx'
import { Purses } from './Purses.tsx'
import { Rows } from './Rows.tsx'

const refresh = [plans.deskPlan, plans.deskPlans, plans.listPlans, plans.readPlan]

/** The plan of a round while it is made: rows on one side, money and faults, always live, on the other. */
export const Editor = ({ found }: { found: PlanAtDesk }) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const say = usePlanFaults(found)
  const { form, version, unsaved, edit, take } = usePlanForm(found)
  const saving = useCommand(plans.savePlan, { refresh: [plans.deskPlans] })
  const publishing = useCommand(plans.publishDraft, { refresh })
  const [attempt, setAttempt] = useState(0)
  const [done, setDone] = useState('')
  const [show, setShow] = useState<string>()
  const { round, shortlist } = found
  const cards = useMemo(
    () => found.cards.filter(card => card.state === 'submitted' || form.rows[card.id]?.taken === 'yes'),
    [found.cards, form],
  )
  const rows = useMemo(() => rowsOf(form, cards), [form, cards])
  const judged = { rows, cards: found.cards, purse: round, shortlist }
  const unread: FieldError[] = unreadable(form, cards).map(({ card, field }) => ({
    id: idOf(`rows.${card.id}.${field}`),
    sentence: `${card.title}: ${field === 'amount' ? text.row.notAnAmount : text.row.notAYear}`,
  }))
  const drafting = draftFaults(judged)
  const faults = [...unread, ...say(adoptionFaults(judged))]
  const refusal = saving.error ?? publishing.error
  const theirs = refusal?.code === 'changed' && refusal.current ? (refusal.current as PlanAtDesk) : undefined
  const errors: FieldError[] =
    refusal && !theirs
      ? refusal.issues.length > 0
        ? say(refusal.issues)
        : [{ id: 'plan-save', sentence: refusalSentence(language, refusal) }]
      : []
  const failed = () => setAttempt(count => count + 1)
  const count = (taken: string) =>
    numberText(language, cards.filter(card => typedIn(form, card).taken === taken).length)

  const save = (event: FormEvent) => {
    event.preventDefault()
    if (saving.isPending) return
    setDone('')
    publishing.reset()
    if (unread.length > 0) return setShow(unread[0]?.id)
    const rowsNow = rowsOf(form, cards)
    saving.mutate(
      { round: round.id, version, rows: rowsNow, note: form.note },
      {
        onSuccess: answer => {
          take(answer, false)
          setDone(text.saved(wallOf(new Date().toISOString()).slice(11, 16)))
        },
        onError: failed,
      },
    )
  }
  const publish = () => {
    setDone('')
    saving.reset()
    publishing.mutate(
      { round: round.id, version },
      {
        onSuccess: () => {
          take({ ...found, rows, note: form.note, version: version + 1 }, false)
          setDone(text.published)
        },
        onError: failed,
      },
    )
  }
  const settle = (keepTyped: boolean) => {
    if (theirs) take(theirs, keepTyped)
    saving.reset()
    publishing.reset()
  }
  const errorOf = (field: string) =>
    faults
      .find(fault => fault.id === idOf(field))
      ?.sentence.split(': ')
      .slice(1)
      .join(': ')
  return (
    <form className="naober-plan-desk" onSubmit={save} noValidate>
      <ErrorSummary errors={errors} attempt={attempt} />
      {theirs && <Clash mine={rows} theirs={theirs} onKeep={() => settle(true)} onTake={() => settle(false)} />}
      <div className="naober-plan-desk__sides">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard (WCAG 2.1.1) */}
        <section className="naober-plan-desk__aside" aria-label={text.aside} tabIndex={0}>
          <Purses round={round} cards={found.cards} rows={rows} />
          <Waiting faults={faults} onShow={setShow} draftToo={drafting.length === 0 && unread.length === 0} />
        </section>
        <Rows
          found={found}
          cards={cards}
          form={form}
          edit={edit}
          errorOf={errorOf}
          faults={faults}
          show={show}
          onShown={() => setShow(undefined)}
        />
      </div>
      <div className="naober-plan-desk__bar">
        <div className="naober-row">
          <Button id="plan-save" type="submit" purpose="primary" busy={saving.isPending}>
            {saving.isPending ? text.saving : text.save}
          </Button>
          <Publish
            off={unsaved || version === 0 || drafting.length > 0}
            busy={publishing.isPending}
            onPublish={publish}
          />
          {(found.drafts.length > 0 || found.adopted.length > 0) && (
            <Link to={`/jaarplan/${round.id}`}>{text.seePublic}</Link>
          )}
        </div>
        <p className="naober-small">{text.count(count('yes'), count('no'), count(''))}</p>
        <div role="status">
          {done && !unsaved && (
            <Notice kind="ok">
              <p>{done}</p>
            </Notice>
          )}
          {unsaved && <p className="naober-small">{text.unsaved}</p>}
        </div>
      </div>
    </form>
  )
}
