import './document.css'
import type { FrozenDocument } from '../../../functions/attachments/rules.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { Disclosure } from '../frame/Disclosure.tsx'
import { Chip } from '../show/Chip.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'
import { OpenFile } from './OpenFile.tsx'
import { sizeText } from './sizeText.ts'

type Props = {
  documents: readonly FrozenDocument[]
  open: (file: string) => Promise<{ download: string; inline?: string | undefined }>
}

/** The documents that a submitted version names, each to look at where it stands. */
export const DocumentList = ({ documents, open }: Props) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  return (
    <ul className="naober-plain-list naober-stack">
      {documents.map(({ id, title, number, file, name, size, type, sha256, scanned }) => (
        <li key={id} className="naober-document">
          <p>
            <strong lang="nl">{title}</strong> ({text.version(number)})
            <br />
            <span className="naober-soft naober-small">
              {name}, {sizeText(language, size)}
            </span>
          </p>
          {!scanned && (
            <>
              <p>
                <Chip kind="waiting" icon="warning">
                  {text.notScanned}
                </Chip>
              </p>
              <p className="naober-small">{text.notScannedHelp}</p>
            </>
          )}
          <OpenFile title={title} type={type} open={() => open(file)} />
          <Disclosure summary={text.hash}>
            <code>{sha256}</code>
          </Disclosure>
        </li>
      ))}
    </ul>
  )
}
