import './pager.css'
import { useLocation } from 'react-router'
import { useText, withoutLanguage } from '../../text/language.tsx'
import { Icon } from '../draw/Icon.tsx'
import { en, nl } from '../words.ts'
import { Link } from './Link.tsx'

/** Previous and next of a list whose page (from 1) is `page` in the address, so that every page can be linked. */
export const Pager = ({ page, pages }: { page: number; pages: number }) => {
  const text = useText({ nl, en })
  const { pathname, search } = useLocation()
  const to = (wanted: number) => {
    const query = new URLSearchParams(search)
    query.set('page', String(wanted))
    if (wanted === 1) query.delete('page')
    return `${withoutLanguage(pathname)}${query.size > 0 ? `?${query}` : ''}`
  }
  if (pages <= 1) return null
  return (
    <nav className="naober-pager" aria-label={text.pages}>
      {page > 1 && (
        <Link className="naober-pager__previous" to={to(page - 1)} rel="prev">
          <Icon name="arrow" /> {text.previous}
        </Link>
      )}
      <span className="naober-number">{text.page(page, pages)}</span>
      {page < pages && (
        <Link to={to(page + 1)} rel="next">
          {text.next} <Icon name="arrow" />
        </Link>
      )}
    </nav>
  )
}
