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
  const apply = (form: HTMLFormElement, isMeant: (field: Element) => boolean) => {
    // A link may have changed the address before the form was redrawn: what nobody touched is taken from there.
    const kept = new URLSearchParams(window.location.search)
    const given = new FormData(form)
    const fields = [...form.elements].filter(field => 'name' in field && field.name !== '')
    const meant = new Set(fields.filter(isMeant).map(field => field.getAttribute('name') ?? ''))
    const query = new URLSearchParams()
    for (const name of new Set(fields.map(field => field.getAttribute('name') ?? '')))
      for (const value of (meant.has(name) ? given : kept).getAll(name))
        if (typeof value === 'string' && value.trim()) query.append(name, value.trim())
    void navigate({ pathname, search: query.toString() }, { replace: true, preventScrollReset: true })
  }
  return (
    <search className="naober-filters" aria-label={label}>
      <form
        onSubmit={event => {
          event.preventDefault()
          apply(event.currentTarget, field => !(field instanceof HTMLSelectElement))
        }}
        onChange={event => {
          const { target } = event
          if (target instanceof HTMLSelectElement) apply(event.currentTarget, field => field === target)
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
