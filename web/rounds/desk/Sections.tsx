import type { ReactNode } from 'react'
import { useText } from '../../text/language.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'

type Name = keyof typeof nl.sections

/** The parts of the form below each other, with a short list on top to go to one. */
export const Sections = ({ parts }: { parts: readonly (readonly [Name, ReactNode])[] }) => {
  const text = useText({ nl, en })
  return (
    <>
      <nav className="naober-desk-round__here" aria-label={text.here}>
        <ul className="naober-plain-list naober-row">
          {parts.map(([name]) => (
            <li key={name}>
              <a href={`#deel-${name}`}>{text.sections[name]}</a>
            </li>
          ))}
        </ul>
      </nav>
      {parts.map(([name, fields]) => (
        <section key={name} id={`deel-${name}`} className="naober-desk-round__part" tabIndex={-1}>
          <h2>{text.sections[name]}</h2>
          {fields}
        </section>
      ))}
    </>
  )
}
