import type { ReactNode } from 'react'
import { Link } from '../ui/frame/Link.tsx'

/** One part of a standing page: a heading, what it says, a list, and where to go on. */
export type Part = {
  id: string
  title: string
  says?: readonly string[]
  list?: readonly string[]
  links?: readonly { to: string; words: string }[]
}

const Way = ({ to, words }: { to: string; words: string }) =>
  to.startsWith('/') ? <Link to={to}>{words}</Link> : <a href={to}>{words}</a>

/** The parts of a standing page under each other; `after` adds something of its own to a part. */
export const Parts = ({ parts, after = {} }: { parts: readonly Part[]; after?: Record<string, ReactNode> }) => (
  <div className="naober-prose naober-standing">
    {parts.map(part => (
      <section key={part.id} aria-labelledby={part.id}>
        <h2 id={part.id}>{part.title}</h2>
        {part.says?.map(paragraph => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        {part.list && (
          <ul>
            {part.list.map(line => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
        {after[part.id]}
        {part.links && (
          <ul className="naober-plain-list naober-standing__ways">
            {part.links.map(link => (
              <li key={link.to}>
                <Way {...link} />
              </li>
            ))}
          </ul>
        )}
      </section>
    ))}
  </div>
)
