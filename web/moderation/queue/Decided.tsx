import { moderation } from '../../../functions/moderation/contract.ts'
import { useAsk } from '../../api/ask.ts'
import { useText } from '../../text/language.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { Disclosure } from '../../ui/frame/Disclosure.tsx'
import { Link } from '../../ui/frame/Link.tsx'
import { DateText } from '../../ui/show/DateText.tsx'
import { Loading } from '../../ui/show/Loading.tsx'
import { Refused } from '../../ui/show/Refused.tsx'
import { en } from '../en.ts'
import { nl } from '../nl.ts'
import { caseAddress } from '../place.ts'
import type { LastVerdict } from '../verdict/undoing.ts'

/** The thirty newest decisions of this moderator, with what can still be taken back. */
export const Decided = ({ onUndo, busy }: { onUndo: (verdict: LastVerdict) => void; busy: boolean }) => {
  const { decided: text, history } = useText({ nl, en })
  const found = useAsk(moderation.decided, {})
  return (
    <Disclosure summary={text.title}>
      {found.isPending && <Loading rows={3} tall="line" />}
      {found.error && <Refused refusal={found.error} again={() => void found.refetch()} />}
      {found.data?.decided.length === 0 && <p>{text.none}</p>}
      <ul className="naober-decided naober-plain-list">
        {found.data?.decided.map(one => (
          <li key={one.id}>
            <Link to={caseAddress({ id: one.idea.id, reaction: one.reaction })} lang="nl">
              {one.idea.title}
            </Link>
            <p className="naober-small naober-soft">
              {history.past[one.verdict] ?? one.verdict} · <DateText at={one.at} time />
              {one.undone && ` · ${text.undone}`}
            </p>
            {one.undoBefore && (
              <Button
                purpose="subtle"
                busy={busy}
                aria-label={text.undoOf(one.idea.title)}
                onClick={() =>
                  onUndo({
                    id: one.idea.id,
                    reaction: one.reaction,
                    verdictId: one.id,
                    undoBefore: one.undoBefore ?? '',
                    title: one.idea.title,
                  })
                }
              >
                {text.undo}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
