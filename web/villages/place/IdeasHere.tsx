import type { UseQueryResult } from '@tanstack/react-query'
import type { catalogue } from '../../../functions/catalogue/contract.ts'
import type { Answered } from '../../../functions/http/endpoint.ts'
import type { Refusal } from '../../api/client.ts'
import { countText } from '../../text/format.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { LinkButton } from '../../ui/form/LinkButton.tsx'
import { Link } from '../../ui/frame/Link.tsx'
import { IdeaCard } from '../../ui/idea/IdeaCard.tsx'
import { Empty } from '../../ui/show/Empty.tsx'
import { Loading } from '../../ui/show/Loading.tsx'
import { Refused } from '../../ui/show/Refused.tsx'
import * as en from '../en.ts'
import * as nl from '../nl.ts'

type Props = {
  title: string
  asked: UseQueryResult<Answered<typeof catalogue.listIdeas>, Refusal>
  most: number
  /** Address of the whole list. */
  all: string
  emptyTitle: string
  start: string
  startWords: string
}

/** The newest ideas of a place, with the way to all of them. */
export const IdeasHere = ({ title, asked, most, all, emptyTitle, start, startWords }: Props) => {
  const text = useText({ nl, en }).village
  const language = useLanguage()
  return (
    <section aria-labelledby="ideeen">
      <h2 id="ideeen">{title}</h2>
      {asked.isPending && <Loading rows={3} />}
      {asked.isError && <Refused refusal={asked.error} again={() => void asked.refetch()} />}
      {asked.data?.total === 0 && (
        <Empty title={emptyTitle} action={<LinkButton to={start}>{startWords}</LinkButton>}>
          <p>{text.emptyHelp}</p>
        </Empty>
      )}
      <ul className="naober-idea-list naober-plain-list">
        {asked.data?.ideas.slice(0, most).map(idea => (
          <li key={idea.id}>
            <IdeaCard idea={idea} />
          </li>
        ))}
      </ul>
      {asked.data && asked.data.total > most && (
        <p className="naober-village__all">
          <Link to={all}>{text.all(countText(language, asked.data.total, text.ideas))}</Link>
        </p>
      )}
    </section>
  )
}
