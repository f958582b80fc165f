import type { Answered } from '../../../functions/http/endpoint.ts'
import { ideas } from '../../../functions/ideas/contract.ts'
import { useCommand } from '../../api/ask.ts'
import { useSession } from '../../app/session.tsx'
import { countText } from '../../text/format.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { refusalSentence } from '../../text/problems.ts'
import { Button } from '../../ui/form/Button.tsx'
import { Chip } from '../../ui/show/Chip.tsx'
import { DateText } from '../../ui/show/DateText.tsx'
import { Empty } from '../../ui/show/Empty.tsx'
import { Notice } from '../../ui/show/Notice.tsx'
import * as en from '../en.ts'
import * as nl from '../nl.ts'
import type { Mine } from '../page/mine.ts'
import { SignIn } from '../page/SignIn.tsx'
import { ReactForm } from './ReactForm.tsx'

type Reaction = Answered<typeof ideas.readIdea>['reactions'][number]

const OneReaction = ({ reaction, onTakeBack }: { reaction: Reaction; onTakeBack?: () => void }) => {
  const text = useText({ nl, en }).talk
  return (
    <li className="naober-card naober-reaction">
      <p className="naober-row naober-small">
        <strong>{reaction.shownName}</strong> <DateText at={reaction.at} />
        {reaction.state === 'submitted' && (
          <Chip kind="waiting" icon="clock">
            {text.waiting}
          </Chip>
        )}
        {reaction.state === 'refused' && (
          <Chip kind="wrong" icon="close">
            {text.refused}
          </Chip>
        )}
      </p>
      <p className="naober-written" lang="nl">
        {reaction.text}
      </p>
      {onTakeBack && (
        <Button purpose="subtle" onClick={onTakeBack}>
          {text.takeBack}
        </Button>
      )}
    </li>
  )
}

type Props = { id: string; reactions: readonly Reaction[]; mine: Mine | undefined; open: boolean }

/** What neighbours say, one's own waiting words included, and the form to add to it. */
export const Reactions = ({ id, reactions, mine, open }: Props) => {
  const text = useText({ nl, en }).talk
  const language = useLanguage()
  const session = useSession()
  const back = useCommand(ideas.withdrawReaction, { refresh: [ideas.myPlaceInIdea, ideas.readIdea] })
  const published = reactions.filter(one => !mine?.waiting.some(waiting => waiting.id === one.id))
  const takeBack = (reaction: string) => back.mutate({ id, reaction })
  return (
    <section aria-labelledby="reacties">
      <h2 id="reacties">{reactions.length > 0 ? countText(language, reactions.length, text.count) : text.title}</h2>
      {published.length === 0 && !mine?.waiting.length && (
        <Empty icon="advice" title={text.none}>
          <p>{text.noneHelp}</p>
        </Empty>
      )}
      <ul className="naober-reactions naober-plain-list">
        {published.map(one => (
          <OneReaction key={one.id} reaction={one} {...(one.mine ? { onTakeBack: () => takeBack(one.id) } : {})} />
        ))}
        {mine?.waiting
          .filter(one => one.state !== 'withdrawn')
          .map(one => (
            <OneReaction
              key={one.id}
              reaction={one}
              {...(one.state === 'refused' ? {} : { onTakeBack: () => takeBack(one.id) })}
            />
          ))}
      </ul>
      <div role="status">{back.isSuccess && <Notice kind="ok">{text.takenBack}</Notice>}</div>
      {back.error && (
        <Notice kind="wrong" live>
          <p>{refusalSentence(language, back.error)}</p>
        </Notice>
      )}
      {open && mine?.can.react.yes && <ReactForm id={id} name={session.name} />}
      {open && session.known && !session.person && <SignIn title={text.signIn}>{text.signInHelp}</SignIn>}
    </section>
  )
}
