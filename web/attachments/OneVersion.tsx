import { attachments } from '../../functions/attachments/contract.ts'
import { ask } from '../api/client.ts'
import { useLanguage, useText } from '../text/language.tsx'
import { OpenFile } from '../ui/document/OpenFile.tsx'
import { sizeText } from '../ui/document/sizeText.ts'
import { Chip } from '../ui/show/Chip.tsx'
import { DateText } from '../ui/show/DateText.tsx'
import type { Version } from './attachment.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

const kinds = {
  waiting: 'waiting',
  checking: 'waiting',
  clean: 'ok',
  'not-scanned': 'waiting',
  refused: 'wrong',
  gone: 'wrong',
} as const
const icons = { ok: 'check', waiting: 'clock', wrong: 'warning' } as const

const Why = ({ version }: { version: Version }) => {
  const text = useText({ nl, en })
  if (version.state === 'not-scanned') return <p className="naober-small">{text.notScanned}</p>
  if (version.state === 'gone') return <p className="naober-document__fault">{text.goneHelp}</p>
  const because = version.state === 'refused' ? text.because[version.because ?? ''] : undefined
  return because ? <p className="naober-document__fault">{because}</p> : null
}

/** One version of a document: what, by whom, whether it was checked, and to look at. */
export const OneVersion = ({ alliance, title, version }: { alliance: string; title: string; version: Version }) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const { number, file, name, type, size, state, by, at } = version
  const kind = kinds[state]
  return (
    <div className="naober-document__versions">
      <p>
        {text.versionOf(number)}
        {name && `: ${name}, ${sizeText(language, size)}`}
        <br />
        <span className="naober-soft naober-small">
          <DateText at={at} time /> {text.by(by)}
        </span>
      </p>
      <p>
        <Chip kind={kind} icon={state === 'not-scanned' ? 'warning' : icons[kind]}>
          {text.states[state]}
        </Chip>
      </p>
      <Why version={version} />
      {(state === 'clean' || state === 'not-scanned') && (
        <OpenFile
          title={`${title}, ${text.versionOf(number)}`}
          type={type}
          open={() => ask(attachments.openAttachment, { id: alliance, file })}
        />
      )}
    </div>
  )
}
