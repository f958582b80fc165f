import { useText } from '../text/language.tsx'
import { Link } from '../ui/frame/Link.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** The two parts of the administrator's desk. */
export const Sections = ({ here }: { here: 'people' | 'organisations' }) => {
  const text = useText({ nl, en })
  return (
    <nav className="naober-tabs naober-no-print" aria-label={text.sections}>
      <ul className="naober-plain-list">
        <li>
          <Link to="/bureau/beheer" aria-current={here === 'people' ? 'page' : undefined}>
            {text.title}
          </Link>
        </li>
        <li>
          <Link to="/bureau/beheer/organisaties" aria-current={here === 'organisations' ? 'page' : undefined}>
            {text.organisationsTitle}
          </Link>
        </li>
      </ul>
    </nav>
  )
}
