import { useState } from 'react'
import { useLanguage, useText } from '../../../text/language.tsx'
import { Button } from '../../../ui/form/Button.tsx'
import { en } from '../en.ts'
import { nl } from '../nl.ts'
import { type KindProps, shownOptions } from './kind.ts'

/** Put in order with buttons; nothing has to be dragged. */
export const Order = ({ question, choice, onChange }: KindProps<'ranking'>) => {
  const text = useText({ nl, en })
  const [told, setTold] = useState('')
  const shown = shownOptions(question, useLanguage())
  const nameOf = (id: string): string => shown.find(option => option.id === id)?.name ?? id
  const { order } = choice
  const put = (next: string[], id: string) => {
    onChange({ ...choice, order: next })
    const place = next.indexOf(id) + 1
    setTold(place > 0 ? text.moved(nameOf(id), place) : '')
  }
  const swap = (at: number, by: -1 | 1) => {
    const [id = '', other = ''] = [order[at], order[at + by]]
    put(order.with(at, other).with(at + by, id), id)
  }
  const open = shown.filter(({ id }) => !order.includes(id))
  return (
    <>
      <h3 id="volgorde">{text.order}</h3>
      {order.length === 0 && <p>{text.noneYet}</p>}
      <ol className="naober-vote-order" aria-labelledby="volgorde">
        {order.map((id, at) => (
          <li key={id}>
            <strong>{nameOf(id)}</strong>
            <span className="naober-row">
              <Button aria-label={text.up(nameOf(id))} off={at === 0} onClick={() => swap(at, -1)}>
                ↑
              </Button>
              <Button aria-label={text.down(nameOf(id))} off={at === order.length - 1} onClick={() => swap(at, 1)}>
                ↓
              </Button>
              <Button
                purpose="subtle"
                aria-label={text.out(nameOf(id))}
                onClick={() =>
                  put(
                    order.filter(other => other !== id),
                    id,
                  )
                }
              >
                ×
              </Button>
            </span>
          </li>
        ))}
      </ol>
      {open.length > 0 && <h3>{text.unplaced}</h3>}
      <ul className="naober-plain-list naober-stack">
        {open.map(({ id, name, about }) => (
          <li key={id}>
            <Button onClick={() => put([...order, id], id)}>{text.place(name)}</Button>
            {about && <span className="naober-small naober-soft"> {about}</span>}
          </li>
        ))}
      </ul>
      <p role="status" className="naober-hidden">
        {told}
      </p>
    </>
  )
}
