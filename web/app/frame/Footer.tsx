import './footer.css'
import { useText } from '../../text/language.tsx'
import { Icon } from '../../ui/draw/Icon.tsx'
import { Mark } from '../../ui/draw/Mark.tsx'
import { Link } from '../../ui/frame/Link.tsx'
import { en } from '../en.ts'
import { nl } from '../nl.ts'

const about = [
  ['rounds', '/rondes'],
  ['plans', '/jaarplan'],
  ['ballots', '/stemmen'],
  ['experts', '/deskundigen'],
  ['accessibility', '/toegankelijkheid'],
  ['privacy', '/privacy'],
  ['openData', '/open-data'],
  ['follow', '/volgen'],
] as const

export const Footer = () => {
  const text = useText({ nl, en })
  return (
    <footer className="naober-footer">
      <div className="naober-footer__inside">
        <div className="naober-footer__about">
          <Mark size={44} />
          <p>{text.footerAbout}</p>
        </div>
        <div>
          <h2 className="naober-footer__title">{text.talk}</h2>
          <p>{text.talkHow}</p>
          <p className="naober-footer__call">
            <Icon name="phone" size={20} /> <Link to="/contact">{text.contact}</Link>
          </p>
        </div>
        <nav aria-label={text.footerNavigation}>
          <ul className="naober-plain-list">
            {about.map(([word, path]) => (
              <li key={path}>
                <Link to={path}>{text[word]}</Link>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  )
}
