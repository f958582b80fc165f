import { type ReactNode, useEffect, useState } from 'react'
import { useText } from '../../text/language.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { useWide } from '../../ui/frame/wide.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

const turnMs = 10_000

type Props<T> = {
  id: string
  title: string
  /** So many fit on a projector, where nobody scrolls. */
  per: number
  all: readonly T[]
  className?: string
  children: (part: readonly T[], from: number) => ReactNode
}

/** A part at a time on a wide screen, in turns; who wants to read longer holds it still. A phone shows all. */
export const Turns = <T,>({ id, title, per, all, className, children }: Props<T>) => {
  const text = useText({ nl, en })
  const wide = useWide()
  const [turn, setTurn] = useState(0)
  const [still, setStill] = useState(false)
  const parts = wide ? Math.ceil(all.length / per) : 1
  useEffect(() => {
    if (still || parts < 2) return
    const timer = setInterval(() => setTurn(before => before + 1), turnMs)
    return () => clearInterval(timer)
  }, [still, parts])
  const part = parts > 0 ? turn % parts : 0
  const from = wide ? part * per : 0
  return (
    <section aria-labelledby={id} className={className}>
      <div className="naober-hall__head">
        <h2 id={id}>{title}</h2>
        {parts > 1 && (
          <p className="naober-row">
            {text.part(part + 1, parts)}
            <Button purpose="subtle" pressed={still} onClick={() => setStill(!still)}>
              {still ? text.goOn : text.stop}
            </Button>
          </p>
        )}
      </div>
      {children(wide ? all.slice(from, from + per) : all, from)}
    </section>
  )
}
