import type { PlanDocument } from '../../../functions/plans/plan.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { Icon } from '../../ui/draw/Icon.tsx'
import { Money } from '../../ui/show/Money.tsx'
import { en } from '../en.ts'
import { nl } from '../nl.ts'
import { sumOf, type Theme } from '../published.ts'

type Block = { id: string; cents: number; kind: 'granted' | 'left' | 'provincial'; title: string }

/** The blocks of a theme from left to right: granted projects, what is left, projects of the province. */
const blocksOf = (theme: Theme, document: PlanDocument, language: 'nl' | 'en'): Block[] => {
  const granted = document.projects
    .filter(project => project.taken && project.theme === theme.id)
    .toSorted((one, other) => other.amount - one.amount)
    .map(({ id, amount, title }): Block => ({ id, cents: amount, kind: 'granted', title }))
  const left: Block = { id: `${theme.id}-left`, cents: theme.ceiling - theme.granted, kind: 'left', title: '' }
  const provincial = theme.provincial.map(
    ({ id, amount, name }): Block => ({ id, cents: amount, kind: 'provincial', title: name[language] }),
  )
  return [...granted, left, ...provincial].filter(block => block.cents > 0)
}

const Bar = ({ blocks, full }: { blocks: readonly Block[]; full: number }) => {
  const share = (cents: number) => Math.round((cents / full) * 100_000) / 1000
  return (
    <svg className="naober-plan-picture__bar" width="100%" height="34" aria-hidden="true" focusable="false">
      {blocks.map((block, place) => (
        <rect
          key={block.id}
          className={`naober-plan-block naober-plan-block--${block.kind}`}
          x={`${share(sumOf(blocks.slice(0, place).map(before => before.cents)))}%`}
          width={`${share(block.cents)}%`}
          y="1"
          height="32"
          rx="3"
        >
          {block.title !== '' && <title>{block.title}</title>}
        </rect>
      ))}
    </svg>
  )
}

/** Themes under each other on one scale, every project a block of its own. The same numbers are in words and in the table. */
export const Picture = ({ document }: { document: PlanDocument }) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const wholeOf = (theme: Theme) => theme.ceiling + sumOf(theme.provincial.map(project => project.amount))
  const full = Math.max(1, ...document.themes.map(wholeOf))
  return (
    <figure className="naober-plan-picture">
      <figcaption className="naober-plan-picture__key">
        <span className="naober-plan-key naober-plan-key--granted">{text.money.granted}</span>
        <span className="naober-plan-key naober-plan-key--left">{text.money.left}</span>
        {document.totals.provincial > 0 && (
          <span className="naober-plan-key naober-plan-key--provincial">{text.money.provincial}</span>
        )}
      </figcaption>
      <ul className="naober-plain-list">
        {document.themes.map(theme => (
          <li key={theme.id} className="naober-plan-picture__row">
            <span className="naober-plan-picture__name">
              <Icon name={theme.icon} size={22} /> {theme.name[language]}
            </span>
            <Bar blocks={blocksOf(theme, document, language)} full={full} />
            <span className="naober-plan-picture__sum">
              <Money cents={document.projects.length > 0 ? theme.granted : wholeOf(theme)} />
            </span>
          </li>
        ))}
      </ul>
    </figure>
  )
}
