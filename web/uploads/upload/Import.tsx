import { uploads } from '../../../functions/uploads/contract.ts'
import { effects } from '../../../functions/uploads/upload.ts'
import { useCommand } from '../../api/ask.ts'
import { countText } from '../../text/format.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { Notice } from '../../ui/show/Notice.tsx'
import { Refused } from '../../ui/show/Refused.tsx'
import { en } from '../en.ts'
import { nl } from '../nl.ts'
import type { Upload } from './follow.ts'

/** What importing would do, and the button that does it: everything, or only the rows with nothing wrong. */
export const Import = ({ upload, onGo }: { upload: Upload; onGo: () => void }) => {
  const text = useText({ nl, en }).upload
  const language = useLanguage()
  const sending = useCommand(uploads.importUpload)
  const { id, version, state, counts, can, sameAs } = upload
  if (state !== 'checked' || !counts || sameAs) return null
  const bad = counts.rows - counts.good
  const which = bad === 0 ? 'all' : 'good'
  const may = bad === 0 ? can.importAll : can.importGood
  const go = () => {
    if (!sending.isPending) sending.mutate({ id, version, which }, { onSettled: onGo })
  }
  const why = () => {
    if (counts.good === 0) return text.import.none
    return !may.yes && may.because === 'changed' ? text.import.asksChanged : text.import.notNow
  }
  const words =
    bad === 0
      ? text.import.all
      : text.import.goodOnly(
          countText(language, counts.good, text.import.good),
          countText(language, bad, text.import.bad),
        )
  return (
    <section className="naober-card" aria-labelledby="invoeren">
      <h2 id="invoeren">{text.import.title}</h2>
      {may.yes ? (
        <>
          <p>{text.import.will}</p>
          <ul>
            {effects
              .filter(effect => counts[effect] > 0)
              .map(effect => (
                <li key={effect}>{countText(language, counts[effect], text.import.counts[effect])}</li>
              ))}
          </ul>
          {bad > 0 && <p className="naober-soft">{text.import.goodHelp}</p>}
          <Button purpose="primary" busy={sending.isPending} onClick={go}>
            {sending.isPending ? text.import.busy : words}
          </Button>
          <p className="naober-soft naober-small">{text.import.undo}</p>
        </>
      ) : (
        <p>{why()}</p>
      )}
      {sending.error &&
        (sending.error.code === 'changed' ? (
          <Notice kind="waiting" live>
            <p>{text.changed}</p>
          </Notice>
        ) : (
          <Refused refusal={sending.error} />
        ))}
    </section>
  )
}
