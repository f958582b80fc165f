import './follow.css'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { ideas, type Own } from '../../functions/ideas/contract.ts'
import { keyOf, useAsk } from '../api/ask.ts'
import { ask } from '../api/client.ts'
import { codeInHash } from '../text/code.ts'
import { useText } from '../text/language.tsx'
import { Button } from '../ui/form/Button.tsx'
import { PageTitle } from '../ui/frame/PageTitle.tsx'
import { Loading } from '../ui/show/Loading.tsx'
import { Refused } from '../ui/show/Refused.tsx'
import { Claim } from './acts/Claim.tsx'
import { CodeForm } from './CodeForm.tsx'
import { en } from './en.ts'
import { keepCode, readCode } from './kept.ts'
import { nl } from './nl.ts'
import { OwnIdea } from './OwnIdea.tsx'
import type { ChangeForm } from './own.ts'

/** An own idea by its code: typed here, or behind the `#` of the address, where no server log sees it. */
export const FollowPage = ({ Change }: { Change: ChangeForm }) => {
  const text = useText({ nl, en })
  const { hash } = useLocation()
  const navigate = useNavigate()
  const kept = useQueryClient()
  const [code, setCode] = useState(() => codeInHash(hash) ?? readCode())
  const found = useAsk(ideas.findByCode, { code: code ?? '' }, { wait: !code })
  const wrong = found.error?.code === 'not-found' || found.error?.code === 'invalid'

  const open = (next: string | undefined) => {
    keepCode(next)
    setCode(next)
  }
  useEffect(() => {
    const given = codeInHash(hash)
    if (!given) return
    keepCode(given)
    setCode(given)
    // The code must not stay in the address bar and the history of a computer that others use as well.
    void navigate({ hash: '' }, { replace: true, preventScrollReset: true })
  }, [hash, navigate])

  if (!code || wrong) return <CodeForm key={code} tried={wrong ? code : undefined} onCode={open} />
  if (found.error)
    return (
      <>
        <PageTitle>{text.title}</PageTitle>
        <Refused refusal={found.error} again={() => void found.refetch()} />
      </>
    )
  if (!found.data)
    return (
      <>
        <PageTitle>{text.title}</PageTitle>
        <Loading rows={1} tall="page" />
      </>
    )
  return (
    <OwnIdea
      own={found.data}
      code={code}
      Change={Change}
      read={() => ask(ideas.findByCode, { code })}
      onOwn={(own: Own) => kept.setQueryData(keyOf(ideas.findByCode, { code }), own)}
    >
      <Claim code={code} />
      <div className="naober-row naober-no-print">
        <Button icon="close" onClick={() => open(undefined)}>
          {text.close}
        </Button>
        <span className="naober-soft">{text.closeHelp}</span>
      </div>
    </OwnIdea>
  )
}
