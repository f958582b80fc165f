import { useSession } from '../app/session.tsx'
import { useText } from '../text/language.tsx'
import { LinkButton } from '../ui/form/LinkButton.tsx'
import { PageTitle } from '../ui/frame/PageTitle.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** Who is not signed in reads what an account is for, and that nobody needs one. */
export const Visitor = () => {
  const text = useText({ nl, en })
  const { login } = useSession()
  return (
    <>
      <PageTitle lead={text.visitorLead}>{text.title}</PageTitle>
      <div className="naober-grid">
        <section className="naober-card naober-mine__way">
          <h2>{text.signIn}</h2>
          <p>{text.signInHelp}</p>
          <a className="nl-button nl-button--primary" href={login}>
            <span className="nl-button__label">{text.signIn}</span>
          </a>
        </section>
        <section className="naober-card naober-mine__way">
          <h2>{text.without}</h2>
          <p>{text.withoutHelp}</p>
          <LinkButton to="/volgen">{text.withCode}</LinkButton>
        </section>
      </div>
    </>
  )
}
