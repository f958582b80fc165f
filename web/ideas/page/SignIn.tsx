import type { ReactNode } from 'react'
import { useSession } from '../../app/session.tsx'

/** Why one has to sign in here, and the way there; the login service comes back to this page. */
export const SignIn = ({ title, children }: { title: string; children: ReactNode }) => (
  <div className="naober-sign-in naober-no-print">
    <a className="nl-button nl-button--primary" href={useSession().login}>
      <span className="nl-button__label">{title}</span>
    </a>
    <p className="naober-small naober-soft">{children}</p>
  </div>
)
