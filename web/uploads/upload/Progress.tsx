import { uploads } from '../../../functions/uploads/contract.ts'
import { useCommand } from '../../api/ask.ts'
import { numberText } from '../../text/format.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { en } from '../en.ts'
import { nl } from '../nl.ts'
import { isWorking, type Upload } from './follow.ts'

/** Milliseconds without a step after which people are told that it takes long. */
const longMs = 60_000

/** How far the work is, for eyes and ears; work that stands still can be set going again. */
export const Progress = ({ upload }: { upload: Upload }) => {
  const text = useText({ nl, en }).upload.progress
  const language = useLanguage()
  const resuming = useCommand(uploads.resumeUpload, { refresh: [uploads.readUpload] })
  const { id, state, version, progress, movedAt, can } = upload
  if (!isWorking(upload)) return null
  const said = text[state as 'waiting' | 'checking' | 'importing' | 'undoing']
  const isSlow = Date.now() - Date.parse(movedAt) > longMs
  return (
    <section className="naober-card naober-progress" aria-labelledby="voortgang">
      <p id="voortgang" role="status">
        <strong>{said}</strong>
      </p>
      <progress aria-labelledby="voortgang" {...(progress ? { max: progress.total, value: progress.done } : {})} />
      {progress && (
        <p className="naober-number">
          {text.of(numberText(language, progress.done), numberText(language, progress.total))}
        </p>
      )}
      <p className="naober-soft">{text.leave}</p>
      {isSlow && (
        <p className="naober-row">
          {text.stalled}{' '}
          {can.resume.yes ? (
            <Button busy={resuming.isPending} onClick={() => resuming.mutate({ id, version })}>
              {text.resume}
            </Button>
          ) : (
            text.retry
          )}
        </p>
      )}
    </section>
  )
}
