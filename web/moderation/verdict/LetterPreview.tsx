import { moderation, type Reason, type VerdictKind } from '../../../functions/moderation/contract.ts'
import { useAsk } from '../../api/ask.ts'
import { useText } from '../../text/language.tsx'
import { Icon } from '../../ui/draw/Icon.tsx'
import { Loading } from '../../ui/show/Loading.tsx'
import { Refused } from '../../ui/show/Refused.tsx'
import { en } from '../en.ts'
import { nl } from '../nl.ts'
import type { CaseKey } from '../place.ts'
import { useLater } from './later.ts'

type Props = { of: CaseKey; verdict: VerdictKind; reason: Reason | undefined; more: string; handOver: boolean }

/** The letter as the author will get it, made by the platform with the very words that will go. */
export const LetterPreview = ({ of, verdict, reason, more, handOver }: Props) => {
  const text = useText({ nl, en }).verdict
  const words = useLater(more.trim())
  const letter = useAsk(
    moderation.letterFor,
    {
      id: of.id,
      verdict,
      ...(of.reaction ? { reaction: of.reaction } : {}),
      ...(reason && verdict !== 'publish' ? { reason } : {}),
      ...(words ? { more: words } : {}),
      ...(handOver ? { handOver: 'true' as const } : {}),
    },
    { keepOld: true },
  )
  return (
    <section aria-labelledby="de-brief" className="naober-preview">
      <h3 id="de-brief">
        <Icon name="mail" size={20} /> {text.letter}
      </h3>
      {letter.isPending && <Loading rows={1} tall="card" />}
      {letter.error && <Refused refusal={letter.error} again={() => void letter.refetch()} />}
      {letter.data && (
        <>
          <p className="naober-small">{of.reaction ? text.goes.reaction : text.goes[letter.data.goes]}</p>
          <div className="naober-letter" lang="nl">
            <p className="naober-letter__subject">{letter.data.subject}</p>
            {letter.data.text}
          </div>
        </>
      )}
    </section>
  )
}
