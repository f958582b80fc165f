import './header.css'
import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'react-router'
import type { Role } from '../../../functions/http/endpoint.ts'
import { addressIn, useLanguage, useText, withoutLanguage } from '../../text/language.tsx'
import { Icon } from '../../ui/draw/Icon.tsx'
import { Mark } from '../../ui/draw/Mark.tsx'
import { Link } from '../../ui/frame/Link.tsx'
import { en } from '../en.ts'
import { nl } from '../nl.ts'
import { useSession } from '../session.tsx'

const places = [
  ['ideas', '/ideeen'],
  ['villages', '/dorpen'],
  ['agenda', '/agenda'],
  ['decide', '/meebeslissen'],
  ['search', '/zoeken'],
] as const

/** Who has a desk; which one is known behind `/bureau`, so that residents do not carry all desks along. */
const working: ReadonlySet<Role> = new Set([
  'officer',
  'expert',
  'moderator',
  'manager',
  'executive',
  'auditor',
  'administrator',
])

/** Goes to the same page in the other language; a whole new page, so that its language is announced. */
const LanguageSwitch = () => {
  const text = useText({ nl, en })
  const other = useLanguage() === 'nl' ? 'en' : 'nl'
  const { pathname, search } = useLocation()
  return (
    <a
      className="naober-header__language"
      href={addressIn(other, withoutLanguage(pathname)) + search}
      lang={other}
      hrefLang={other}
      title={text.otherLanguageLong}
    >
      {text.otherLanguage}
    </a>
  )
}

const Account = () => {
  const text = useText({ nl, en })
  const session = useSession()
  if (!session.person) return <a href={session.login}>{text.signIn}</a>
  return (
    <>
      {session.roles.some(role => working.has(role)) && (
        <Link to="/bureau" place>
          {text.desk}
        </Link>
      )}
      <Link to="/mijn" place>
        <Icon name="person" size={20} /> {text.mine}
      </Link>
      <button type="button" className="naober-header__out" onClick={session.logout}>
        {text.signOut}
      </button>
    </>
  )
}

/** The slim bar on top. On a phone the places are behind one button; Escape closes it and gives the focus back. */
export const Header = () => {
  const text = useText({ nl, en })
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (!open) return
    const keyed = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      setOpen(false)
      button.current?.focus()
    }
    document.addEventListener('keydown', keyed)
    return () => document.removeEventListener('keydown', keyed)
  }, [open])
  return (
    <header className="naober-header">
      <div className="naober-header__bar">
        <Link className="naober-header__home" to="/" aria-label={text.home}>
          <Mark size={40} /> <span>{text.name}</span>
        </Link>
        <button
          ref={button}
          type="button"
          className="naober-header__menu"
          aria-expanded={open}
          aria-controls="hoofdmenu"
          onClick={() => setOpen(!open)}
        >
          <Icon name={open ? 'close' : 'menu'} /> {open ? text.closeMenu : text.menu}
        </button>
        <nav
          id="hoofdmenu"
          aria-label={text.mainNavigation}
          className={open ? 'naober-header__nav naober-header__nav--open' : 'naober-header__nav'}
        >
          <ul className="naober-header__places">
            {places.map(([name, path]) => (
              <li key={path}>
                <Link to={path} place>
                  {name === 'search' && <Icon name="search" size={20} />} {text[name]}
                </Link>
              </li>
            ))}
          </ul>
          <div className="naober-header__self">
            <LanguageSwitch />
            <Account />
          </div>
        </nav>
      </div>
    </header>
  )
}
