import '../ballots.css'
import { useParams } from 'react-router'
import { papers } from '../../../functions/papers/contract.ts'
import { useAsk } from '../../api/ask.ts'
import { useSession } from '../../app/session.tsx'
import { useLanguage, useText } from '../../text/language.tsx'
import { DataTable } from '../../ui/chart/DataTable.tsx'
import { Link } from '../../ui/frame/Link.tsx'
import { PageTitle } from '../../ui/frame/PageTitle.tsx'
import { Loading } from '../../ui/show/Loading.tsx'
import { Refused } from '../../ui/show/Refused.tsx'
import { saidIn } from '../said.ts'
import { Closing } from './Closing.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'
import { Printing } from './Printing.tsx'
import type { AtDesk } from './RoundFrame.tsx'

type Group = AtDesk['groups'][number]

/** A row per figure, so that it fits a phone; most rounds have one group. */
const Standing = ({ question, groups }: AtDesk) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const nameOf = (id: string): string => {
    const group = question.groups.find(each => each.id === id)
    return group ? saidIn(language, group.name) : id
  }
  const counts = ['once', 'differs', 'counted', 'spoilt', 'returned'] as const
  const rows = [
    ...(['roll', 'signed', 'exchanged'] as const).map(id => ({ id, of: (group: Group) => group[id] })),
    ...(['printed', ...counts] as const).map(id => ({ id, of: ({ totals }: Group) => totals[id] })),
  ]
  return (
    <section className="naober-ballot-counts" aria-labelledby="stand">
      <h2 id="stand">{text.standing}</h2>
      <DataTable
        caption={text.standing}
        captionHidden
        rows={rows}
        rowKey={({ id }) => id}
        columns={[
          { id: 'what', head: text.what, cell: ({ id }) => text[id] },
          ...groups.map(group => ({
            id: group.id,
            head: nameOf(group.id),
            cell: ({ of }: (typeof rows)[number]) => of(group),
            number: true,
          })),
        ]}
      />
    </section>
  )
}

/** The paper of one ballot round: what to do, how things stand, printing and closing. */
export const PapersPage = () => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const { roles } = useSession()
  const { id = '' } = useParams()
  const asked = useAsk(papers.deskPapers, { id })
  const found = asked.data
  const here = `/bureau/stembureau/${id}`
  const steps = [
    { to: `${here}/balie`, name: text.exchange, says: text.exchangeLead },
    { to: `${here}/invoer`, name: text.key, says: text.keyLead },
    { to: `${here}/verschillen`, name: text.differences, says: text.differencesLead },
  ]
  return (
    <>
      <PageTitle above={<Link to="/bureau/stembureau">{text.all}</Link>} lead={text.paperLead}>
        {found ? text.paper(saidIn(language, found.question.title)) : text.title}
      </PageTitle>
      {asked.isPending && <Loading rows={3} tall="page" />}
      {asked.error && <Refused refusal={asked.error} again={() => void asked.refetch()} />}
      {found && (
        <div className="naober-ballot">
          <section aria-labelledby="stappen">
            <h2 id="stappen">{text.steps}</h2>
            <ul className="naober-plain-list naober-stack">
              {steps.map(({ to, name, says }) => (
                <li key={to} className="naober-card">
                  <h3>
                    <Link to={to}>{name}</Link>
                  </h3>
                  <p>{says}</p>
                </li>
              ))}
            </ul>
          </section>
          <Standing {...found} />
          {roles.includes('facilitator') && (
            <>
              <Printing found={found} />
              <Closing found={found} />
            </>
          )}
        </div>
      )}
    </>
  )
}
