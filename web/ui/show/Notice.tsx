import './notice.css'
import type { ReactNode } from 'react'
import { useText } from '../../text/language.tsx'
import { Icon } from '../draw/Icon.tsx'
import type { IconName } from '../draw/lines.ts'
import { en, nl } from '../words.ts'

const icons = { info: 'info', ok: 'check', waiting: 'clock', wrong: 'warning' } as const satisfies Record<
  string,
  IconName
>

type Props = {
  kind: keyof typeof icons
  title?: string
  children?: ReactNode
  /** Read aloud as soon as it appears; for what follows on something a person did. */
  live?: boolean
}

/** A message in the page: never by colour alone, always with a drawing and a word. */
export const Notice = ({ kind, title, children, live }: Props) => {
  const text = useText({ nl, en })
  return (
    <div
      className={`naober-notice naober-notice--${kind}`}
      role={live ? (kind === 'wrong' ? 'alert' : 'status') : undefined}
    >
      <Icon name={icons[kind]} />
      <div>
        {title ? (
          <p className="naober-notice__title">{title}</p>
        ) : (
          <span className="naober-hidden">{text[kind]}: </span>
        )}
        {children}
      </div>
    </div>
  )
}
