import { type Agenda, agendaTotal, free } from '../../functions/agendas/rules.ts'
import { useLanguage, useText } from '../text/language.tsx'
import { DataTable } from '../ui/chart/DataTable.tsx'
import { Money } from '../ui/show/Money.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** Every amount of the agenda in one table that can be sorted. */
export const WholeTable = ({ agenda }: { agenda: Agenda }) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const rows = agenda.themes.flatMap(theme => [
    ...theme.projects.map(project => ({
      id: project.slug,
      theme: theme.name[language],
      what: project.name[language],
      cents: project.budget,
    })),
    { id: theme.slug, theme: theme.name[language], what: text.free, cents: free(theme) },
  ])
  return (
    <>
      <DataTable
        caption={text.wholeCaption}
        rows={rows}
        rowKey={row => row.id}
        columns={[
          { id: 'what', head: text.what, cell: row => row.what, sort: row => row.what },
          { id: 'theme', head: text.theme, cell: row => row.theme, sort: row => row.theme },
          {
            id: 'amount',
            head: text.amount,
            cell: row => <Money cents={row.cents} />,
            sort: row => row.cents,
            number: true,
          },
        ]}
      />
      <p>
        <strong>
          {text.sum}: <Money cents={agendaTotal(agenda.themes)} />
        </strong>
      </p>
    </>
  )
}
