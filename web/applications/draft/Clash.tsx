import { useEffect, useRef } from 'react'
import { useText } from '../../text/language.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { Notice } from '../../ui/show/Notice.tsx'
import { en } from '../en.ts'
import { nl } from '../nl.ts'
import type { Kept } from './useKept.ts'

const valueAt = (draft: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((value, name) => (value as Record<string, unknown> | undefined)?.[name], draft)

type Props<D extends object> = {
  kept: Kept<D>
  nameOf: (field: string) => string
  say: (field: string, value: unknown) => string
}

/** What two people wrote in the same place, beside each other; one chooses what stays. */
export const Clash = <D extends object>({ kept, nameOf, say }: Props<D>) => {
  const text = useText({ nl, en }).clash
  const box = useRef<HTMLDivElement>(null)
  const { theirs, draft, choose } = kept
  const isThere = theirs !== undefined
  useEffect(() => {
    if (isThere) box.current?.focus()
  }, [isThere])
  if (!theirs) return null
  const column = (title: string, from: D, button: string, mine: boolean) => (
    <section className="naober-card">
      <h3>{title}</h3>
      <dl>
        {theirs.clashes.map(field => (
          <div key={field}>
            <dt>
              <strong>{nameOf(field)}</strong>
            </dt>
            <dd className="naober-written" lang="nl">
              {say(field, valueAt(from, field)) || text.empty}
            </dd>
          </div>
        ))}
      </dl>
      <Button purpose="primary" onClick={() => choose(mine)}>
        {button}
      </Button>
    </section>
  )
  return (
    <div ref={box} tabIndex={-1}>
      <Notice kind="waiting" title={text.title} live>
        <p>{text.help}</p>
      </Notice>
      <div className="naober-clash-columns">
        {column(text.mine, draft, text.keepMine, true)}
        {column(text.theirs, theirs.draft, text.keepTheirs, false)}
      </div>
    </div>
  )
}
