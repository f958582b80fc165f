import type { ReactNode } from 'react'
import { useLocation } from 'react-router'
import { useText, withoutLanguage } from '../../text/language.tsx'
import { LinkButton } from '../../ui/form/LinkButton.tsx'
import { PageTitle } from '../../ui/frame/PageTitle.tsx'
import { Loading } from '../../ui/show/Loading.tsx'
import { useSession } from '../session.tsx'
import { desks } from './desks.ts'

// Not in the texts of the frame: residents, who never come here, would carry them too.
const nl = {
  signInTitle: 'Log in om hier te werken',
  signIn: 'Dit is een werkplek. Na het inloggen komt u op deze bladzijde terug.',
  toSignIn: 'Inloggen',
  otherTitle: 'Deze werkplek is niet voor uw account',
  other: 'U bent ingelogd, maar zonder de rol die hier nodig is. Vraag de beheerder als dat wel zou moeten.',
  toFront: 'Naar de voorpagina',
}
const en: typeof nl = {
  signInTitle: 'Sign in to work here',
  signIn: 'This is a workplace. After signing in you come back to this page.',
  toSignIn: 'Sign in',
  otherTitle: 'This workplace is not for your account',
  other: 'You are signed in, but without the role that is needed here. Ask the administrator if you should have it.',
  toFront: 'To the front page',
}

/** Lets in who works at this desk; the others read why not and what to do. The platform itself refuses as well. */
export const DeskGate = ({ children }: { children: ReactNode }) => {
  const text = useText({ nl, en })
  const session = useSession()
  const path = withoutLanguage(useLocation().pathname)
  const desk = desks.find(one => path.startsWith(one.path))
  if (!session.known) return <Loading rows={1} tall="page" />
  if (!session.person)
    return (
      <>
        <PageTitle lead={text.signIn}>{text.signInTitle}</PageTitle>
        <a className="nl-button nl-button--primary" href={session.login}>
          {text.toSignIn}
        </a>
      </>
    )
  if (desk && !desk.roles.some(role => session.roles.includes(role)))
    return (
      <>
        <PageTitle lead={text.other}>{text.otherTitle}</PageTitle>
        <LinkButton to="/">{text.toFront}</LinkButton>
      </>
    )
  return children
}
