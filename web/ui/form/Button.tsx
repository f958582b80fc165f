import '@nl-design-system-candidate/button-css/button.css'
import { type ButtonHint, Button as NlButton } from '@nl-design-system-candidate/button-react'
import type { ButtonHTMLAttributes, ReactNode } from 'react'
import { Icon } from '../draw/Icon.tsx'
import type { IconName } from '../draw/lines.ts'

type Props = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled'> & {
  children: ReactNode
  purpose?: 'primary' | 'secondary' | 'subtle'
  icon?: IconName
  /** Deletes or refuses: shown in brick red, besides saying so in words. */
  negative?: boolean
  /** Being done: stays focusable, ignores clicks. Change the words too. */
  busy?: boolean
  /** Cannot be done now: stays focusable, ignores clicks; say why beside it. */
  off?: boolean
  /** On or off, for a button that stays in. */
  pressed?: boolean | undefined
  iconOnly?: boolean
}

/** The button of NL Design System with our tokens. Without `type` it never sends a form. */
export const Button = ({
  children,
  purpose = 'secondary',
  icon,
  negative,
  busy,
  off,
  pressed,
  onClick,
  ...rest
}: Props) => (
  <NlButton
    type="button"
    {...rest}
    purpose={purpose}
    {...(negative ? { hint: 'negative' as ButtonHint } : {})}
    {...(icon ? { iconStart: <Icon name={icon} size={20} /> } : {})}
    {...(pressed === undefined ? {} : { toggle: true, pressed })}
    busy={busy ?? false}
    disabled={off ?? false}
    onClick={event => {
      if (busy || off) event.preventDefault()
      else onClick?.(event)
    }}
  >
    {children}
  </NlButton>
)
