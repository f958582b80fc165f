import { useEffect } from 'react'
import { useSearchParams } from 'react-router'
import type { PlanAtDesk } from '../../../functions/plans/contract.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { Icon } from '../../ui/draw/Icon.tsx'
import type { FieldError } from '../../ui/form/ErrorSummary.tsx'
import { Select } from '../../ui/form/Select.tsx'
import { en } from './en.ts'
import { type Card, type Form, type Typed, typedIn } from './form.ts'
import { nl } from './nl.ts'
import { Row } from './Row.tsx'

type Props = {
  found: PlanAtDesk
  cards: readonly Card[]
  form: Form
  edit: (card: Card, part: Partial<Typed>) => void
  errorOf: (field: string) => string | undefined
  faults: readonly FieldError[]
  /** Id of a field to bring into sight and give the focus. */
  show: string | undefined
  onShown: () => void
}

const filters = ['all', 'taken', 'left', 'open', 'faults'] as const

/** The applications per theme, those with most supporters first; what is shown is in the address bar. */
export const Rows = ({ found, cards, form, edit, errorOf, faults, show, onShown }: Props) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const [query, setQuery] = useSearchParams()
  const filter = filters.find(each => each === query.get('toon')) ?? 'all'
  const isShown = (card: Card): boolean => {
    const { taken } = typedIn(form, card)
    if (filter === 'faults') return faults.some(fault => fault.id.includes(card.id))
    return filter === 'all' || taken === { taken: 'yes', left: 'no', open: '' }[filter]
  }
  const choose = (next: string) => setQuery(next === 'all' ? {} : { toon: next }, { replace: true })
  useEffect(() => {
    if (!show) return
    const field = document.getElementById(show)
    if (field) {
      field.focus()
      field.scrollIntoView({ block: 'center' })
      onShown()
    } else setQuery({}, { replace: true })
  }, [show, setQuery, onShown])
  const shown = cards.filter(isShown)
  return (
    <div>
      <Select
        id="plan-filter"
        label={text.filter.title}
        value={filter}
        onChange={choose}
        options={filters.map(value => ({ value, label: text.filter[value] }))}
      />
      {shown.length === 0 && <p>{text.noneShown}</p>}
      {found.round.themes.map(theme => {
        const own = shown
          .filter(card => card.theme === theme.slug)
          .toSorted((one, other) => other.supporters - one.supporters)
        return (
          own.length > 0 && (
            <section key={theme.slug} className="naober-plan-desk__theme">
              <h2>
                <Icon name={theme.icon} /> {theme.name[language]}
              </h2>
              {own.map(card => (
                <Row
                  key={card.id}
                  card={card}
                  typed={typedIn(form, card)}
                  shortlist={found.shortlist}
                  advices={found.advices}
                  errorOf={errorOf}
                  edit={edit}
                />
              ))}
            </section>
          )
        )
      })}
    </div>
  )
}
