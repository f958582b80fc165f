import { rounds } from '../../../functions/rounds/contract.ts'
import { phaseOf, termOf } from '../../../functions/rounds/rules.ts'
import { useAsk } from '../../api/ask.ts'
import { dateText } from '../../text/format.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { Link } from '../../ui/frame/Link.tsx'
import { en } from '../en.ts'
import { nl } from '../nl.ts'

/** One line: which round asks for applications now, and until when; the rest is on the page of the rounds. */
export const RoundOpen = () => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const { data } = useAsk(rounds.listRounds, {})
  const now = new Date().toISOString()
  const open = data?.rounds.find(round => phaseOf(round, now) === 'applications')
  const until = open && termOf(open, 'applications')?.until
  return (
    <p>
      {until && <strong>{text.roundOpen(open.name[language], dateText(language, until))}</strong>}{' '}
      <Link to="/rondes">{text.seeRounds}</Link>
    </p>
  )
}
