import '../reviews.css'
import { useState } from 'react'
import type { Answered } from '../../../functions/http/endpoint.ts'
import { reviews } from '../../../functions/reviews/contract.ts'
import { useAsk, useCommand } from '../../api/ask.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { refusalSentence } from '../../text/problems.ts'
import { Button } from '../../ui/form/Button.tsx'
import { Link } from '../../ui/frame/Link.tsx'
import { PageTitle } from '../../ui/frame/PageTitle.tsx'
import { Loading } from '../../ui/show/Loading.tsx'
import { Notice } from '../../ui/show/Notice.tsx'
import { Refused } from '../../ui/show/Refused.tsx'
import { en } from './en.ts'
import { profileIn, typedOf } from './form.ts'
import { nl } from './nl.ts'
import { ProfileFields } from './ProfileFields.tsx'

const Form = ({ loaded }: { loaded: Answered<typeof reviews.ownProfile> }) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const [typed, setTyped] = useState(() => typedOf(loaded.profile))
  const [version, setVersion] = useState(loaded.version)
  const save = useCommand(reviews.saveOwnProfile, { refresh: [reviews.ownReviews, reviews.register] })
  const said = save.error?.code === 'changed' ? text.changed : save.error && refusalSentence(language, save.error)
  return (
    <form
      noValidate
      onSubmit={event => {
        event.preventDefault()
        save.mutate({ ...profileIn(typed), version }, { onSuccess: answer => setVersion(answer.version) })
      }}
    >
      <ProfileFields
        typed={typed}
        refusal={save.error}
        onChange={change => {
          save.reset()
          setTyped(before => ({ ...before, ...change }))
        }}
      />
      {said && (
        <Notice kind="wrong" live>
          <p>{said}</p>
        </Notice>
      )}
      <div role="status">
        {save.isSuccess && (
          <Notice kind="ok">
            <p>{text.saved}</p>
          </Notice>
        )}
      </div>
      <Button type="submit" purpose="primary" busy={save.isPending}>
        {text.save}
      </Button>
    </form>
  )
}

/** The expert's own profile: what one knows, and where one is tied. */
export const ProfilePage = () => {
  const text = useText({ nl, en })
  const asked = useAsk(reviews.ownProfile, {})
  return (
    <>
      <PageTitle lead={text.lead}>{text.title}</PageTitle>
      <p>
        <Link to="/bureau/beoordelen">{text.back}</Link>
      </p>
      {asked.isPending && <Loading rows={1} tall="page" />}
      {asked.isError && <Refused refusal={asked.error} again={() => void asked.refetch()} />}
      {asked.data && <Form loaded={asked.data} />}
    </>
  )
}
