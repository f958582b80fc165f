import { ballots } from '../../../functions/ballots/contract.ts'
import type { InHall } from '../../../functions/halls/contract.ts'
import { useAsk } from '../../api/ask.ts'
import { clockText } from '../../text/format.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { useLive } from '../live.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'
import { Outcome } from './Outcome.tsx'
import { Turns } from './Turns.tsx'

type Props = { hall: InHall }

const Proposals = ({ hall }: Props) => {
  const text = useText({ nl, en })
  if (hall.proposals.length === 0) return null
  return (
    <Turns id="voorstellen" title={text.proposals} per={6} all={hall.proposals}>
      {(part, from) => (
        <ol className="naober-hall__proposals" start={from + 1}>
          {part.map(({ cluster, name, table, texts }) => (
            <li key={cluster}>
              <span className="naober-hall__said">{texts.title?.text.trim() || name}</span>{' '}
              <span>{text.at(table)}</span>
            </li>
          ))}
        </ol>
      )}
    </Turns>
  )
}

/** Where to vote: for the camera of a phone, and to be typed over. */
const VoteHere = ({ voting }: { voting: NonNullable<InHall['voting']> }) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const { qr, link, until } = voting
  return (
    <section aria-labelledby="stem-mee" className="naober-hall__vote">
      <h2 id="stem-mee">{text.vote}</h2>
      <svg viewBox={`0 0 ${qr.size} ${qr.size}`} role="img" aria-label={text.qr} className="naober-hall__qr">
        <rect width={qr.size} height={qr.size} className="naober-hall__qr-ground" />
        <path d={qr.path} className="naober-hall__qr-dark" />
      </svg>
      <p>{text.camera}</p>
      <p>
        {text.orGoTo} <a href={link} className="naober-hall__address">{`${window.location.host}/stemmen`}</a>
      </p>
      <p>{text.until(clockText(language, until))}</p>
    </section>
  )
}

const AfterVote = ({ hall, ballot }: Props & { ballot: string }) => {
  const text = useText({ nl, en })
  const asked = useAsk(ballots.readBallot, { id: ballot })
  useLive(asked)
  const { question, outcome, declaredAt } = asked.data ?? {}
  if (question && outcome)
    return <Outcome question={question} outcome={outcome} isDeclared={declaredAt !== undefined} />
  const isOver = question !== undefined && hall.now >= question.closes
  return (
    <>
      {isOver && (
        <p className="naober-hall__sentence" role="status">
          {text.counting}
        </p>
      )}
      <div className="naober-hall__beside">
        <Proposals hall={hall} />
        {hall.voting && <VoteHere voting={hall.voting} />}
      </div>
    </>
  )
}

/** The proposals, where to vote on them, and after the count what was decided. */
export const Results = ({ hall }: Props) => {
  const { ballot } = hall.course
  return ballot ? <AfterVote hall={hall} ballot={ballot} /> : <Proposals hall={hall} />
}
