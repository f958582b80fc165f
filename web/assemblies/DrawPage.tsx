import './assemblies.css'
import { useEffect, useState } from 'react'
import { useParams } from 'react-router'
import { assemblies } from '../../functions/assemblies/contract.ts'
import { type Check, checkDraw, type PublishedDraw } from '../../functions/lottery/rules.ts'
import { useAsk } from '../api/ask.ts'
import { addressOf } from '../api/client.ts'
import { useText } from '../text/language.tsx'
import { DataTable } from '../ui/chart/DataTable.tsx'
import { Icon } from '../ui/draw/Icon.tsx'
import { TextField } from '../ui/form/TextField.tsx'
import { Disclosure } from '../ui/frame/Disclosure.tsx'
import { Link } from '../ui/frame/Link.tsx'
import { PageTitle } from '../ui/frame/PageTitle.tsx'
import { Loading } from '../ui/show/Loading.tsx'
import { Notice } from '../ui/show/Notice.tsx'
import { Refused } from '../ui/show/Refused.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'
import { drawIn } from './ownFile.ts'
import { usePercent } from './words.ts'

const Checks = ({ file }: { file: PublishedDraw }) => {
  const { check: text } = useText({ nl, en })
  const [checks, setChecks] = useState<readonly Check[]>()
  useEffect(() => {
    let isHere = true
    setChecks(undefined)
    void checkDraw(file).then(found => {
      if (isHere) setChecks(found)
    })
    return () => {
      isHere = false
    }
  }, [file])
  if (!checks)
    return (
      <>
        <p role="status">{text.working}</p>
        <Loading rows={1} tall="card" />
      </>
    )
  const holds = checks.every(each => each.holds)
  return (
    <>
      <Notice kind={holds ? 'ok' : 'wrong'} live>
        <p>
          <strong>{holds ? text.holds : text.fails}</strong>
        </p>
      </Notice>
      <ol className="naober-checks">
        {checks.map(each => (
          <li key={each.what} className={each.holds ? 'naober-checks__yes' : 'naober-checks__no'}>
            <Icon name={each.holds ? 'check' : 'warning'} />
            <span>
              {text.checks[each.what]}: <strong>{each.holds ? text.yes : text.no}</strong>
            </span>
          </li>
        ))}
      </ol>
    </>
  )
}

const Everybody = ({ file }: { file: PublishedDraw }) => {
  const { check: text } = useText({ nl, en })
  const percent = usePercent()
  const [find, setFind] = useState('')
  const on = new Set(file.panel)
  const turns = new Map(file.replacements.map((place, at) => [place, at + 1]))
  const times = file.pool.map(() => 0)
  for (const panel of file.panels) for (const place of panel) times[place] = (times[place] ?? 0) + 1
  const rows = file.pool
    .map(({ id }, place) => ({ id, place, chance: (times[place] ?? 0) / Math.max(1, file.panels.length) }))
    .filter(({ id }) => id.toLowerCase().includes(find.trim().toLowerCase()))
  return (
    <Disclosure summary={text.table}>
      <TextField id="zoek" label={text.found} wide="short" value={find} onChange={setFind} />
      <DataTable
        caption={text.table}
        captionHidden
        dense
        rows={rows.slice(0, 500)}
        rowKey={({ id }) => id}
        columns={[
          { id: 'person', head: text.person, cell: ({ id }) => id, sort: ({ id }) => id },
          {
            id: 'chance',
            head: text.chance,
            number: true,
            cell: each => percent(each.chance),
            sort: each => each.chance,
          },
          {
            id: 'outcome',
            head: text.outcome,
            cell: ({ place }) => (on.has(place) ? text.in : text.reserve(turns.get(place) ?? 0)),
            sort: ({ place }) => turns.get(place) ?? 0,
          },
        ]}
      />
    </Disclosure>
  )
}

/** Everybody holds the draw again in the own browser, from the published file alone. */
export const DrawPage = () => {
  const { check: text, above } = useText({ nl, en })
  const { id = '' } = useParams()
  const asked = useAsk(assemblies.drawFile, { id })
  const [own, setOwn] = useState<PublishedDraw | 'wrong'>()
  const file = own === undefined ? asked.data : own
  const choose = async (chosen: File | undefined) => {
    if (!chosen) return
    setOwn(drawIn(await chosen.text()) ?? 'wrong')
  }
  return (
    <>
      <PageTitle above={<Link to={`/burgerberaden/${id}`}>{above}</Link>} lead={text.lead}>
        {text.title}
      </PageTitle>
      {asked.isPending && <Loading rows={1} tall="page" />}
      {asked.error?.code === 'wrong-state' && (
        <Notice kind="info">
          <p>{text.none}</p>
        </Notice>
      )}
      {asked.error && asked.error.code !== 'wrong-state' && (
        <Refused refusal={asked.error} again={() => void asked.refetch()} />
      )}
      {file === 'wrong' && (
        <Notice kind="wrong" live>
          <p>{text.notOurs}</p>
        </Notice>
      )}
      {file && file !== 'wrong' && (
        <>
          <Checks file={file} />
          <p>{text.limits}</p>
          <Everybody file={file} />
        </>
      )}
      {asked.data && (
        <>
          <p>
            <a href={addressOf(assemblies.drawFile, { id })} download={`loting-${id}.json`}>
              {text.download}
            </a>
          </p>
          <p>
            {text.command} <code>npm run -s draw -- --check loting-{id}.json</code>
          </p>
        </>
      )}
      <p>
        <label htmlFor="bestand">{text.own}</label>{' '}
        <input
          id="bestand"
          type="file"
          accept=".json,application/json"
          aria-describedby="bestand-uitleg"
          onChange={event => void choose(event.currentTarget.files?.[0])}
        />
      </p>
      <p id="bestand-uitleg" className="naober-small naober-soft">
        {text.ownHelp}
      </p>
    </>
  )
}
