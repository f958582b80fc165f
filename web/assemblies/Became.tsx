import { decisions } from '../../functions/decisions/contract.ts'
import { useAsk } from '../api/ask.ts'
import { useLanguage, useText } from '../text/language.tsx'
import { Link } from '../ui/frame/Link.tsx'
import { Notice } from '../ui/show/Notice.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** The citizens' decisions that an assembly led to; nothing while there are none. */
export const Became = ({ assembly }: { assembly: string }) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const asked = useAsk(decisions.listDecisions, {})
  const found = (asked.data?.decisions ?? []).filter(each => each.assembly?.id === assembly)
  if (found.length === 0) return null
  return (
    <Notice kind="info" title={text.became}>
      {found.map(({ id, title }) => (
        <p key={id}>
          <Link to={`/burgerbesluiten/${id}`}>{title[language] || title.nl}</Link>
        </p>
      ))}
    </Notice>
  )
}
