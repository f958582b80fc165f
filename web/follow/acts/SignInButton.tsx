import type { ReactNode } from 'react'
import { useSession } from '../../app/session.tsx'

/** To the login service, which comes back to this page. */
export const SignInButton = ({ children }: { children: ReactNode }) => (
  <a className="nl-button nl-button--secondary" href={useSession().login}>
    <span className="nl-button__label">{children}</span>
  </a>
)
