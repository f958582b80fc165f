import '../reviews.css'
import { useState } from 'react'
import { useParams } from 'react-router'
import { reviews } from '../../../functions/reviews/contract.ts'
import { useAsk, useRefresh } from '../../api/ask.ts'
import { useText } from '../../text/language.tsx'
import { LinkButton } from '../../ui/form/LinkButton.tsx'
import { Link } from '../../ui/frame/Link.tsx'
import { PageTitle } from '../../ui/frame/PageTitle.tsx'
import { DateText } from '../../ui/show/DateText.tsx'
import { Empty } from '../../ui/show/Empty.tsx'
import { Loading } from '../../ui/show/Loading.tsx'
import { Notice } from '../../ui/show/Notice.tsx'
import { Refused } from '../../ui/show/Refused.tsx'
import { en } from './en.ts'
import { Marks } from './Marks.tsx'
import { nl } from './nl.ts'
import { Others } from './Others.tsx'
import { Plan } from './Plan.tsx'
import { Recuse } from './Recuse.tsx'
import type { Review } from './review.ts'

const Both = ({ review, onRecused }: { review: Review; onRecused: () => void }) => {
  const text = useText({ nl, en })
  const refresh = useRefresh()
  const { card, round, handedInAt } = review
  return (
    <>
      <PageTitle title={card.title} above={text.above}>
        <span lang="nl">{card.title}</span>
      </PageTitle>
      <div className="naober-row naober-weigh__under">
        <Link to="/bureau/beoordelen">{text.back}</Link>
        {round.until && (
          <span>
            {text.until} <DateText at={round.until} time />
          </span>
        )}
        {review.can.yes && <Recuse id={card.id} onDone={onRecused} />}
      </div>
      <p className="naober-weigh__jump naober-no-print">
        <a href="#oordeel">{text.toMarks}</a>
      </p>
      <div className="naober-weigh">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard (WCAG 2.1.1) */}
        <section className="naober-weigh__pane" id="aanvraag" aria-labelledby="plan-title" tabIndex={0}>
          <h2 id="plan-title">{text.plan}</h2>
          <Plan id={card.id} document={review.document} />
        </section>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard (WCAG 2.1.1) */}
        <section className="naober-weigh__pane" id="oordeel" aria-labelledby="marks-title" tabIndex={0}>
          <h2 id="marks-title">{text.yours}</h2>
          <p className="naober-weigh__jump naober-no-print">
            <a href="#aanvraag">{text.toPlan}</a>
          </p>
          {handedInAt ? (
            <>
              <Notice kind="ok">
                <p>
                  {text.handedIn} <DateText at={handedInAt} time />. {text.handedInHelp}
                </p>
              </Notice>
              <h3>{text.others}</h3>
              <Others review={review} />
            </>
          ) : (
            <>
              <Others review={review} />
              <Marks review={review} onHandedIn={() => refresh([reviews.readReview, reviews.ownReviews])} />
            </>
          )}
        </section>
      </div>
    </>
  )
}

/** Weighing one application: the frozen version beside the questions; on a phone one after the other. */
export const ReviewPage = () => {
  const text = useText({ nl, en })
  const { id = '' } = useParams()
  const asked = useAsk(reviews.readReview, { id })
  const refresh = useRefresh()
  const [recused, setRecused] = useState(false)
  if (recused)
    return (
      <>
        <PageTitle>{text.recuseTitle}</PageTitle>
        <Notice kind="ok" live>
          <p>{text.recused}</p>
        </Notice>
        <LinkButton to="/bureau/beoordelen">{text.back}</LinkButton>
      </>
    )
  if (asked.isPending) return <Loading rows={1} tall="page" />
  if (asked.isError)
    return asked.error.code === 'not-found' ? (
      <>
        <PageTitle>{text.gone}</PageTitle>
        <Empty title={text.gone} action={<LinkButton to="/bureau/beoordelen">{text.back}</LinkButton>}>
          <p>{text.goneHelp}</p>
        </Empty>
      </>
    ) : (
      <>
        <PageTitle>{text.above}</PageTitle>
        <Refused refusal={asked.error} again={() => void asked.refetch()} />
      </>
    )
  return (
    <Both
      key={`${id} ${asked.data.handedInAt ?? ''}`}
      review={asked.data}
      onRecused={() => {
        setRecused(true)
        refresh([reviews.ownReviews])
      }}
    />
  )
}
