import './desk.css'
import { type AssemblyLine, assemblies } from '../../../functions/assemblies/contract.ts'
import { useAsk } from '../../api/ask.ts'
import { useText } from '../../text/language.tsx'
import { type Column, DataTable } from '../../ui/chart/DataTable.tsx'
import { LinkButton } from '../../ui/form/LinkButton.tsx'
import { Link } from '../../ui/frame/Link.tsx'
import { PageTitle } from '../../ui/frame/PageTitle.tsx'
import { Empty } from '../../ui/show/Empty.tsx'
import { Loading } from '../../ui/show/Loading.tsx'
import { Refused } from '../../ui/show/Refused.tsx'
import { en as publicEn } from '../en.ts'
import { nl as publicNl } from '../nl.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** All assemblies, at the desk of who runs them. */
export const DeskAssembliesPage = () => {
  const text = useText({ nl, en })
  const { phases } = useText({ nl: publicNl, en: publicEn })
  const asked = useAsk(assemblies.deskAssemblies, {})
  const all = asked.data?.assemblies ?? []
  const columns: Column<AssemblyLine>[] = [
    {
      id: 'title',
      head: text.name,
      cell: ({ id, title }) => (
        <Link to={`/bureau/burgerberaden/${id}`} lang="nl">
          {title}
        </Link>
      ),
      sort: ({ title }) => title,
    },
    { id: 'phase', head: text.phase, cell: ({ phase }) => phases[phase], sort: ({ phase }) => phases[phase] },
    { id: 'size', head: text.size, number: true, cell: ({ size }) => size, sort: ({ size }) => size },
  ]
  return (
    <>
      <PageTitle lead={text.lead}>{text.title}</PageTitle>
      <p>
        <LinkButton to="/bureau/burgerberaden/nieuw" purpose="primary" icon="plus">
          {text.make}
        </LinkButton>
      </p>
      {asked.isPending && <Loading rows={1} tall="page" />}
      {asked.error && <Refused refusal={asked.error} again={() => void asked.refetch()} />}
      {asked.data && all.length === 0 && (
        <Empty title={text.none} icon="people">
          <p>{text.noneHelp}</p>
        </Empty>
      )}
      {all.length > 0 && (
        <DataTable caption={text.caption} rows={all} rowKey={({ id }) => id} columns={columns} dense />
      )}
    </>
  )
}
