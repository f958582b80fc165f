import type { Shown } from '../../../functions/ideas/idea.ts'
import { useSession } from '../../app/session.tsx'
import { numberText } from '../../text/format.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { refusalSentence } from '../../text/problems.ts'
import { Icon } from '../../ui/draw/Icon.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { Notice } from '../../ui/show/Notice.tsx'
import * as en from '../en.ts'
import * as nl from '../nl.ts'
import { type Mine, useFollow, useSupport } from './mine.ts'
import { SignIn } from './SignIn.tsx'

const SupportButton = ({ id, mine }: { id: string; mine: Mine }) => {
  const text = useText({ nl, en }).act
  const language = useLanguage()
  const { support, busy, refusal } = useSupport(id)
  const follow = useFollow(id)
  const refused = refusal ?? follow.refusal
  if (!mine.can.support.yes && !mine.supports) return <p>{text.not}</p>
  return (
    <>
      {mine.supports && (
        <p className="naober-support__done">
          <Icon name="check" size={20} /> {text.supporting}
        </p>
      )}
      <Button
        purpose={mine.supports ? 'secondary' : 'primary'}
        icon={mine.supports ? 'close' : 'heart'}
        busy={busy}
        onClick={() => void support(!mine.supports)}
      >
        {mine.supports ? text.takeBack : text.support}
      </Button>
      <p className="naober-small naober-soft">{text.secret}</p>
      <Button
        icon={mine.follows ? 'check' : 'plus'}
        pressed={mine.follows}
        busy={follow.busy}
        onClick={() => follow.follow(!mine.follows)}
      >
        {mine.follows ? text.following : text.follow}
      </Button>
      <p className="naober-small naober-soft">{text.followWhy}</p>
      {refused && (
        <Notice kind="wrong" live>
          <p>{refusalSentence(language, refused)}</p>
        </Notice>
      )}
    </>
  )
}

/** How many people support the idea, and the button to join them. */
export const Support = ({ idea, mine }: { idea: Shown; mine: Mine | undefined }) => {
  const text = useText({ nl, en }).act
  const language = useLanguage()
  const session = useSession()
  const words = text.count[new Intl.PluralRules(language).select(idea.supports) === 'one' ? 'one' : 'other']
  return (
    <section className="naober-card naober-support" aria-labelledby="steun">
      <h2 id="steun" className="naober-support__count" aria-live="polite">
        <Icon name="heart" size={32} />
        <span>
          <strong>{numberText(language, idea.supports)}</strong> {words}
        </span>
      </h2>
      {!session.person && (
        // Its place is kept until it is known who this is: most people are not signed in.
        <div className={session.known ? undefined : 'naober-support__coming'}>
          <SignIn title={text.signInToSupport}>{text.signInWhy}</SignIn>
        </div>
      )}
      {mine && <SupportButton id={idea.id} mine={mine} />}
    </section>
  )
}
