import { useEffect, useState } from 'react'
import type { InHall } from '../../../functions/halls/contract.ts'
import { useText } from '../../text/language.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { en as sharedEn } from '../en.ts'
import { nl as sharedNl } from '../nl.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

const turnMs = 10_000
const perPart = 8
/** So many of a cluster's items are shown as examples. */
const examples = 3

const useTurns = (parts: number) => {
  const [part, setPart] = useState(0)
  const [still, setStill] = useState(false)
  useEffect(() => {
    if (still || parts < 2) return
    const timer = setInterval(() => setPart(before => before + 1), turnMs)
    return () => clearInterval(timer)
  }, [still, parts])
  return { part: parts > 0 ? part % parts : 0, still, setStill }
}

type Props = { hall: InHall }

/** Who sits where in this round: a number per guest, as on the cards. */
export const Seats = ({ hall }: Props) => {
  const text = useText({ nl, en })
  const { table } = useText({ nl: sharedNl, en: sharedEn })
  return (
    <section aria-labelledby="plaatsen">
      <h2 id="plaatsen">{text.seats}</h2>
      <ul className="naober-plain-list naober-hall__seats">
        {(hall.seats ?? []).map((guests, at) => (
          <li key={table(at + 1)}>
            <h3>{table(at + 1)}</h3>
            <p>{guests.join(' · ')}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What came in last, beside the question. */
export const Lately = ({ hall }: Props) => {
  const text = useText({ nl, en })
  const { table } = useText({ nl: sharedNl, en: sharedEn })
  const { items } = hall
  return (
    <section aria-labelledby="net">
      <h2 id="net">{text.lately}</h2>
      {items.length === 0 && <p>{text.nothing}</p>}
      <ul className="naober-plain-list naober-hall__items">
        {items
          .slice(-4)
          .toReversed()
          .map(each => (
            <li key={each.id}>
              <span className="naober-hall__said">{each.text}</span> <span>{table(each.table)}</span>
            </li>
          ))}
      </ul>
      {items.length > 0 && <p>{text.count(items.length, new Set(items.map(each => each.table)).size)}</p>}
    </section>
  )
}

/** All of the harvest, a part at a time; who wants to read longer holds it still. */
export const AllItems = ({ hall }: Props) => {
  const text = useText({ nl, en })
  const { table } = useText({ nl: sharedNl, en: sharedEn })
  const parts = Math.ceil(hall.items.length / perPart)
  const { part, still, setStill } = useTurns(parts)
  return (
    <section aria-labelledby="oogst">
      <h2 id="oogst">{text.harvest}</h2>
      {parts === 0 && <p>{text.nothing}</p>}
      <ul className="naober-plain-list naober-hall__items naober-hall__items--wide">
        {hall.items.slice(part * perPart, (part + 1) * perPart).map(each => (
          <li key={each.id}>
            <span className="naober-hall__said">{each.text}</span> <span>{table(each.table)}</span>
          </li>
        ))}
      </ul>
      {parts > 1 && (
        <p className="naober-row">
          {text.part(part + 1, parts)}
          <Button purpose="subtle" pressed={still} onClick={() => setStill(!still)}>
            {still ? text.goOn : text.stop}
          </Button>
        </p>
      )}
    </section>
  )
}

/** What was laid together, the largest first, with what went up in it. */
export const Clusters = ({ hall }: Props) => {
  const text = useText({ nl, en })
  const { items: counted } = useText({ nl: sharedNl, en: sharedEn })
  const said = new Map(hall.items.map(each => [each.id, each.text]))
  const laid = new Set(hall.clusters.flatMap(({ items }) => items))
  const loose = hall.items.filter(({ id }) => !laid.has(id)).length
  return (
    <section aria-labelledby="themas">
      <h2 id="themas">{text.clusters}</h2>
      <ul className="naober-plain-list naober-hall__clusters">
        {hall.clusters
          .toSorted((a, b) => b.items.length - a.items.length)
          .map(({ id, name, items, merged }) => (
            <li key={id}>
              <h3>{name}</h3>
              <p>{counted(items.length)}</p>
              <ul>
                {items
                  .flatMap(item => said.get(item) ?? [])
                  .slice(0, examples)
                  .map(each => (
                    <li key={each}>{each}</li>
                  ))}
              </ul>
              {merged.length > 0 && <p>{text.from(merged.map(each => each.name).join(', '))}</p>}
            </li>
          ))}
      </ul>
      {loose > 0 && <p>{text.loose(loose)}</p>}
    </section>
  )
}

/** Where the dots lie: a bar per cluster, its number beside it. */
export const DotBars = ({ hall }: Props) => {
  const text = useText({ nl, en })
  const { dots: counted } = useText({ nl: sharedNl, en: sharedEn })
  const { on = {}, voters = 0 } = hall.dots ?? {}
  const most = Math.max(1, ...Object.values(on))
  return (
    <section aria-labelledby="stippen">
      <h2 id="stippen">{text.dots}</h2>
      <ul className="naober-plain-list naober-hall__bars">
        {hall.clusters
          .toSorted((a, b) => (on[b.id] ?? 0) - (on[a.id] ?? 0))
          .map(({ id, name }) => (
            <li key={id}>
              <span className="naober-hall__said">{name}</span> <strong>{counted(on[id] ?? 0)}</strong>
              <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" className="naober-hall__bar">
                <rect width={(100 * (on[id] ?? 0)) / most} height="4" />
              </svg>
            </li>
          ))}
      </ul>
      <p>{text.voters(voters, hall.course.dots.by)}</p>
    </section>
  )
}
