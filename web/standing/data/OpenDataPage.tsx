import '../standing.css'
import { useText } from '../../text/language.tsx'
import { DataTable } from '../../ui/chart/DataTable.tsx'
import { PageTitle } from '../../ui/frame/PageTitle.tsx'
import { Parts } from '../Parts.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** What can be downloaded, what it means, and what may be done with it. */
export const OpenDataPage = () => {
  const text = useText({ nl, en })
  const files = (
    <div className="naober-standing__table">
      <DataTable
        caption={text.filesTable}
        captionHidden
        rows={text.files}
        rowKey={file => file.to}
        columns={[
          { id: 'file', head: text.file, cell: file => <a href={file.to}>{file.name}</a> },
          { id: 'for', head: text.for, cell: file => file.for },
        ]}
      />
    </div>
  )
  const columns = (
    <div className="naober-standing__table">
      <DataTable
        caption={text.columnsTable}
        captionHidden
        rows={text.columns}
        rowKey={([name]) => name}
        columns={[
          { id: 'column', head: text.column, cell: ([name]) => <code lang="nl">{name}</code> },
          { id: 'means', head: text.means, cell: ([, means]) => means },
        ]}
      />
    </div>
  )
  return (
    <>
      <PageTitle lead={text.lead}>{text.title}</PageTitle>
      <Parts parts={text.parts} after={{ lijsten: files, kolommen: columns }} />
    </>
  )
}
