import './empty.css'
import type { ReactNode } from 'react'
import { Icon } from '../draw/Icon.tsx'
import type { IconName } from '../draw/lines.ts'

/** Nothing here yet: says what could be here and invites to the next step. */
export const Empty = (props: { title: string; icon?: IconName; children?: ReactNode; action?: ReactNode }) => (
  <div className="naober-empty">
    <Icon name={props.icon ?? 'brink'} size={56} />
    <p className="naober-empty__title">{props.title}</p>
    {props.children && <div>{props.children}</div>}
    {props.action}
  </div>
)
