import { useEffect, useState } from 'react'
import { useSearchParams } from 'react-router'
import { ballots } from '../../functions/ballots/contract.ts'
import { published } from '../../functions/recount/published.ts'
import { type Recount, recount } from '../../functions/recount/rules.ts'
import { addressOf } from '../api/client.ts'
import { useText } from '../text/language.tsx'
import { DataTable } from '../ui/chart/DataTable.tsx'
import { Field } from '../ui/form/Field.tsx'
import { Link } from '../ui/frame/Link.tsx'
import { PageTitle } from '../ui/frame/PageTitle.tsx'
import { Notice } from '../ui/show/Notice.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'

type Seen =
  | { stage: 'nothing' | 'busy' | 'unreadable' | 'not-fetched' }
  | { stage: 'counted'; again: Recount; names: string; title: string; hash: string }

const hex = (bytes: Uint8Array): string => Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('')
const sha256 = async (bytes: Uint8Array<ArrayBuffer>) => new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))

const look = async (file: Blob): Promise<Seen> => {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer())
    const found = published.parse(JSON.parse(new TextDecoder().decode(bytes)))
    const again = await recount(found, sha256)
    const names = new Map(found.question.options.map(({ id, name }) => [id, name.nl]))
    const won = (again.result?.winners ?? []).map(id => names.get(id) ?? id).join(', ')
    return { stage: 'counted', again, names: won, title: found.question.title.nl, hash: hex(await sha256(bytes)) }
  } catch {
    return { stage: 'unreadable' }
  }
}

/** The file as everybody can download it; nothing else of the platform is asked. */
const fetched = async (id: string): Promise<Seen> => {
  try {
    const answer = await fetch(addressOf(ballots.publishedBallots, { id }))
    return answer.ok ? await look(await answer.blob()) : { stage: 'not-fetched' }
  } catch {
    return { stage: 'not-fetched' }
  }
}

/** Counts a published round again from its file, on this device; nothing is sent. `?ronde=ID` fetches that file first. */
export const RecountPage = () => {
  const text = useText({ nl, en })
  const [query] = useSearchParams()
  const round = query.get('ronde') ?? ''
  const [seen, setSeen] = useState<Seen>({ stage: 'nothing' })
  useEffect(() => {
    if (!/^[0-9A-Z]{26}$/.test(round)) return
    let isHere = true
    setSeen({ stage: 'busy' })
    void fetched(round).then(found => isHere && setSeen(found))
    return () => {
      isHere = false
    }
  }, [round])
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
      {seen.stage === 'not-fetched' && (
        <Notice kind="wrong" live>
          <p>{text.notFetched}</p>
        </Notice>
      )}
      {seen.stage === 'unreadable' && (
        <Notice kind="wrong" live>
          <p>{text.unreadable}</p>
        </Notice>
      )}
      {seen.stage === 'counted' && (
        <>
          <Notice kind={seen.again.matches ? 'ok' : 'wrong'} live>
            <p lang="nl">{round ? <Link to={`/stemmen/${round}`}>{seen.title}</Link> : seen.title}</p>
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
      {seen.stage === 'counted' && (
        <p className="naober-small">
          {text.hash}: <code className="naober-written">{seen.hash}</code>
        </p>
      )}
      <p>{text.command}</p>
      <pre>
        <code>npm run -s recount -- PUBLISHED.json</code>
      </pre>
    </>
  )
}
