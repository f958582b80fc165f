import type { ReactNode } from 'react'
import { Icon } from '../../ui/draw/Icon.tsx'
import type { IconName } from '../../ui/draw/lines.ts'

type Props = { id: string; title: string; icon: IconName; may: boolean; help: string; not: string; children: ReactNode }

/** One thing an officer may do, or why it cannot be done now. */
export const Act = ({ id, title, icon, may, help, not, children }: Props) => (
  <section className={may ? 'naober-act' : 'naober-act naober-act--not'} aria-labelledby={id}>
    <h3 id={id}>
      <Icon name={icon} size={22} /> {title}
    </h3>
    <p className="naober-soft">{may ? help : not}</p>
    {may && children}
  </section>
)
