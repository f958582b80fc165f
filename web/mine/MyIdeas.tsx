import type { ReactNode } from 'react'
import { ideas } from '../../functions/ideas/contract.ts'
import type { Line } from '../../functions/ideas/idea.ts'
import { useAsk, useCommand } from '../api/ask.ts'
import { useText } from '../text/language.tsx'
import { Button } from '../ui/form/Button.tsx'
import { LinkButton } from '../ui/form/LinkButton.tsx'
import { Link } from '../ui/frame/Link.tsx'
import { AnswerBy } from '../ui/idea/AnswerBy.tsx'
import { usePlaceName } from '../ui/idea/places.ts'
import { StateChip } from '../ui/idea/StateChip.tsx'
import { Chip } from '../ui/show/Chip.tsx'
import { DateText } from '../ui/show/DateText.tsx'
import { Empty } from '../ui/show/Empty.tsx'
import { Loading } from '../ui/show/Loading.tsx'
import { Refused } from '../ui/show/Refused.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'

const newestFirst = <L extends Line>(lines: readonly L[]): L[] =>
  lines.toSorted((one, next) => next.at.localeCompare(one.at))

const OneIdea = ({ idea, to, children }: { idea: Line; to: string; children?: ReactNode }) => {
  const text = useText({ nl, en })
  const place = usePlaceName()
  return (
    <li className="naober-card naober-mine__idea">
      <div className="naober-row">
        <StateChip state={idea.state} />
        <span className="naober-soft naober-small">
          {text.sent} <DateText at={idea.at} />
        </span>
      </div>
      <h3>
        <Link to={to} lang="nl">
          {idea.title}
        </Link>
      </h3>
      <p>{place(idea.village, idea.municipality)}</p>
      <AnswerBy idea={idea} />
      {children}
    </li>
  )
}

const Followed = ({ followed }: { followed: readonly Line[] }) => {
  const text = useText({ nl, en })
  const sending = useCommand(ideas.followIdea, { refresh: [ideas.myIdeas, ideas.myPlaceInIdea] })
  if (followed.length === 0)
    return (
      <Empty title={text.followedNone} icon="heart" action={<LinkButton to="/ideeen">{text.seeIdeas}</LinkButton>}>
        <p>{text.followedNoneHelp}</p>
      </Empty>
    )
  return (
    <>
      {sending.error && <Refused refusal={sending.error} />}
      <ul className="naober-plain-list naober-grid">
        {newestFirst(followed).map(idea => (
          <OneIdea key={idea.id} idea={idea} to={`/ideeen/${idea.id}`}>
            <Button
              purpose="subtle"
              icon="close"
              busy={sending.isPending && sending.variables.id === idea.id}
              onClick={() => sending.mutate({ id: idea.id, follows: false })}
            >
              {text.unfollow}
              <span className="naober-hidden">: {idea.title}</span>
            </Button>
          </OneIdea>
        ))}
      </ul>
    </>
  )
}

/** Own ideas and followed ideas, newest first. */
export const MyIdeas = () => {
  const text = useText({ nl, en })
  const found = useAsk(ideas.myIdeas, {})
  if (found.error) return <Refused refusal={found.error} again={() => void found.refetch()} />
  if (!found.data) return <Loading rows={3} />
  const { own, followed } = found.data
  return (
    <>
      <section aria-labelledby="eigen">
        <h2 id="eigen">{text.own}</h2>
        {own.length === 0 ? (
          <Empty
            title={text.ownNone}
            action={
              <LinkButton to="/ideeen/nieuw" purpose="primary">
                {text.tell}
              </LinkButton>
            }
          >
            <p>{text.ownNoneHelp}</p>
          </Empty>
        ) : (
          <ul className="naober-plain-list naober-grid">
            {newestFirst(own).map(idea => (
              <OneIdea key={idea.id} idea={idea} to={`/mijn/ideeen/${idea.id}`}>
                {idea.changeWaits && (
                  <Chip kind="waiting" icon="clock">
                    {text.changeWaits}
                  </Chip>
                )}
              </OneIdea>
            ))}
          </ul>
        )}
        <div className="naober-row naober-mine__more">
          {own.length > 0 && (
            <LinkButton to="/ideeen/nieuw" icon="plus">
              {text.tellNew}
            </LinkButton>
          )}
          <Link to="/volgen">{text.haveCode}</Link>
        </div>
      </section>
      <section aria-labelledby="gevolgd">
        <h2 id="gevolgd">{text.followed}</h2>
        <Followed followed={followed} />
      </section>
    </>
  )
}
