import './desk.css'
import type { Answered } from '../../../functions/http/endpoint.ts'
import { plans } from '../../../functions/plans/contract.ts'
import { useAsk } from '../../api/ask.ts'
import { useSession } from '../../app/session.tsx'
import { dateText } from '../../text/format.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { type Column, DataTable } from '../../ui/chart/DataTable.tsx'
import { Link } from '../../ui/frame/Link.tsx'
import { PageTitle } from '../../ui/frame/PageTitle.tsx'
import { Empty } from '../../ui/show/Empty.tsx'
import { Loading } from '../../ui/show/Loading.tsx'
import { Refused } from '../../ui/show/Refused.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'

type Line = Answered<typeof plans.deskPlans>['rounds'][number]

/** Every round with how far its plan is, and what one can do with it. */
export const DeskPlansPage = () => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const { roles } = useSession()
  const asked = useAsk(plans.deskPlans, {})
  const rounds = asked.data?.rounds ?? []
  const stands = ({ draft, adopted }: Line): string => {
    if (adopted) return text.list.adopted(adopted.number)
    return draft ? text.list.draft(draft.number) : text.list.none
  }
  const todo = ({ id, can }: Line) => {
    if (!can.save.yes) return can.save.from ? text.list.later(dateText(language, can.save.from)) : ''
    return (
      <span className="naober-row">
        {roles.includes('manager') && <Link to={`/bureau/jaarplan/${id}`}>{text.list.make}</Link>}
        {roles.includes('executive') && <Link to={`/bureau/jaarplan/${id}/besluit`}>{text.list.decide}</Link>}
      </span>
    )
  }
  const columns: Column<Line>[] = [
    { id: 'round', head: text.list.round, cell: line => line.name[language], sort: line => line.name[language] },
    { id: 'stands', head: text.list.stands, cell: stands },
    { id: 'todo', head: text.list.todo, cell: todo },
    {
      id: 'public',
      head: text.list.public,
      cell: ({ id, draft, adopted }) => (draft || adopted) && <Link to={`/jaarplan/${id}`}>{text.seePublic}</Link>,
    },
  ]
  return (
    <>
      <PageTitle lead={text.lead}>{text.title}</PageTitle>
      {asked.isPending && <Loading rows={2} />}
      {asked.isError && <Refused refusal={asked.error} again={() => void asked.refetch()} />}
      {asked.data && rounds.length === 0 && <Empty title={text.empty} icon="clock" />}
      {rounds.length > 0 && (
        <DataTable caption={text.list.caption} captionHidden rows={rounds} rowKey={line => line.id} columns={columns} />
      )}
    </>
  )
}
