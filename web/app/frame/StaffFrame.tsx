import './frame.css'
import './staff.css'
import { Suspense } from 'react'
import { Outlet, useLocation } from 'react-router'
import { useLanguage, useText, withoutLanguage } from '../../text/language.tsx'
import { Icon } from '../../ui/draw/Icon.tsx'
import { Mark } from '../../ui/draw/Mark.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { Link } from '../../ui/frame/Link.tsx'
import { Loading } from '../../ui/show/Loading.tsx'
import { en } from '../en.ts'
import { nl } from '../nl.ts'
import { useSession } from '../session.tsx'
import { DeskGate } from './DeskGate.tsx'
import { deskAt, desksOf } from './desks.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { SampleLine } from './SampleLine.tsx'

/** The frame of the desks: places at the left by role, dense, as much room for the work as there is. */
export const StaffFrame = () => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const session = useSession()
  const { pathname } = useLocation()
  const here = deskAt(withoutLanguage(pathname))
  return (
    <div className="naober-staff">
      <a className="naober-skip" href="#inhoud">
        {text.skip}
      </a>
      <header className="naober-staff__nav">
        <Link className="naober-header__home" to="/" aria-label={text.home}>
          <Mark size={32} /> <span>{text.name}</span>
        </Link>
        <nav aria-label={text.deskNavigation}>
          <ul className="naober-plain-list">
            {desksOf(session.roles).map(desk => (
              <li key={desk.path}>
                <Link to={desk.path} place={desk === here}>
                  <Icon name={desk.icon} size={20} /> {desk.name[language]}
                </Link>
              </li>
            ))}
            <li>
              <Link to="/">
                <Icon name="brink" size={20} /> {text.toPublic}
              </Link>
            </li>
          </ul>
        </nav>
        <div className="naober-staff__self">
          {session.person ? (
            <>
              <p className="naober-small">{text.signedInAs(session.name)}</p>
              <Button purpose="subtle" onClick={session.logout}>
                {text.signOut}
              </Button>
            </>
          ) : (
            session.known && <a href={session.login}>{text.signIn}</a>
          )}
        </div>
      </header>
      <main id="inhoud" className="naober-staff__main" tabIndex={-1}>
        <ErrorBoundary key={pathname}>
          <Suspense fallback={<Loading rows={1} tall="page" />}>
            <DeskGate>
              <Outlet />
            </DeskGate>
          </Suspense>
        </ErrorBoundary>
      </main>
      <SampleLine />
    </div>
  )
}
