import { useState } from 'react'
import { reviews } from '../../../functions/reviews/contract.ts'
import { answeredIn, faultsIn } from '../../../functions/reviews/rules.ts'
import { useCommand } from '../../api/ask.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { refusalSentence } from '../../text/problems.ts'
import { Button } from '../../ui/form/Button.tsx'
import { ErrorSummary } from '../../ui/form/ErrorSummary.tsx'
import { Dialog } from '../../ui/frame/Dialog.tsx'
import { Notice } from '../../ui/show/Notice.tsx'
import { en } from './en.ts'
import { Kept } from './Kept.tsx'
import { MarkField } from './MarkField.tsx'
import { nl } from './nl.ts'
import type { Review } from './review.ts'
import { useMarks } from './useMarks.ts'

const groups = ['process', 'content', 'finance'] as const

/** The form with all questions of the rubric: keeps itself, and is handed in once. */
export const Marks = ({ review, onHandedIn }: { review: Review; onHandedIn: () => void }) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const { card, kind, can, round } = review
  const { criteria } = round
  const draft = useMarks(card.id, review, can.yes)
  const handIn = useCommand(reviews.handIn)
  const [attempt, setAttempt] = useState(0)
  const [asking, setAsking] = useState(false)
  const faults = attempt > 0 ? faultsIn(draft.marks, criteria) : []
  const allWeights = criteria.reduce((sum, each) => sum + each.weight, 0)
  const answered = answeredIn(draft.marks, criteria)
  const sentence = (field: string) => {
    const [, id = '', part] = field.split('.')
    return part === 'score'
      ? { id: `mark-${id}`, sentence: text.missingScore(id) }
      : { id: `reason-${id}`, sentence: text.missingReason(id) }
  }
  const errorsOf = (id: string) => ({
    score: faults.some(each => each.field === `marks.${id}.score`) ? text.missingScore(id) : undefined,
    reason: faults.some(each => each.field === `marks.${id}.reason`) ? text.missingReason(id) : undefined,
  })
  const ready = () => {
    setAttempt(before => before + 1)
    if (faultsIn(draft.marks, criteria).length === 0) setAsking(true)
  }
  const go = async () => {
    const version = await draft.flush()
    setAsking(false)
    if (version !== undefined) handIn.mutate({ id: card.id, version }, { onSuccess: onHandedIn })
  }
  return (
    <>
      <ErrorSummary errors={faults.map(each => sentence(each.field))} attempt={attempt} />
      {kind === 'experience' && <p>{text.experience}</p>}
      {groups.map(group => {
        const own = criteria.filter(each => each.group === group)
        return own.length === 0 ? null : (
          <section key={group}>
            <h3>{text.groups[group]}</h3>
            {own.map(criterion => (
              <MarkField
                key={criterion.id}
                criterion={criterion}
                mark={draft.marks[criterion.id]}
                onChange={change => draft.set(criterion.id, change)}
                plain={kind === 'experience'}
                allWeights={allWeights}
                errors={errorsOf(criterion.id)}
                off={!can.yes}
              />
            ))}
          </section>
        )
      })}
      {handIn.error && (
        <Notice kind="wrong" live>
          <p>{refusalSentence(language, handIn.error)}</p>
        </Notice>
      )}
      <div className="naober-weigh__bar">
        <p>
          {text.answeredOf(answered, criteria.length)}{' '}
          <meter
            min={0}
            max={criteria.length}
            value={answered}
            aria-label={text.answeredOf(answered, criteria.length)}
          />
        </p>
        <Kept draft={draft} />
        {can.yes ? (
          <Button purpose="primary" icon="check" busy={handIn.isPending} onClick={ready}>
            {text.handIn}
          </Button>
        ) : (
          <p>{text.closed}</p>
        )}
      </div>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={text.handInTitle}
        actions={
          <>
            <Button purpose="primary" onClick={() => void go()}>
              {text.handInGo}
            </Button>
            <Button onClick={() => setAsking(false)}>{text.notYet}</Button>
          </>
        }
      >
        <p>{text.handInText}</p>
      </Dialog>
    </>
  )
}
