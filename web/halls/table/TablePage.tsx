import './table.css'
import { useEffect, useState } from 'react'
import { useLocation } from 'react-router'
import { courseIn } from '../../../functions/halls/plan.ts'
import { stepNow } from '../../../functions/halls/rules.ts'
import { useAddress, useLanguage, useText } from '../../text/language.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { LinkButton } from '../../ui/form/LinkButton.tsx'
import { TextField } from '../../ui/form/TextField.tsx'
import { PageTitle } from '../../ui/frame/PageTitle.tsx'
import { Chip } from '../../ui/show/Chip.tsx'
import { Loading } from '../../ui/show/Loading.tsx'
import { Notice } from '../../ui/show/Notice.tsx'
import { en as sharedEn } from '../en.ts'
import { nl as sharedNl } from '../nl.ts'
import { Timer } from '../Timer.tsx'
import { Dots } from './Dots.tsx'
import { en } from './en.ts'
import { Harvest, OwnItems } from './Harvest.tsx'
import { rememberCode, rememberedCode } from './keep.ts'
import { nl } from './nl.ts'
import { Panel } from './Panel.tsx'
import { type Table, useTable } from './useTable.ts'

/** Has the browser keep this page, so that it opens without network. @returns whether it does */
const useKeptPage = (): boolean => {
  const [kept, setKept] = useState(false)
  const scope = useAddress()('/tafel')
  useEffect(() => {
    const manifest = document.head.appendChild(document.createElement('link'))
    Object.assign(manifest, { rel: 'manifest', href: '/tafel.webmanifest' })
    const worker = navigator.serviceWorker
    // Without a service worker (old browsers, private windows) the open page still keeps and sends.
    worker
      ?.register('/tafel-werker.js', { scope })
      .then(() => worker.ready)
      .then(() => setKept(true))
      .catch(() => undefined)
    return () => manifest.remove()
  }, [scope])
  return kept
}

const Standing = ({ table }: { table: Table }) => {
  const text = useText({ nl, en })
  const kept = useKeptPage()
  const waits = table.queue.filter(each => !each.refused).length
  return (
    <div className="naober-table__link" role="status">
      {table.link === 'on' && (
        <Chip kind="ok" icon="check">
          {text.on}
        </Chip>
      )}
      {table.link === 'looking' && <Chip>{text.looking}</Chip>}
      {(table.link === 'off' || table.link === 'many') && (
        <Notice kind="waiting">
          <p>{text.off}</p>
        </Notice>
      )}
      {waits > 0 && <Chip kind="waiting">{text.waits(waits)}</Chip>}
      {kept && table.link !== 'off' && <span className="naober-small naober-soft">{text.ready}</span>}
    </div>
  )
}

const Part = ({ table }: { table: Table }) => {
  const text = useText({ nl, en })
  const { state } = table
  if (!state) return null
  const { course, proposals } = state
  const step = stepNow(course)
  if (course.state === 'ready') return <p className="naober-table__say">{text.soon}</p>
  if (!step)
    return (
      <>
        <p className="naober-table__say">{text.closed}</p>
        <OwnItems table={table} />
      </>
    )
  const harvest = <Harvest table={table} step={step.id} />
  if (step.kind === 'dots') return <Dots table={table} />
  if (step.kind === 'panels')
    return proposals.length === 0 ? (
      <p className="naober-table__say">{text.noPanel}</p>
    ) : (
      proposals.map(proposal => <Panel key={proposal.cluster} table={table} proposal={proposal} />)
    )
  if (step.kind === 'vote')
    return (
      <>
        <p className="naober-table__say">{text.voteHelp}</p>
        {course.ballot && <LinkButton to={`/stemmen/${course.ballot}`}>{text.toBallot}</LinkButton>}
      </>
    )
  return (
    <>
      {step.kind === 'break' && <p className="naober-table__say">{text.breakNow}</p>}
      {step.kind === 'cluster' && <p className="naober-table__say">{text.clusterNow}</p>}
      {harvest}
    </>
  )
}

const AtTable = ({ code, onOther }: { code: string; onOther: () => void }) => {
  const text = useText({ nl, en })
  const shared = useText({ nl: sharedNl, en: sharedEn })
  const language = useLanguage()
  const told = useTable(code)
  const table = told.state ? { ...told, state: { ...told.state, course: courseIn(language, told.state.course) } } : told
  const { state, link, ahead } = table
  const step = state && stepNow(state.course)
  if (!state)
    return (
      <>
        <PageTitle>{text.title}</PageTitle>
        {link === 'closed' && (
          <Notice kind="wrong" live>
            <p>{text.codeWrong}</p>
          </Notice>
        )}
        {(link === 'off' || link === 'many') && (
          <Notice kind="waiting" live>
            <p>{link === 'off' ? text.offBefore : text.many}</p>
          </Notice>
        )}
        {link === 'looking' && <Loading rows={2} />}
        {link !== 'looking' && <Button onClick={onOther}>{text.other}</Button>}
      </>
    )
  return (
    <>
      <div className="naober-table__bar">
        <Standing table={table} />
        {step && state.course.clock && <Timer clock={state.course.clock} ahead={ahead} />}
      </div>
      <PageTitle above={`${shared.table(state.table)} · ${step?.title ?? state.title}`}>
        {step?.question || state.question}
      </PageTitle>
      {link === 'closed' && (
        <Notice kind="wrong" live>
          <p>{text.codeWrong}</p>
        </Notice>
      )}
      <Part table={table} />
      {step?.kind === 'dialogue' && state.course.rules.length > 0 && (
        <section className="naober-table__rules" aria-labelledby="regels">
          <h2 id="regels">{shared.rules}</h2>
          <ul>
            {state.course.rules.map(rule => (
              <li key={rule}>{rule}</li>
            ))}
          </ul>
        </section>
      )}
      <p>
        <Button purpose="subtle" onClick={onOther}>
          {text.other}
        </Button>
      </p>
    </>
  )
}

const AskCode = ({ first, onCode }: { first: string; onCode: (code: string) => void }) => {
  const text = useText({ nl, en })
  const [typed, setTyped] = useState(first)
  const [missing, setMissing] = useState(false)
  return (
    <>
      <PageTitle lead={text.lead}>{text.title}</PageTitle>
      <form
        noValidate
        onSubmit={event => {
          event.preventDefault()
          setMissing(typed.trim() === '')
          if (typed.trim()) onCode(typed)
          else document.getElementById('code')?.focus()
        }}
      >
        <TextField
          {...{ id: 'code', label: text.code, hint: text.codeHint, wide: 'middle', value: typed, onChange: setTyped }}
          {...{ autoComplete: 'off', autoCapitalize: 'characters', spellCheck: false }}
          error={missing ? text.codeMissing : undefined}
        />
        <Button type="submit" purpose="primary">
          {text.open}
        </Button>
      </form>
    </>
  )
}

/** Capitals without spaces: one spelling, so that what waits on this device is found again. */
const spelt = (code: string): string => code.toUpperCase().replace(/[^0-9A-Z]/g, '')

const TableOf = ({ inLink }: { inLink: string }) => {
  const [code, setCode] = useState(inLink)
  useEffect(() => {
    if (code) rememberCode(code)
  }, [code])
  return (
    <div className="naober-device">
      {code ? (
        <AtTable key={code} code={code} onOther={() => setCode('')} />
      ) : (
        <AskCode first={inLink || rememberedCode()} onCode={typed => setCode(spelt(typed))} />
      )}
    </div>
  )
}

/** The device on a table: no account, the code of the table stands behind `#`, which no server ever sees. */
export const TablePage = () => {
  const { hash } = useLocation()
  return <TableOf key={hash} inLink={spelt(decodeURIComponent(hash.slice(1)))} />
}
