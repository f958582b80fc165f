import { decisions } from '../../../functions/decisions/contract.ts'
import { useAsk } from '../../api/ask.ts'
import { useText } from '../../text/language.tsx'
import { Link } from '../../ui/frame/Link.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** The way to the citizens' decision that a ballot round led to; nothing while there is none. */
export const Became = ({ ballot }: { ballot: string }) => {
  const text = useText({ nl, en })
  const asked = useAsk(decisions.listDecisions, {})
  if (!asked.data?.decisions.some(({ id }) => id === ballot)) return null
  return (
    <p>
      <Link to={`/burgerbesluiten/${ballot}`}>{text.became}</Link>
    </p>
  )
}
