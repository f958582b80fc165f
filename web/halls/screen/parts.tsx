import type { InHall } from '../../../functions/halls/contract.ts'
import { usualIn } from '../../../functions/halls/plan.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { en as sharedEn } from '../en.ts'
import { nl as sharedNl } from '../nl.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'
import { Turns } from './Turns.tsx'

/** So many of a cluster's items are shown as examples. */
const examples = 3

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

/** All of the harvest, a part at a time. */
export const AllItems = ({ hall }: Props) => {
  const text = useText({ nl, en })
  const { table } = useText({ nl: sharedNl, en: sharedEn })
  return (
    <Turns id="oogst" title={text.harvest} per={8} all={hall.items}>
      {part => (
        <>
          {part.length === 0 && <p>{text.nothing}</p>}
          <ul className="naober-plain-list naober-hall__items naober-hall__items--wide">
            {part.map(each => (
              <li key={each.id}>
                <span className="naober-hall__said">{each.text}</span> <span>{table(each.table)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Turns>
  )
}

/** What was laid together, the largest first, with what went up in it. */
export const Clusters = ({ hall }: Props) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const { items: counted } = useText({ nl: sharedNl, en: sharedEn })
  const said = new Map(hall.items.map(each => [each.id, each.text]))
  const laid = new Set(hall.clusters.flatMap(({ items }) => items))
  const loose = hall.items.filter(({ id }) => !laid.has(id)).length
  const largestFirst = hall.clusters.toSorted((a, b) => b.items.length - a.items.length)
  return (
    <Turns id="themas" title={text.clusters} per={6} all={largestFirst}>
      {part => (
        <>
          <ul className="naober-plain-list naober-hall__clusters">
            {part.map(({ id, name, items, merged }) => (
              <li key={id}>
                <h3>{usualIn(language, name)}</h3>
                <p>{counted(items.length)}</p>
                <ul>
                  {items
                    .flatMap(item => said.get(item) ?? [])
                    .slice(0, examples)
                    .map(each => (
                      <li key={each}>
                        <span className="naober-hall__clip">{each}</span>
                      </li>
                    ))}
                </ul>
                {merged.length > 0 && <p>{text.from(merged.map(each => usualIn(language, each.name)).join(', '))}</p>}
              </li>
            ))}
          </ul>
          {loose > 0 && <p>{text.loose(loose)}</p>}
        </>
      )}
    </Turns>
  )
}

/** Where the dots lie: a bar per cluster, its number beside it. */
export const DotBars = ({ hall }: Props) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const { dots: counted } = useText({ nl: sharedNl, en: sharedEn })
  const { on = {}, voters = 0 } = hall.dots ?? {}
  const most = Math.max(1, ...Object.values(on))
  const mostFirst = hall.clusters.toSorted((a, b) => (on[b.id] ?? 0) - (on[a.id] ?? 0))
  return (
    <Turns id="stippen" title={text.dots} per={8} all={mostFirst}>
      {part => (
        <>
          <ul className="naober-plain-list naober-hall__bars">
            {part.map(({ id, name }) => (
              <li key={id}>
                <span className="naober-hall__said">{usualIn(language, name)}</span>{' '}
                <strong>{counted(on[id] ?? 0)}</strong>
                <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" className="naober-hall__bar">
                  <rect width={(100 * (on[id] ?? 0)) / most} height="4" />
                </svg>
              </li>
            ))}
          </ul>
          <p className="naober-hall__small">{text.voters(voters, hall.course.dots.by)}</p>
        </>
      )}
    </Turns>
  )
}
