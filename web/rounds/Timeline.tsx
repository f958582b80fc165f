import type { Term } from '../../functions/rounds/rules.ts'
import { termsOf } from '../../functions/rounds/rules.ts'
import { useLanguage, useText } from '../text/language.tsx'
import { Icon } from '../ui/draw/Icon.tsx'
import { en } from './en.ts'
import { shortEdge } from './moments.ts'
import { nl } from './nl.ts'
import { type Dated, stretchOf, whereIs } from './place.ts'
import './timeline.css'

const percent = (part: number): string => `${Math.round(part * 10_000) / 100}%`
const within = (part: number): number => Math.min(Math.max(part, 0), 1)
const monthName = { nl: 'nl-NL', en: 'en-GB' } as const

/** The first of every second or third month, so that names never touch. */
const monthsIn = ({ from, until }: { from: number; until: number }, language: 'nl' | 'en') => {
  const start = new Date(from)
  const all = Array.from({ length: 40 }, (_, count) =>
    Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + 1 + count),
  )
  const inside = all.filter(month => month < until - (until - from) * 0.06)
  const step = Math.ceil(inside.length / 5)
  const name = new Intl.DateTimeFormat(monthName[language], { month: 'short', year: '2-digit', timeZone: 'UTC' })
  return inside.filter((_, place) => place % step === 0).map(month => ({ month, name: name.format(month) }))
}

const Row = ({ term, now, part }: { term: Term; now: string; part: (at: number) => number }) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const where = whereIs(term, now)
  const [from, until] = [part(Date.parse(term.from)), part(Date.parse(term.until))]
  const today = part(Date.parse(now))
  return (
    <li
      className={`naober-timeline__row naober-timeline__row--${where}`}
      aria-current={where === 'here' ? 'step' : undefined}
    >
      <span className="naober-timeline__name">
        {where === 'done' && <Icon name="check" size={18} />}
        {where === 'here' && <Icon name="arrow" size={18} />}
        {text.phases[term.id].name}
        <span className="naober-timeline__where">{text[where]}</span>
      </span>
      <svg className="naober-timeline__bar" height="20" width="100%" aria-hidden="true" focusable="false">
        <rect className="naober-timeline__ground" y="9" height="2" width="100%" />
        <rect
          className="naober-timeline__term"
          x={percent(from)}
          y="3"
          height="14"
          rx="4"
          width={percent(Math.max(until - from, 0.008))}
        />
        {today > 0 && today < 1 && (
          <line className="naober-timeline__today" x1={percent(today)} x2={percent(today)} y1="0" y2="20" />
        )}
      </svg>
      <span className="naober-timeline__dates">
        {shortEdge(language, term.from)} <span aria-hidden="true">–</span>{' '}
        <span className="naober-hidden">{text.untilWord}</span> {shortEdge(language, term.until)}
        {term.moved.length > 0 && (
          <span className="naober-timeline__moved">
            <Icon name="clock" size={16} /> {text.moved(shortEdge(language, term.planned.until))}
          </span>
        )}
      </span>
    </li>
  )
}

/** The phases of a round as bars on one scale, each with its dates in words: drawing and list are one. */
export const Timeline = ({ round, label, now }: { round: Dated; label: string; now: string }) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const terms = termsOf(round)
  const stretch = stretchOf(terms)
  if (!stretch || stretch.until <= stretch.from) return null
  const part = (at: number) => within((at - stretch.from) / (stretch.until - stretch.from))
  const today = part(Date.parse(now))
  return (
    <div className="naober-timeline">
      <div className="naober-timeline__scale" aria-hidden="true">
        <svg height="46" width="100%" aria-hidden="true" focusable="false">
          {monthsIn(stretch, language).map(({ month, name }) => (
            <svg key={month} x={percent(part(month))} y="22" overflow="visible" aria-hidden="true">
              <line y1="4" y2="24" />
              <text x="6" y="17">
                {name}
              </text>
            </svg>
          ))}
          {today > 0 && today < 1 && (
            <text
              className="naober-timeline__now"
              x={percent(today)}
              y="16"
              textAnchor={today > 0.88 ? 'end' : today < 0.12 ? 'start' : 'middle'}
            >
              {text.today}
            </text>
          )}
        </svg>
      </div>
      <ol className="naober-plain-list" aria-label={label}>
        {terms.map(term => (
          <Row key={term.id} term={term} now={now} part={part} />
        ))}
      </ol>
    </div>
  )
}
