import '@nl-design-system-candidate/button-css/button.css'
import type { ReactNode } from 'react'
import { Icon } from '../draw/Icon.tsx'
import type { IconName } from '../draw/lines.ts'
import { Link } from '../frame/Link.tsx'

/** A link that looks like a button: for going somewhere, never for doing something. */
export const LinkButton = (props: {
  to: string
  children: ReactNode
  purpose?: 'primary' | 'secondary' | 'subtle'
  icon?: IconName
}) => (
  <Link to={props.to} className={`nl-button nl-button--${props.purpose ?? 'secondary'}`}>
    {props.icon && (
      <span className="nl-button__icon-start">
        <Icon name={props.icon} size={20} />
      </span>
    )}
    <span className="nl-button__label">{props.children}</span>
  </Link>
)
