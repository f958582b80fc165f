import { useState } from 'react'
import { published } from '../../functions/recount/published.ts'
import { type Recount, recount } from '../../functions/recount/rules.ts'
import { useText } from '../text/language.tsx'
import { DataTable } from '../ui/chart/DataTable.tsx'
import { Field } from '../ui/form/Field.tsx'
import { PageTitle } from '../ui/frame/PageTitle.tsx'
import { Notice } from '../ui/show/Notice.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'

type Seen = { stage: 'nothing' | 'busy' | 'unreadable' } | { stage: 'counted'; again: Recount; names: string }

const sha256 = async (bytes: Uint8Array<ArrayBuffer>) => new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))

const look = async (file: File): Promise<Seen> => {
  try {
    const found = published.parse(JSON.parse(await file.text()))
    const again = await recount(found, sha256)
    const names = new Map(found.question.options.map(({ id, name }) => [id, name.nl]))
    return { stage: 'counted', again, names: (again.result?.winners ?? []).map(id => names.get(id) ?? id).join(', ') }
  } catch {
    return { stage: 'unreadable' }
  }
}

/** Counts a published round again from its file, on this device; nothing is sent. */
export const RecountPage = () => {
  const text = useText({ nl, en })
  const [seen, setSeen] = useState<Seen>({ stage: 'nothing' })
  const choose = async (file: File | undefined) => {
    if (!file) return
    setSeen({ stage: 'busy' })
    setSeen(await look(file))
  }
  return (
    <>
      <PageTitle lead={text.lead}>{text.title}</PageTitle>
      <Field id="bestand" label={text.file}>
        {wired => (
          <input
            {...wired}
            type="file"
            accept=".json,application/json"
            onChange={event => void choose(event.currentTarget.files?.[0])}
          />
        )}
      </Field>
      {seen.stage === 'busy' && <p role="status">{text.busy}</p>}
      {seen.stage === 'unreadable' && (
        <Notice kind="wrong" live>
          <p>{text.unreadable}</p>
        </Notice>
      )}
      {seen.stage === 'counted' && (
        <>
          <Notice kind={seen.again.matches ? 'ok' : 'wrong'} live>
            <p>{seen.again.matches ? text.matches : text.differs}</p>
            <p>
              {text.ballots(seen.again.result?.voters ?? 0)} {text.winners}: {seen.names || text.none}.
            </p>
          </Notice>
          <DataTable
            caption={text.title}
            captionHidden
            rows={seen.again.checks}
            rowKey={({ what }) => what}
            columns={[
              { id: 'look', head: text.look, cell: ({ what }) => text.looks[what] },
              {
                id: 'outcome',
                head: text.outcome,
                cell: ({ holds }) => (holds ? `✓ ${text.holds}` : `✗ ${text.wrong}`),
              },
              { id: 'where', head: text.where, cell: ({ differs }) => differs.join(', ') },
            ]}
          />
        </>
      )}
      <p>{text.command}</p>
      <pre>
        <code>npm run -s recount -- PUBLISHED.json</code>
      </pre>
    </>
  )
}
