import { useEffect, useRef, useState } from 'react'
import { moderation, type VerdictKind } from '../../functions/moderation/contract.ts'
import { useAsk } from '../api/ask.ts'
import { useText } from '../text/language.tsx'
import { Dialog } from '../ui/frame/Dialog.tsx'
import { Loading } from '../ui/show/Loading.tsx'
import { Refused } from '../ui/show/Refused.tsx'
import { Contact } from './aside/Contact.tsx'
import { Hints } from './aside/Hints.tsx'
import { History } from './aside/History.tsx'
import { en } from './en.ts'
import { ItemPane } from './item/ItemPane.tsx'
import { Verdicts, verdictsFor } from './item/Verdicts.tsx'
import { nl } from './nl.ts'
import type { CaseKey } from './place.ts'
import type { LastVerdict } from './verdict/undoing.ts'
import { firstField, VerdictForm } from './verdict/VerdictForm.tsx'

type Props = {
  of: CaseKey
  title: string
  takeFocus: boolean
  keysOn: boolean
  /** What a key asked for; `onAsked` says it was heard. */
  asked: VerdictKind | undefined
  onAsked: (verdict: VerdictKind | undefined) => void
  onDone: (last: LastVerdict) => void
}

/** The middle and the right pane: what to read, what to look at, and the decision. */
export const OpenCase = ({ of, title, takeFocus, keysOn, asked, onAsked, onDone }: Props) => {
  const text = useText({ nl, en })
  const pane = useRef<HTMLElement>(null)
  const found = useAsk(moderation.waitingItem, { id: of.id, ...(of.reaction ? { reaction: of.reaction } : {}) })
  const [focus] = useState(takeFocus)
  useEffect(() => {
    if (!focus) return
    pane.current?.closest('.naober-moderation')?.scrollIntoView()
    pane.current?.focus({ preventScroll: true })
  }, [focus])
  const item = found.data
  const verdict = item?.can.decide.yes && asked && verdictsFor(item).includes(asked) ? asked : undefined
  const close = () => onAsked(undefined)
  return (
    <>
      <section ref={pane} className="naober-case" tabIndex={-1} aria-label={item?.idea.title ?? title}>
        {found.isPending && <Loading rows={1} tall="page" />}
        {found.error && <Refused refusal={found.error} again={() => void found.refetch()} />}
        {item && <ItemPane found={item} />}
        {item && <Verdicts found={item} onChoose={onAsked} keysOn={keysOn} />}
      </section>
      <aside className="naober-case__aside" aria-label={text.hints.title}>
        {item && <Hints found={item} />}
        {item && <Contact found={item} />}
        {item && <History found={item} />}
      </aside>
      <Dialog
        open={verdict !== undefined}
        onClose={close}
        title={verdict ? text.verdict.titles[verdict] : ''}
        focus={firstField(verdict)}
        wide
      >
        {item && verdict && (
          <VerdictForm
            key={verdict}
            of={of}
            found={item}
            verdict={verdict}
            onDone={onDone}
            onCancel={close}
            onReload={() => {
              close()
              void found.refetch()
            }}
          />
        )}
      </Dialog>
    </>
  )
}
