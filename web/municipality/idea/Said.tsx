import { useText } from '../../text/language.tsx'
import { Chip } from '../../ui/show/Chip.tsx'
import { DateText } from '../../ui/show/DateText.tsx'
import { en } from '../en.ts'
import { nl } from '../nl.ts'
import type { DeskIdea } from './desk.ts'

const kinds = { 'will-do': 'ok', helped: 'ok', 'not-now': 'waiting', other: 'info' } as const
type Props = Pick<DeskIdea['idea']['answers'][number], 'outcome' | 'text' | 'at'> & { head: string }

/** An answer as it stands on the page of the idea. */
export const Said = ({ head, outcome, text, at }: Props) => {
  const { outcomes } = useText({ nl, en }).answer
  return (
    <article className="naober-card naober-said">
      <h3>{head}</h3>
      <p className="naober-row naober-small">
        <Chip kind={kinds[outcome]} icon={outcome === 'not-now' ? 'clock' : 'check'}>
          {outcomes[outcome].label}
        </Chip>
        <DateText at={at} />
      </p>
      <p className="naober-written" lang="nl">
        {text}
      </p>
    </article>
  )
}
