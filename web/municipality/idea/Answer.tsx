import { type FormEvent, useState } from 'react'
import { municipality } from '../../../functions/municipality/contract.ts'
import { useCommand } from '../../api/ask.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { issueSentence } from '../../text/problems.ts'
import { Button } from '../../ui/form/Button.tsx'
import { ChoiceCards } from '../../ui/form/ChoiceCards.tsx'
import { ErrorSummary } from '../../ui/form/ErrorSummary.tsx'
import { TextArea } from '../../ui/form/TextArea.tsx'
import { Dialog } from '../../ui/frame/Dialog.tsx'
import { useDraft } from '../../ui/frame/draft.ts'
import { municipalityName } from '../../ui/idea/places.ts'
import { en } from '../en.ts'
import { nl } from '../nl.ts'
import { Act } from './Act.tsx'
import { Clash } from './Clash.tsx'
import type { ActProps, DeskIdea } from './desk.ts'
import { Said } from './Said.tsx'

type Outcome = DeskIdea['idea']['answers'][number]['outcome']
const idOf = (field: string) => `antwoord-${field}`
/** As in the contract: shorter is no answer. */
const shortest = 20

/** An answer in public: written, seen as it will stand there, then published. */
export const Answer = ({ found, onDone, onReload }: ActProps) => {
  const text = useText({ nl, en }).answer
  const language = useLanguage()
  const { id, version, municipality: slug } = found.idea
  const sending = useCommand(municipality.answerIdea)
  const [words, setWords] = useDraft(`naoberplein antwoord ${id}`)
  const [outcome, setOutcome] = useState<Outcome>()
  const [attempt, setAttempt] = useState(0)
  const [seen, setSeen] = useState(false)
  const missing = [
    ...(outcome ? [] : [{ id: idOf('outcome'), sentence: text.issues.outcome }]),
    ...(words.trim().length >= shortest ? [] : [{ id: idOf('text'), sentence: text.issues.text }]),
  ]
  const told = (sending.error?.issues ?? []).map(issue => ({
    id: idOf(issue.field),
    sentence: issueSentence(language, issue),
  }))
  const errors = attempt > 0 ? [...missing, ...told] : []
  const errorOf = (field: string) => errors.find(error => error.id === idOf(field))?.sentence
  const look = (event: FormEvent) => {
    event.preventDefault()
    setAttempt(attempt + 1)
    if (missing.length === 0) setSeen(true)
  }
  const go = () => {
    if (!outcome || sending.isPending) return
    const done = () => {
      setWords('')
      setSeen(false)
      setAttempt(0)
      onDone(text.done)
    }
    sending.mutate({ id, version, text: words, outcome }, { onSuccess: done, onError: () => setSeen(false) })
  }
  return (
    <Act id="antwoorden" title={text.title} icon="advice" may={found.can.answer.yes} help={text.help} not={text.not}>
      <form onSubmit={look} noValidate>
        <ErrorSummary errors={errors} attempt={attempt} />
        {told.length === 0 && <Clash refusal={sending.error} onReload={onReload} />}
        <ChoiceCards
          id={idOf('outcome')}
          legend={text.outcome}
          value={outcome ? [outcome] : []}
          onChange={([one]) => setOutcome(one)}
          choices={(Object.keys(text.outcomes) as Outcome[]).map(one => ({ value: one, ...text.outcomes[one] }))}
          error={errorOf('outcome')}
        />
        <TextArea
          id={idOf('text')}
          label={text.text}
          hint={text.textHint}
          rows={6}
          most={5000}
          value={words}
          onChange={setWords}
          error={errorOf('text')}
        />
        <Button type="submit" purpose="primary">
          {text.preview}
        </Button>
      </form>
      <Dialog open={seen} onClose={() => setSeen(false)} title={text.previewTitle} focus={idOf('go')}>
        {outcome && (
          <>
            <Said
              head={text.previewFrom(municipalityName(slug))}
              outcome={outcome}
              text={words.trim()}
              at={new Date().toISOString()}
            />
            <div className="naober-row">
              <Button id={idOf('go')} purpose="primary" busy={sending.isPending} onClick={go}>
                {sending.isPending ? text.busy : text.go}
              </Button>
              <Button onClick={() => setSeen(false)}>{text.change}</Button>
            </div>
          </>
        )}
      </Dialog>
    </Act>
  )
}
