import { files as slice } from '../../../functions/files/contract.ts'
import type { Shown } from '../../../functions/ideas/idea.ts'
import { addressOf } from '../../api/client.ts'
import { numberText } from '../../text/format.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import * as en from '../en.ts'
import * as nl from '../nl.ts'

const kilobyte = 1024

/** The size of a file as people read it. */
const sizeText = (bytes: number, write: (value: number) => string): string =>
  bytes < kilobyte ** 2
    ? `${write(Math.max(1, Math.round(bytes / kilobyte)))} kB`
    : `${write(Math.round((bytes / kilobyte ** 2) * 10) / 10)} MB`

/** Photos to look at and documents to open; what is still being checked is named but not shown. */
export const Files = ({ files }: { files: Shown['files'] }) => {
  const text = useText({ nl, en }).idea
  const language = useLanguage()
  const size = (bytes: number) => sizeText(bytes, value => numberText(language, value))
  if (files.length === 0) return null
  return (
    <section aria-labelledby="bestanden">
      <h2 id="bestanden">{text.files}</h2>
      <ul className="naober-files naober-plain-list">
        {files.map(file => {
          const address = addressOf(slice.openFile, { id: file.id })
          if (!file.shown)
            return (
              <li key={file.id}>
                {file.name} <span className="naober-soft">({text.fileChecked})</span>
              </li>
            )
          return (
            <li key={file.id}>
              <a href={address}>
                {file.type.startsWith('image/') && <img src={address} alt={text.photoOf(file.name)} loading="lazy" />}
                {!file.type.startsWith('image/') && `${file.name} (${size(file.size)})`}
              </a>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
