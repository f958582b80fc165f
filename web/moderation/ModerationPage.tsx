import './moderation.css'
import './case.css'
import { useState } from 'react'
import { moderation, type VerdictKind } from '../../functions/moderation/contract.ts'
import { useRefresh } from '../api/ask.ts'
import { useAskPages } from '../api/pages.ts'
import { useAnnounce } from '../app/frame/ArrivalKeeper.tsx'
import { countText } from '../text/format.ts'
import { useLanguage, useText } from '../text/language.tsx'
import { Button } from '../ui/form/Button.tsx'
import { PageTitle } from '../ui/frame/PageTitle.tsx'
import { Loading } from '../ui/show/Loading.tsx'
import { Refused } from '../ui/show/Refused.tsx'
import { en } from './en.ts'
import { ShortcutsDialog } from './keys/ShortcutsDialog.tsx'
import { useShortcuts, useShortcutsOn } from './keys/shortcuts.ts'
import { nl } from './nl.ts'
import { OpenCase } from './OpenCase.tsx'
import { nameOfCase, sameCase, useOpenCase } from './place.ts'
import { Decided } from './queue/Decided.tsx'
import { Queue } from './queue/Queue.tsx'
import { Steps } from './Steps.tsx'
import { UndoBar } from './verdict/UndoBar.tsx'
import { type LastVerdict, useUndo } from './verdict/undoing.ts'

/** The desk of the moderator: queue, what lies open, what to look at. One key per decision, the letter seen first. */
export const ModerationPage = () => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const announce = useAnnounce()
  const queue = useAskPages(moderation.queue, {})
  const waiting = queue.parts.flatMap(part => part.waiting)
  const total = queue.parts.at(-1)?.total ?? 0
  const { open, step, go } = useOpenCase(waiting)
  const [moved, setMoved] = useState(false)
  /** A decision that was asked for, and of what: never of the next one. */
  const [asked, setAsked] = useState<{ of: string; verdict: VerdictKind }>()
  const refresh = useRefresh()
  const [keysShown, setKeysShown] = useState(false)
  const [keysOn, setKeysOn] = useShortcutsOn()
  const undoing = useUndo(of => {
    announce(text.undo.done(of.title))
    setMoved(true)
    go(of)
  })

  const at = waiting.findIndex(one => sameCase(one, open))
  const openAt = (place: number) => {
    const next = waiting[place]
    if (!next) return
    setMoved(true)
    go(next)
  }
  const done = (last: LastVerdict) => {
    const rest = waiting.filter(one => !sameCase(one, last))
    const next = rest[Math.min(Math.max(at, 0), rest.length - 1)]
    setAsked(undefined)
    undoing.setLast(last)
    setMoved(true)
    go(next)
    refresh([moderation.queue, moderation.waitingItem, moderation.decided])
    const left = countText(language, Math.max(total - 1, rest.length), text.queue.count)
    announce(
      `${last.verdict && text.done[last.verdict](last.title)} ${next ? text.now(next.title, left) : text.allDone}`,
    )
  }
  const ask = (verdict: VerdictKind | undefined) =>
    setAsked(open && verdict ? { of: nameOfCase(open), verdict } : undefined)
  useShortcuts(
    {
      j: () => openAt(at + 1),
      k: () => openAt(at - 1),
      p: () => ask('publish'),
      a: () => ask('return'),
      w: () => ask('refuse'),
      u: () => undoing.undo(undoing.last),
      '?': () => setKeysShown(true),
    },
    keysOn,
  )

  return (
    <div className={`naober-moderation naober-moderation--${step}`}>
      <div className="naober-moderation__head">
        <PageTitle>{text.title}</PageTitle>
        <UndoBar undoing={undoing} />
        <Button purpose="subtle" onClick={() => setKeysShown(true)} aria-keyshortcuts={keysOn ? '?' : undefined}>
          {text.keys.button} <kbd className="naober-key">?</kbd>
        </Button>
      </div>
      <Steps open={open} step={step} />
      <div className="naober-moderation__panes">
        <section className="naober-moderation__queue" aria-labelledby="rij">
          <h2 id="rij">{text.queue.title}</h2>
          {queue.loading && <Loading rows={5} tall="card" />}
          {queue.refusal && <Refused refusal={queue.refusal} again={queue.again} />}
          {!queue.loading && !queue.refusal && (
            <Queue
              waiting={waiting}
              total={total}
              open={open}
              more={queue.more}
              busy={queue.busy}
              onMore={queue.fetchMore}
              onRefresh={queue.again}
              onOpen={() => setMoved(true)}
            />
          )}
          <Decided onUndo={undoing.undo} busy={undoing.busy} />
        </section>
        {open && (
          <OpenCase
            key={nameOfCase(open)}
            of={open}
            title={waiting[at]?.title ?? ''}
            takeFocus={moved}
            keysOn={keysOn}
            asked={asked?.of === nameOfCase(open) ? asked.verdict : undefined}
            onAsked={ask}
            onDone={done}
          />
        )}
      </div>
      <ShortcutsDialog open={keysShown} onClose={() => setKeysShown(false)} on={keysOn} onChange={setKeysOn} />
    </div>
  )
}
