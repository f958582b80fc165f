import '../standing.css'
import { useText } from '../../text/language.tsx'
import { DataTable } from '../../ui/chart/DataTable.tsx'
import { PageTitle } from '../../ui/frame/PageTitle.tsx'
import { Parts } from '../Parts.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** What is kept, why and how long. */
export const PrivacyPage = () => {
  const text = useText({ nl, en })
  const table = (
    <div className="naober-standing__table">
      <DataTable
        caption={text.caption}
        captionHidden
        rows={text.kept}
        rowKey={row => row.what}
        columns={[
          { id: 'what', head: text.what, cell: row => row.what },
          { id: 'why', head: text.why, cell: row => row.why },
          { id: 'long', head: text.long, cell: row => row.long },
        ]}
      />
    </div>
  )
  return (
    <>
      <PageTitle lead={text.lead}>{text.title}</PageTitle>
      <Parts parts={text.parts} after={{ bewaard: table }} />
    </>
  )
}
