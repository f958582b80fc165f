import type { ReactNode } from 'react'
import { useText } from '../../text/language.tsx'
import { Icon } from '../../ui/draw/Icon.tsx'
import type { IconName } from '../../ui/draw/lines.ts'
import { Link } from '../../ui/frame/Link.tsx'
import { type Part, parts } from '../alliance.ts'
import { en } from '../en.ts'
import { nl } from '../nl.ts'

const icons = {
  partners: 'people',
  plan: 'advice',
  geld: 'money',
  documenten: 'book',
  insturen: 'mail',
  geschiedenis: 'clock',
} as const satisfies Record<Part, IconName>

/** The parts of an alliance as ways in, each with how it stands. */
export const Parts = ({ id, here, says }: { id: string; here: Part; says: Record<Part, ReactNode> }) => {
  const text = useText({ nl, en })
  return (
    <nav aria-label={text.nav} className="naober-no-print">
      <ul className="naober-alliance__parts">
        {parts.map(part => (
          <li key={part}>
            <Link
              className="naober-alliance__part"
              to={`/allianties/${id}${part === 'partners' ? '' : `?deel=${part}`}`}
              aria-current={part === here ? 'page' : undefined}
            >
              <Icon name={icons[part]} size={28} />
              <strong>{text.parts[part]}</strong>
              <span>{says[part]}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
