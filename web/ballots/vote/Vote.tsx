import { useEffect, useRef, useState } from 'react'
import type { ChoiceMade, Question } from '../../../functions/recount/round.ts'
import { type Refusal, refusalOf } from '../../api/client.ts'
import { useText } from '../../text/language.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { Notice } from '../../ui/show/Notice.tsx'
import { AccountRight, SignInToVote } from './AccountRight.tsx'
import { BallotForm } from './BallotForm.tsx'
import { blankFor } from './blank.ts'
import { CodeForm } from './CodeForm.tsx'
import { castVote } from './casting.ts'
import { en } from './en.ts'
import { type Kept, keepFor, keptFor } from './keep.ts'
import { nl } from './nl.ts'
import { Receipt } from './Receipt.tsx'
import { Review } from './Review.tsx'

type Stage = 'code' | 'ballot' | 'review' | 'done'

const faultOf = ({ code }: Refusal): keyof typeof nl.faults => {
  if (code === 'too-late') return 'late'
  if (code === 'already-used') return 'voted'
  return code === 'offline' ? 'offline' : 'other'
}

/** Voting in one page: code, ballot, one look, cast, receipt. Each step takes the focus, so that it is read aloud. */
export const Vote = ({ question, terms }: { question: Question; terms: string }) => {
  const text = useText({ nl, en })
  const { id } = question
  const [kept, setKept] = useState<Kept | undefined>(() => keptFor(id))
  const [stage, setStage] = useState<Stage>(kept?.right ? 'ballot' : 'code')
  const [choice, setChoice] = useState<ChoiceMade>(() => blankFor(question.method))
  const [receipt, setReceipt] = useState('')
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState<keyof typeof nl.faults>()
  const heading = useRef<HTMLHeadingElement>(null)
  const shown = useRef(stage)
  useEffect(() => {
    if (shown.current !== stage) heading.current?.focus()
    shown.current = stage
  }, [stage])

  const cast = async () => {
    if (!kept) return
    setBusy(true)
    setFault(undefined)
    try {
      const done = await castVote(question, terms, kept, choice)
      setKept(done.kept)
      setReceipt(done.receipt)
      setStage('done')
    } catch (error) {
      setFault(faultOf(refusalOf(error)))
    }
    setBusy(false)
  }
  const forget = () => {
    keepFor(id, undefined)
    setKept(undefined)
    setChoice(blankFor(question.method))
    setStage('code')
  }
  const entitled = (right: Kept) => {
    setKept(right)
    setStage('ballot')
  }
  const titles: Record<Stage, string> = {
    code: text.title,
    ballot: text.ballot,
    review: text.reviewTitle,
    done: text.done,
  }
  return (
    <section className="naober-vote" aria-labelledby="stemmen-titel">
      <h2 id="stemmen-titel" ref={heading} tabIndex={-1}>
        {titles[stage]}
      </h2>
      {stage === 'code' && (
        <>
          <AccountRight question={question} done={entitled} />
          <CodeForm question={question} done={entitled} />
          <SignInToVote />
        </>
      )}
      {stage === 'ballot' && kept && (
        <>
          <Notice kind="info">
            <p>{kept.cast > 0 ? text.hasVoted : text.hasRight}</p>
          </Notice>
          <BallotForm question={question} choice={choice} onChange={setChoice} done={() => setStage('review')} />
          <p className="naober-vote__forget">
            <Button purpose="subtle" onClick={forget}>
              {text.forget}
            </Button>
            <span className="naober-small naober-soft">{text.forgetHint}</span>
          </p>
        </>
      )}
      {stage === 'review' && (
        <Review
          question={question}
          choice={choice}
          busy={busy}
          cast={() => void cast()}
          back={() => setStage('ballot')}
        >
          {fault && (
            <Notice kind="wrong" live>
              <p>{text.faults[fault]}</p>
            </Notice>
          )}
        </Review>
      )}
      {stage === 'done' && (
        <Receipt
          question={question}
          receipt={receipt}
          again={question.revote ? () => setStage('ballot') : undefined}
          forget={question.revote ? forget : undefined}
        />
      )}
    </section>
  )
}
