import './follow.css'
import { useQueryClient } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { ideas, type Own } from '../../functions/ideas/contract.ts'
import { keyOf, useAsk } from '../api/ask.ts'
import { ask } from '../api/client.ts'
import { useSession } from '../app/session.tsx'
import { useText } from '../text/language.tsx'
import { PageTitle } from '../ui/frame/PageTitle.tsx'
import { Loading } from '../ui/show/Loading.tsx'
import { Refused } from '../ui/show/Refused.tsx'
import { SignInButton } from './acts/SignInButton.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'
import { OwnIdea } from './OwnIdea.tsx'
import type { ChangeForm } from './own.ts'

/** The same page without a code, for a signed-in owner. */
export const OwnIdeaPage = ({ Change }: { Change: ChangeForm }) => {
  const text = useText({ nl, en })
  const { id = '' } = useParams()
  const kept = useQueryClient()
  const session = useSession()
  const found = useAsk(ideas.readOwnIdea, { id }, { wait: !session.person })
  if (found.data)
    return (
      <OwnIdea
        own={found.data}
        code={undefined}
        Change={Change}
        read={() => ask(ideas.readOwnIdea, { id })}
        onOwn={(own: Own) => kept.setQueryData(keyOf(ideas.readOwnIdea, { id }), own)}
      />
    )
  return (
    <>
      <PageTitle>{text.ownTitle}</PageTitle>
      {found.error && <Refused refusal={found.error} again={() => void found.refetch()} />}
      {session.known && !session.person && <SignInButton>{text.signIn}</SignInButton>}
      {!found.error && (!session.known || session.person) && <Loading rows={1} tall="page" />}
    </>
  )
}
