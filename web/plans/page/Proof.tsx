import { useState } from 'react'
import { plans } from '../../../functions/plans/contract.ts'
import { canonicalPlan } from '../../../functions/plans/plan.ts'
import { printed } from '../../../functions/printed/contract.ts'
import { addressOf, ask } from '../../api/client.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { Disclosure } from '../../ui/frame/Disclosure.tsx'
import { Link } from '../../ui/frame/Link.tsx'
import { DateText } from '../../ui/show/DateText.tsx'
import { Notice } from '../../ui/show/Notice.tsx'
import { en } from '../en.ts'
import { nl } from '../nl.ts'
import type { Published } from '../published.ts'

const hex = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map(byte => byte.toString(16).padStart(2, '0')).join('')

type State = 'idle' | 'busy' | 'right' | 'wrong' | 'cannot'

/** Asks the open data anew and works out its fingerprint with the browser's own SHA-256. */
const checked = async (which: Parameters<typeof ask<typeof plans.readPlan>>[1], hash: string): Promise<State> => {
  if (!globalThis.crypto?.subtle) return 'cannot'
  const { document } = await ask(plans.readPlan, which)
  const bytes = new TextEncoder().encode(canonicalPlan(document))
  return hex(await crypto.subtle.digest('SHA-256', bytes)) === hash ? 'right' : 'wrong'
}

const Seal = ({ found }: { found: Published }) => {
  const { proof: text } = useText({ nl, en })
  const [state, setState] = useState<State>('idle')
  const { document, hash } = found
  const which = { round: document.round.id, kind: document.kind, number: String(document.number) }
  const check = () => {
    setState('busy')
    checked(which, hash).then(setState, () => setState('cannot'))
  }
  return (
    <div className="naober-card">
      <p>{text.help}</p>
      <p className="naober-plan-hash">
        <code>{hash}</code>
      </p>
      <p className="naober-no-print">
        <Button icon="check" busy={state === 'busy'} onClick={check}>
          {state === 'busy' ? text.checking : text.check}
        </Button>
      </p>
      <div role="status">
        {state === 'right' && (
          <Notice kind="ok">
            <p>{text.right}</p>
          </Notice>
        )}
        {(state === 'wrong' || state === 'cannot') && (
          <Notice kind="wrong">
            <p>{text[state]}</p>
          </Notice>
        )}
      </div>
    </div>
  )
}

const Record = ({ found }: { found: Published }) => {
  const { proof: text } = useText({ nl, en })
  const language = useLanguage()
  const { record, hash } = found
  const { title, category, creator, handling, identifier } = record
  const rows = [
    ['title', title[language]],
    ['category', <a key="category" href={category.uri}>{`${category.name} (${category.law})`}</a>],
    [
      'creator',
      <a key="creator" href={creator.uri}>
        {creator.name}
      </a>,
    ],
    [
      'handling',
      <span key="handling">
        {handling.kind}, <DateText at={handling.at} />
      </span>,
    ],
    [
      'identifier',
      <a key="identifier" href={identifier}>
        {identifier}
      </a>,
    ],
    ['language', record.language],
    [
      'license',
      <a key="license" href={record.license}>
        CC0 1.0
      </a>,
    ],
    ['hash', `${record.hashMethod}: ${hash}`],
  ] as const
  return (
    <Disclosure summary={text.record}>
      <dl className="naober-plan-facts naober-plan-facts--long">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{text.fields[name]}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  )
}

/** Everything with which anybody can check, keep and reuse the plan. */
export const Proof = ({ found }: { found: Published }) => {
  const { proof: text } = useText({ nl, en })
  const { document, versions } = found
  const which = { round: document.round.id, kind: document.kind, number: String(document.number) }
  const files = [
    [text.pdf, addressOf(printed.planPdf, which)],
    [text.docx, addressOf(printed.planDocx, which)],
    [text.csv, addressOf(plans.planCsv, which)],
    [text.json, addressOf(plans.readPlan, which)],
  ] as const
  return (
    <section aria-labelledby="nagaan">
      <h2 id="nagaan">{text.title}</h2>
      <h3>{text.downloads}</h3>
      <ul className="naober-plain-list naober-row naober-no-print">
        {files.map(([name, address]) => (
          <li key={name}>
            <a className="naober-plan-file" href={address}>
              {name}
            </a>
          </li>
        ))}
      </ul>
      <Seal found={found} />
      {document.kind === 'adopted' && document.projects.length > 0 && <p>{text.objection}</p>}
      <h3>{text.versions}</h3>
      <ul>
        {versions.map(({ kind, number, at }) => (
          <li key={`${kind} ${number}`}>
            <Link to={`/jaarplan/${document.round.id}?soort=${kind}&nr=${number}`}>{text.version[kind](number)}</Link>,{' '}
            <DateText at={at} />
          </li>
        ))}
      </ul>
      <Record found={found} />
    </section>
  )
}
