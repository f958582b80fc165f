import type { AnchorHTMLAttributes } from 'react'
import { NavLink, Link as RouterLink } from 'react-router'
import { useAddress } from '../../text/language.tsx'

type Props = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & {
  /** An address as written in the routes (`/ideeen`); the language is added. `/api/…` leaves the pages. */
  to: string
  /** Marks the link as the open page or section (`aria-current`). */
  place?: boolean
}

/** A link inside the platform, in the language of the page. */
export const Link = ({ to, place, ...rest }: Props) => {
  const address = useAddress()
  if (to.startsWith('/api/')) return <a href={to} {...rest} />
  return place ? <NavLink to={address(to)} end={to === '/'} {...rest} /> : <RouterLink to={address(to)} {...rest} />
}
