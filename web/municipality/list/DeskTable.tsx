import { useText } from '../../text/language.tsx'
import { type Column, DataTable } from '../../ui/chart/DataTable.tsx'
import { Icon } from '../../ui/draw/Icon.tsx'
import { Link } from '../../ui/frame/Link.tsx'
import { villageName } from '../../ui/idea/places.ts'
import { StateChip } from '../../ui/idea/StateChip.tsx'
import { DateText } from '../../ui/show/DateText.tsx'
import { en } from '../en.ts'
import { nl } from '../nl.ts'
import type { DeskLine } from './query.ts'

const AnswerCell = ({ line }: { line: DeskLine }) => {
  const text = useText({ nl, en }).list
  if (line.answeredAt)
    return (
      <>
        {text.answered} <DateText at={line.answeredAt} />
      </>
    )
  if (!line.answerBy) return null
  if (!line.overdue) return <DateText at={line.answerBy} />
  return (
    <span className="naober-office__late">
      <Icon name="warning" size={18} /> {text.isLate} <DateText at={line.answerBy} />
    </span>
  )
}

/** The ideas of the desk as a table that sorts by its heads. */
export const DeskTable = ({ lines, caption }: { lines: readonly DeskLine[]; caption: string }) => {
  const text = useText({ nl, en }).list
  const columns: Column<DeskLine>[] = [
    {
      id: 'title',
      head: text.title,
      cell: line => (
        <Link to={`/bureau/gemeente/${line.id}`} lang="nl">
          {line.title}
        </Link>
      ),
      sort: line => line.title,
    },
    {
      id: 'answerBy',
      head: text.answerBy,
      cell: line => <AnswerCell line={line} />,
      sort: line => (line.answeredAt ? '9' : '') + (line.answerBy ?? ''),
    },
    { id: 'state', head: text.state, cell: line => <StateChip state={line.state} />, sort: line => line.state },
    {
      id: 'desk',
      head: text.desk,
      cell: line => (line.desk === 'province' ? text.province : text.ours),
      sort: line => line.desk,
    },
    {
      id: 'place',
      head: text.place,
      cell: line => villageName(line.village),
      sort: line => villageName(line.village),
    },
    { id: 'supports', head: text.supports, cell: line => line.supports, sort: line => line.supports, number: true },
    { id: 'at', head: text.at, cell: line => <DateText at={line.at} />, sort: line => line.at },
  ]
  return (
    <div className="naober-office__table">
      <DataTable caption={caption} rows={lines} rowKey={line => line.id} columns={columns} dense />
    </div>
  )
}
