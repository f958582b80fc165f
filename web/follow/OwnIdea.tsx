import { type ReactNode, Suspense, useEffect, useRef, useState } from 'react'
import type { Own } from '../../functions/ideas/contract.ts'
import { publicStates } from '../../functions/ideas/idea.ts'
import { dateText } from '../text/format.ts'
import { useLanguage, useText } from '../text/language.tsx'
import { Button } from '../ui/form/Button.tsx'
import { LinkButton } from '../ui/form/LinkButton.tsx'
import { PageTitle } from '../ui/frame/PageTitle.tsx'
import { StateChip } from '../ui/idea/StateChip.tsx'
import { Loading } from '../ui/show/Loading.tsx'
import { Notice } from '../ui/show/Notice.tsx'
import { Appeal } from './acts/Appeal.tsx'
import { Confirm } from './acts/Confirm.tsx'
import { Join } from './acts/Join.tsx'
import { Withdraw } from './acts/Withdraw.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'
import type { ChangeForm, OwnProps } from './own.ts'
import { Letters } from './told/Letters.tsx'
import { Road } from './told/Road.tsx'
import { Story } from './told/Story.tsx'

type Props = {
  own: Own
  code: string | undefined
  Change: ChangeForm
  read: () => Promise<Own>
  onOwn: (own: Own) => void
  children?: ReactNode
}

/** Everything the author can see and do: where the idea is, what came back, what was sent, what to do now. */
export const OwnIdea = ({ own, code, Change, read, onOwn, children }: Props) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const [changing, setChanging] = useState(false)
  const [said, setSaid] = useState('')
  const top = useRef<HTMLDivElement>(null)
  const { idea, can } = own
  const props: OwnProps = {
    own,
    code,
    onOwn: (next, sentence) => {
      onOwn(next)
      setSaid(sentence)
      setChanging(false)
    },
  }
  useEffect(() => {
    // What one just did is told on top; the button that was pressed may be gone.
    if (said) top.current?.focus()
  }, [said])

  if (changing)
    return (
      <>
        <PageTitle above={text.yours}>{idea.title}</PageTitle>
        <Suspense fallback={<Loading rows={4} />}>
          <Change
            own={own}
            code={code}
            read={read}
            onDone={next => props.onOwn(next, text.act.done)}
            onCancel={() => setChanging(false)}
          />
        </Suspense>
      </>
    )
  const isPublic = publicStates.some(state => state === idea.state)
  const change = (
    <Button purpose={idea.state === 'returned' ? 'primary' : 'secondary'} onClick={() => setChanging(true)}>
      {text.act.change}
    </Button>
  )
  return (
    <div className="naober-own">
      <PageTitle above={text.yours}>{idea.title}</PageTitle>
      <div ref={top} tabIndex={-1} className="naober-own__said">
        {said && <Notice kind="ok">{said}</Notice>}
      </div>
      <div className="naober-own__now">
        <StateChip state={idea.state} />
        <p>{text.now[idea.state]}</p>
      </div>
      {own.change && (
        <Notice kind="info">
          {text.change[own.change.waits ? 'waits' : 'returned'](dateText(language, own.change.at))}
        </Notice>
      )}
      <Road own={own} />
      <Confirm {...props} />
      <Join {...props} />
      <Letters own={own} />
      <section className="naober-no-print" aria-labelledby="doen">
        <h2 id="doen">{text.act.title}</h2>
        {!can.change.yes && !can.withdraw.yes && !can.appeal.yes && <p>{text.act.nothing}</p>}
        <div className="naober-row">
          {can.change.yes && change}
          <Withdraw {...props} />
          {isPublic && <LinkButton to={`/ideeen/${idea.id}`}>{text.toPublic}</LinkButton>}
        </div>
      </section>
      <Appeal {...props} />
      <Story own={own} code={code} />
      {children}
    </div>
  )
}
