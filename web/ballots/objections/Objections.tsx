import type { Objections as Numbers } from '../../../functions/ballots/round.ts'
import { useText } from '../../text/language.tsx'
import { LinkButton } from '../../ui/form/LinkButton.tsx'
import { Link } from '../../ui/frame/Link.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** How many objected to the count and what came of it, never who; and the way to object, while it is time. */
export const Objections = ({ id, numbers, open }: { id: string; numbers: Numbers; open: boolean }) => {
  const words = useText({ nl, en })
  const text = words.told
  const { total, upheld, due, stopped } = numbers
  const after = stopped > 0 ? text.stopped : due > 0 ? text.due : upheld > 0 ? text.again : ''
  return (
    <>
      <h3>{text.title}</h3>
      <p>
        {total === 0 ? text.none : `${text.some(total, upheld)} ${after}`}
        {numbers.open > 0 && ` ${text.open(numbers.open)}`}
        {total > 0 && ` ${text.who}`}
      </p>
      <p className="naober-row naober-no-print">
        {open && <LinkButton to={`/stemmen/${id}/bezwaar`}>{words.object}</LinkButton>}
        {total > 0 && <Link to="/bezwaar">{words.haveCode}</Link>}
      </p>
    </>
  )
}
