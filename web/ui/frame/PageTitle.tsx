import { type ReactNode, useContext, useEffect, useRef } from 'react'
import { useLocation } from 'react-router'
import { ArrivalContext } from './arrival.ts'
import { setTitle } from './documentTitle.ts'

type Props = {
  children: ReactNode
  /** The name in the tab; needed when the heading is more than plain text. */
  title?: string
  lead?: ReactNode
  /** Small words above the heading, such as the kind of page. */
  above?: ReactNode
}

/** The h1 of every page: names the tab, and takes the focus when one came here from another page. */
export const PageTitle = ({ children, title, lead, above }: Props) => {
  const heading = useRef<HTMLHeadingElement>(null)
  const arrival = useContext(ArrivalContext)
  const { pathname } = useLocation()
  const name = title ?? (typeof children === 'string' ? children : '')

  useEffect(() => {
    if (name) setTitle(name)
  }, [name])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another address under the same page is an arrival too
  useEffect(() => {
    if (!arrival.waiting) return
    arrival.waiting = false
    heading.current?.focus({ preventScroll: true })
  }, [arrival, pathname])

  return (
    <div className="naober-page-title">
      {above && <p className="naober-page-title__above">{above}</p>}
      {/* A drawn page may show the name of an idea before this comes (app/early.ts). */}
      <h1 ref={heading} tabIndex={-1} suppressHydrationWarning>
        {children}
      </h1>
      {lead && <p className="naober-page-title__lead">{lead}</p>}
    </div>
  )
}
