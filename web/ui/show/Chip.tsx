import './chip.css'
import type { ReactNode } from 'react'
import { Icon } from '../draw/Icon.tsx'
import type { IconName } from '../draw/lines.ts'

/** A short fact, such as a status, a theme or what is needed; the words carry the meaning, the colour only helps. */
export const Chip = (props: {
  children: ReactNode
  icon?: IconName
  kind?: 'plain' | 'info' | 'ok' | 'waiting' | 'wrong'
}) => (
  <span className={`naober-chip naober-chip--${props.kind ?? 'plain'}`}>
    {props.icon && <Icon name={props.icon} size={18} />}
    {props.children}
  </span>
)
