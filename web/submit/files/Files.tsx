import './files.css'
import { useText } from '../../text/language.tsx'
import { Icon } from '../../ui/draw/Icon.tsx'
import { Button } from '../../ui/form/Button.tsx'
import type { Attached } from '../draft/draft.ts'
import { en } from '../en.ts'
import { nl } from '../nl.ts'
import { accepted } from './kinds.ts'
import { type Going, mostFiles, type Uploads } from './useUploads.ts'

const sizeText = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`

const OneGoing = ({ one, uploads }: { one: Going; uploads: Uploads }) => {
  const text = useText({ nl, en }).files
  const failed = one.because !== undefined
  return (
    <li className={failed ? 'naober-file naober-file--wrong' : 'naober-file'}>
      <Icon name={failed ? 'warning' : 'clock'} />
      <div className="naober-file__what">
        <strong>{one.file.name}</strong>
        {failed ? (
          <p className="naober-file__fault">{text.faults[one.because ?? ''] ?? text.failed}</p>
        ) : (
          <>
            <progress value={one.share} aria-label={text.sending(one.file.name)} />
            {one.share === 1 && <span className="naober-soft naober-small">{text.checking}</span>}
          </>
        )}
      </div>
      {failed && (one.because === 'offline' || one.because === 'unexpected' || one.because === 'unavailable') && (
        <Button onClick={() => void uploads.again(one.file, one.key)}>{text.again}</Button>
      )}
      <Button purpose="subtle" icon="close" onClick={() => uploads.drop(one.key)}>
        {failed ? text.drop : text.stop}
        <span className="naober-hidden"> {one.file.name}</span>
      </Button>
    </li>
  )
}

type Props = {
  id: string
  files: readonly Attached[]
  uploads: Uploads
  onRemove: (id: string) => void
  error: string | undefined
}

/** Photos and documents that come with the idea, each with what happens to it. */
export const Files = ({ id, files, uploads, onRemove, error }: Props) => {
  const text = useText({ nl, en }).files
  const { optional } = useText({ nl, en }).form
  const room = mostFiles - files.length - uploads.going.filter(one => !one.because).length
  return (
    <fieldset className={error ? 'naober-field naober-field--wrong' : 'naober-field'} aria-describedby={`${id}-hint`}>
      <legend className="naober-field__label">
        {text.title} <span className="naober-field__optional">{optional}</span>
      </legend>
      <p className="naober-field__hint" id={`${id}-hint`}>
        {text.hint}
      </p>
      {error && (
        <p className="naober-field__error">
          <Icon name="warning" size={20} /> {error}
        </p>
      )}
      <ul className="naober-plain-list naober-file-list">
        {files.map(file => (
          <li key={file.id} className="naober-file">
            <Icon name="check" />
            <div className="naober-file__what">
              <strong>{file.name}</strong> <span className="naober-soft">{sizeText(file.size)}</span>
            </div>
            <Button purpose="subtle" icon="close" onClick={() => onRemove(file.id)}>
              {text.remove}
              <span className="naober-hidden"> {file.name}</span>
            </Button>
          </li>
        ))}
        {uploads.going.map(one => (
          <OneGoing key={one.key} one={one} uploads={uploads} />
        ))}
      </ul>
      <p className="naober-hidden" role="status">
        {uploads.busy ? text.busy : files.length > 0 && text.there(files.length)}
      </p>
      {room > 0 ? (
        <label className="naober-file-choose nl-button nl-button--secondary">
          <Icon name="plus" size={20} /> {files.length > 0 ? text.addMore : text.add}
          <input
            className="naober-file-choose__input"
            id={id}
            type="file"
            multiple
            accept={accepted}
            aria-describedby={`${id}-hint`}
            onChange={event => {
              uploads.add([...(event.currentTarget.files ?? [])].slice(0, room))
              event.currentTarget.value = ''
            }}
          />
        </label>
      ) : (
        <p>{text.full(mostFiles)}</p>
      )}
    </fieldset>
  )
}
