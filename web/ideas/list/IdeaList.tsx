import type { UseQueryResult } from '@tanstack/react-query'
import type { catalogue } from '../../../functions/catalogue/contract.ts'
import type { Answered } from '../../../functions/http/endpoint.ts'
import type { Refusal } from '../../api/client.ts'
import { useText } from '../../text/language.tsx'
import { LinkButton } from '../../ui/form/LinkButton.tsx'
import { Link } from '../../ui/frame/Link.tsx'
import { Pager } from '../../ui/frame/Pager.tsx'
import { IdeaCard } from '../../ui/idea/IdeaCard.tsx'
import { Empty } from '../../ui/show/Empty.tsx'
import { Loading } from '../../ui/show/Loading.tsx'
import { Refused } from '../../ui/show/Refused.tsx'
import * as en from '../en.ts'
import * as nl from '../nl.ts'

type Asked = UseQueryResult<Answered<typeof catalogue.listIdeas>, Refusal>

/** The list in every state it can be in: on its way, refused, empty, filled. */
export const IdeaList = ({ asked, filtered }: { asked: Asked; filtered: boolean }) => {
  const text = useText({ nl, en }).list
  if (asked.isPending) return <Loading rows={6} />
  if (asked.isError) return <Refused refusal={asked.error} again={() => void asked.refetch()} />
  const { ideas, page, pages } = asked.data
  if (ideas.length === 0)
    return (
      <Empty
        icon={filtered ? 'search' : 'brink'}
        title={filtered ? text.emptyFiltered : text.empty}
        action={<LinkButton to="/ideeen/nieuw">{text.bringIn}</LinkButton>}
      >
        <p>{filtered ? text.emptyFilteredHelp : text.emptyHelp}</p>
        {filtered && (
          <p>
            <Link to="/ideeen">{text.reset}</Link>
          </p>
        )}
      </Empty>
    )
  return (
    <div aria-busy={asked.isPlaceholderData}>
      <ul className="naober-idea-list naober-plain-list" aria-label={text.list}>
        {ideas.map(idea => (
          <li key={idea.id}>
            <IdeaCard idea={idea} />
          </li>
        ))}
      </ul>
      <Pager page={page} pages={pages} />
    </div>
  )
}
