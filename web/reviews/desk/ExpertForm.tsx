import { useState } from 'react'
import { reviews } from '../../../functions/reviews/contract.ts'
import { useCommand } from '../../api/ask.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { refusalSentence } from '../../text/problems.ts'
import { Button } from '../../ui/form/Button.tsx'
import { TextField } from '../../ui/form/TextField.tsx'
import { Notice } from '../../ui/show/Notice.tsx'
import { en } from '../profile/en.ts'
import { profileIn, typedOf } from '../profile/form.ts'
import { nl } from '../profile/nl.ts'
import { ProfileFields } from '../profile/ProfileFields.tsx'
import type { Reader } from './scene.ts'

/** The manager keeps the profile of an expert, or adds somebody with the role by mail address. */
export const ExpertForm = ({ expert, onDone }: { expert: Reader | undefined; onDone: (said: string) => void }) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const [typed, setTyped] = useState(() => typedOf(expert))
  const [email, setEmail] = useState('')
  const save = useCommand(reviews.saveExpert, { refresh: [reviews.deskReviews, reviews.register] })
  const refusal = save.error
  const emailIssue = refusal?.issues.some(each => each.field === 'email')
  const who = expert ? { person: expert.person } : { email }
  return (
    <form
      noValidate
      onSubmit={event => {
        event.preventDefault()
        save.mutate(
          { ...profileIn(typed), ...who },
          { onSuccess: () => onDone(text.savedOther(expert?.name ?? email)) },
        )
      }}
    >
      {!expert && (
        <TextField
          id="expert-email"
          type="email"
          label={text.email}
          hint={text.emailHint}
          error={emailIssue || refusal?.code === 'not-found' ? text.unknown : undefined}
          value={email}
          onChange={setEmail}
        />
      )}
      <ProfileFields
        typed={typed}
        refusal={refusal}
        onChange={change => setTyped(before => ({ ...before, ...change }))}
      />
      {refusal && refusal.code !== 'not-found' && (
        <Notice kind="wrong" live>
          <p>{refusalSentence(language, refusal)}</p>
        </Notice>
      )}
      <Button type="submit" purpose="primary" busy={save.isPending}>
        {text.save}
      </Button>
    </form>
  )
}
