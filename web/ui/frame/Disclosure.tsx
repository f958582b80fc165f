import './disclosure.css'
import type { ReactNode } from 'react'

/** More for who wants it (native details): works without script, is found by the browser's search. */
export const Disclosure = ({
  summary,
  children,
  open,
}: {
  summary: ReactNode
  children: ReactNode
  open?: boolean
}) => (
  <details className="naober-disclosure" open={open}>
    <summary>{summary}</summary>
    <div className="naober-disclosure__body">{children}</div>
  </details>
)
