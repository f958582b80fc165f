import './filters.css'
import type { ReactNode } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { useText, withoutLanguage } from '../../text/language.tsx'
import { Button } from '../form/Button.tsx'
import { en, nl } from '../words.ts'
import { Link } from './Link.tsx'

/**
 * A form whose fields (by `name`) live in the address bar, so that every filtered list can be linked and kept.
 * Choosing from a list works at once; text works on Enter or the button. The page starts again at the first.
 */
export const Filters = ({ children, label }: { children: ReactNode; label: string }) => {
  const text = useText({ nl, en })
  const { pathname, search } = useLocation()
  const navigate = useNavigate()
  const apply = (form: HTMLFormElement) => {
    const query = new URLSearchParams()
    for (const [name, value] of new FormData(form)) {
      if (typeof value === 'string' && value.trim()) query.append(name, value.trim())
    }
    void navigate({ pathname, search: query.toString() }, { replace: true, preventScrollReset: true })
  }
  return (
    <search className="naober-filters" aria-label={label}>
      <form
        onSubmit={event => {
          event.preventDefault()
          apply(event.currentTarget)
        }}
        onChange={event => {
          if (event.target instanceof HTMLSelectElement) apply(event.currentTarget)
        }}
      >
        <div className="naober-filters__fields">{children}</div>
        <div className="naober-row">
          <Button type="submit">{text.apply}</Button>
          {search && <Link to={withoutLanguage(pathname)}>{text.reset}</Link>}
        </div>
      </form>
    </search>
  )
}
