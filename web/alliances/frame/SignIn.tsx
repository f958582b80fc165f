import { useSession } from '../../app/session.tsx'
import { useText } from '../../text/language.tsx'
import { PageTitle } from '../../ui/frame/PageTitle.tsx'
import { en } from '../en.ts'
import { nl } from '../nl.ts'

/** For who is not signed in yet; comes back to this page. */
export const SignIn = ({ title }: { title: string }) => {
  const text = useText({ nl, en })
  return (
    <>
      <PageTitle lead={text.mine.signInHelp}>{title}</PageTitle>
      <a className="nl-button nl-button--primary" href={useSession().login}>
        <span className="nl-button__label">{text.mine.signIn}</span>
      </a>
    </>
  )
}
