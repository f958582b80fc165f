import { useState } from 'react'
import { reviews } from '../../../functions/reviews/contract.ts'
import { useCommand } from '../../api/ask.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { issueSentence, refusalSentence } from '../../text/problems.ts'
import { Button } from '../../ui/form/Button.tsx'
import { TextField } from '../../ui/form/TextField.tsx'
import { Notice } from '../../ui/show/Notice.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'
import type { Outcome } from './outcome.ts'

/** Whether mild and strict experts are evened out; changing it asks why. */
export const Correction = ({ outcome }: { outcome: Outcome }) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const [why, setWhy] = useState('')
  const correct = useCommand(reviews.correct, { refresh: [reviews.deskResults] })
  const issue = correct.error?.issues.find(each => each.field === 'why')
  const { corrected, round } = outcome
  return (
    <section aria-labelledby="correction">
      <h2 id="correction">{text.correction}</h2>
      <p role="status">{corrected ? text.correctionOn : text.correctionOff}</p>
      {outcome.can.yes && (
        <form
          noValidate
          onSubmit={event => {
            event.preventDefault()
            correct.mutate({ round: round.id, corrected: !corrected, why }, { onSuccess: () => setWhy('') })
          }}
        >
          <TextField
            id="correction-why"
            label={text.correctionWhy}
            hint={text.correctionWhyHint}
            error={issue && issueSentence(language, issue)}
            value={why}
            onChange={setWhy}
          />
          {correct.error && !issue && (
            <Notice kind="wrong" live>
              <p>{refusalSentence(language, correct.error)}</p>
            </Notice>
          )}
          <Button type="submit" busy={correct.isPending}>
            {corrected ? text.turnOff : text.turnOn}
          </Button>
        </form>
      )}
    </section>
  )
}
