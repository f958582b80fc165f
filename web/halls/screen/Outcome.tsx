import type { CountOutcome } from '../../../functions/ballots/round.ts'
import type { Question } from '../../../functions/recount/round.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { Icon } from '../../ui/draw/Icon.tsx'
import { en } from './en.ts'
import { type Line, linesOf } from './lines.ts'
import { nl } from './nl.ts'
import { Turns } from './Turns.tsx'

/** A bar of all who voted, with a line where it had to come. The words beside it say the same. */
const Bar = ({ value, needed, of }: { value: number; needed: number | undefined; of: number }) => {
  const part = (count: number): number => (100 * Math.min(count, of)) / Math.max(1, of)
  return (
    <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" className="naober-hall__bar">
      <rect width={part(value)} height="4" />
      {needed !== undefined && (
        <rect className="naober-hall__needed" x={Math.max(0, part(needed) - 0.3)} width="0.6" height="4" />
      )}
    </svg>
  )
}

const One = ({ line, name, of, single }: { line: Line; name: string; of: number; single: boolean }) => {
  const text = useText({ nl, en })
  const { won, yes, no = 0, needed, votes } = line
  const verdict = single ? (won ? text.chosen : '') : won ? text.passed : text.failed
  return (
    <li className={won ? 'naober-hall__passed' : 'naober-hall__failed'}>
      <Icon name={won ? 'check' : 'close'} size={48} />
      <span className="naober-hall__said">{name}</span>
      <strong>{verdict}</strong>
      {(yes !== undefined || votes !== undefined) && (
        <>
          <Bar value={yes ?? votes ?? 0} needed={needed} of={of} />
          <span className="naober-hall__figures">
            {yes === undefined ? text.votes(votes ?? 0) : text.figures(yes, no, needed ?? 0)}
          </span>
        </>
      )}
    </li>
  )
}

/** What was decided, in one sentence and then per proposal with its figures. */
export const Outcome = ({
  question,
  outcome,
  isDeclared,
}: {
  question: Question
  outcome: CountOutcome
  isDeclared: boolean
}) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const { result } = outcome
  const lines = linesOf(question, outcome)
  const names = new Map(question.options.map(({ id, name }) => [id, name[language] || name.nl]))
  const single = question.method.kind !== 'threshold'
  const [won, all] = [result.winners.length, lines.length]
  const most = single ? Math.max(1, ...lines.map(({ votes = 0 }) => votes)) : result.voters
  const sentence = single ? text.chosenOf(won, all) : text.passedOf(won, all)
  return (
    <Turns id="uitslag" title={isDeclared ? text.definitive : text.preliminary} per={6} all={lines}>
      {part => (
        <>
          <p className="naober-hall__sentence">
            {result.quorum ? sentence : text.noQuorum(question.quorum)} {text.people(result.voters)}
          </p>
          <ul className="naober-plain-list naober-hall__results">
            {part.map(line => (
              <One key={line.id} line={line} name={names.get(line.id) ?? line.id} of={most} single={single} />
            ))}
          </ul>
          <p className="naober-hall__small">
            {text.again} <strong className="naober-hall__address">{`${window.location.host}/stemmen`}</strong>
          </p>
        </>
      )}
    </Turns>
  )
}
