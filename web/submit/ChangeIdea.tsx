import './submit.css'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { ideas, type Own } from '../../functions/ideas/contract.ts'
import { publicStates } from '../../functions/ideas/idea.ts'
import { ask, type Refusal, refusalOf } from '../api/client.ts'
import { useLanguage, useText } from '../text/language.tsx'
import { refusalSentence } from '../text/problems.ts'
import { Button } from '../ui/form/Button.tsx'
import { ErrorSummary } from '../ui/form/ErrorSummary.tsx'
import { Notice } from '../ui/show/Notice.tsx'
import { Clash } from './Clash.tsx'
import { faultFrom, faultsIn, type Question, questions, steps } from './draft/check.ts'
import { contactOf, contentOf, type Draft, draftOf } from './draft/draft.ts'
import { useFaults } from './draft/faults.ts'
import { en } from './en.ts'
import { useUploads } from './files/useUploads.ts'
import { nl } from './nl.ts'
import { ContactStep } from './steps/ContactStep.tsx'
import { IdeaStep } from './steps/IdeaStep.tsx'
import { NeedsStep } from './steps/NeedsStep.tsx'
import { WhereStep } from './steps/WhereStep.tsx'

const everything = steps.flatMap<Question>(step => questions[step])

export type ChangeProps = {
  own: Own
  /** Left out by a signed-in owner. */
  code: string | undefined
  /** Reads the idea as it stands now, after somebody else was first. */
  read: () => Promise<Own>
  onDone: (own: Own) => void
  onCancel: () => void
}

/** The same questions on one page, filled in with what was sent. Nothing is overwritten that was changed meanwhile. */
export const ChangeIdea = ({ own, code, read, onDone, onCancel }: ChangeProps) => {
  const { change: text, form } = useText({ nl, en })
  const language = useLanguage()
  const [draft, setDraft] = useState(() => draftOf(own))
  const [version, setVersion] = useState(own.idea.version)
  const [theirs, setTheirs] = useState<Own>()
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal>()
  const faults = useFaults()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const uploads = useUploads(file => setDraft(one => ({ ...one, files: [...one.files, file] })))

  const set = (change: Partial<Draft>) => {
    faults.changed(change)
    setDraft(one => ({ ...one, ...change }))
  }
  const save = async (event: FormEvent) => {
    event.preventDefault()
    if (busy || uploads.busy || faults.show(faultsIn(draft, everything))) return
    setBusy(true)
    setRefusal(undefined)
    try {
      const input = { id: own.idea.id, code, version, ...contentOf(draft), contact: contactOf(draft) }
      onDone(await ask(ideas.changeIdea, input))
    } catch (error) {
      const refused = refusalOf(error)
      setBusy(false)
      faults.show(refused.issues.map(faultFrom).filter(one => one !== undefined))
      if (refused.code === 'changed') await read().then(setTheirs, () => setRefusal(refused))
      else setRefusal(refused)
    }
  }
  const props = { draft, set, errorOf: faults.errorOf }

  if (theirs)
    return (
      <Clash
        mine={draft}
        theirs={theirs}
        onMine={() => {
          setVersion(theirs.idea.version)
          setTheirs(undefined)
        }}
        onTheirs={() => {
          setVersion(theirs.idea.version)
          setDraft(draftOf(theirs))
          setTheirs(undefined)
        }}
      />
    )
  return (
    <form className="naober-submit" onSubmit={event => void save(event)} noValidate aria-labelledby="aanpassen">
      <h2 id="aanpassen" tabIndex={-1} ref={heading}>
        {text.title}
      </h2>
      {publicStates.some(state => state === own.idea.state) && <Notice kind="info">{text.public}</Notice>}
      <ErrorSummary errors={faults.errors} attempt={faults.attempt} />
      <IdeaStep {...props} changing />
      <h3>{form.names.waar}</h3>
      <WhereStep {...props} />
      <h3>{form.names.nodig}</h3>
      <NeedsStep {...props} uploads={uploads} />
      <h3>{form.names.gegevens}</h3>
      <ContactStep {...props} />
      {refusal && (
        <Notice kind="wrong" live>
          <p>{refusalSentence(language, refusal)}</p>
        </Notice>
      )}
      <div className="naober-row naober-submit__buttons">
        <Button type="submit" purpose="primary" busy={busy || uploads.busy}>
          {busy ? text.saving : text.save}
        </Button>
        <Button onClick={onCancel}>{text.cancel}</Button>
      </div>
    </form>
  )
}
