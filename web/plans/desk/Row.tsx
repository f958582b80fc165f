import { memo } from 'react'
import type { PlanAtDesk } from '../../../functions/plans/contract.ts'
import { countText, moneyText } from '../../text/format.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { TextArea } from '../../ui/form/TextArea.tsx'
import { TextField } from '../../ui/form/TextField.tsx'
import { Chip } from '../../ui/show/Chip.tsx'
import { en } from './en.ts'
import { idOf } from './faults.ts'
import type { Card, Typed } from './form.ts'
import { nl } from './nl.ts'

type Known = Pick<PlanAtDesk, 'shortlist' | 'advices'>

/** What others said of a project before: shortlist and municipalities. */
const Heard = ({ card, shortlist, advices }: Known & { card: Card }) => {
  const { row: text } = useText({ nl, en })
  const language = useLanguage()
  const wished = shortlist?.rows.find(row => row.application === card.id)
  const own = advices.filter(advice => advice.application === card.id)
  const parts = (['for', 'condition', 'against', 'none'] as const).flatMap(opinion => {
    const count = own.filter(advice => advice.opinion === opinion).length
    return count > 0 ? [`${count} ${text.opinions[opinion]}`] : []
  })
  return (
    <>
      {wished && (
        <Chip kind="info">
          {wished.in ? text.shortlist.in(moneyText(language, wished.amount)) : text.shortlist.out}
        </Chip>
      )}
      {parts.length > 0 && <Chip>{text.advice(parts.join(', '))}</Chip>}
    </>
  )
}

type Props = Known & {
  card: Card
  typed: Typed
  /** Faults by field, in words. */
  errorOf: (field: string) => string | undefined
  edit: (card: Card, part: Partial<Typed>) => void
}

/** One application in the plan being made: take it over or not, how much, from when and why. */
export const Row = memo(({ card, typed, errorOf, edit, ...known }: Props) => {
  const { row: text } = useText({ nl, en })
  const language = useLanguage()
  const field = (name: string) => `rows.${card.id}.${name}`
  const wrong = errorOf(field('taken'))
  const taken = idOf(field('taken'))
  return (
    <article className="naober-plan-row" aria-labelledby={`${taken}-title`}>
      <h3 id={`${taken}-title`} lang="nl">
        {card.title}
      </h3>
      <p className="naober-small naober-soft">
        <span lang="nl">{card.applicant.name}</span> · {text.asked(moneyText(language, card.ask))} ·{' '}
        {countText(language, card.supporters, text.supporters)}
      </p>
      <p className="naober-row">
        <Chip kind={card.definitive ? 'ok' : 'waiting'}>{card.definitive ? text.signed : text.unsigned}</Chip>
        <Heard card={card} {...known} />
      </p>
      <fieldset className="naober-plan-row__decide" aria-describedby={wrong ? `${taken}-error` : undefined}>
        <legend className="naober-hidden">{text.decide(card.title)}</legend>
        {(['yes', 'no'] as const).map(choice => (
          <label key={choice} className={`naober-plan-choice naober-plan-choice--${choice}`}>
            <input
              type="radio"
              id={choice === 'yes' ? taken : `${taken}-no`}
              name={taken}
              checked={typed.taken === choice}
              onChange={() => edit(card, { taken: choice })}
            />
            {text[choice]}
          </label>
        ))}
      </fieldset>
      {wrong && (
        <p className="naober-field__error" id={`${taken}-error`}>
          {wrong}
        </p>
      )}
      {typed.taken === 'yes' && (
        <div className="naober-plan-row__fields">
          <TextField
            id={idOf(field('amount'))}
            label={text.amount}
            wide="short"
            inputMode="decimal"
            value={typed.amount}
            error={errorOf(field('amount'))}
            onChange={amount => edit(card, { amount })}
          />
          <TextField
            id={idOf(field('startYear'))}
            label={text.startYear}
            wide="short"
            inputMode="numeric"
            value={typed.startYear}
            error={errorOf(field('startYear'))}
            onChange={startYear => edit(card, { startYear })}
          />
        </div>
      )}
      {typed.taken !== '' && (
        <TextArea
          id={idOf(field('reason'))}
          label={text.reason}
          rows={2}
          most={1500}
          value={typed.reason}
          error={errorOf(field('reason'))}
          onChange={reason => edit(card, { reason })}
        />
      )}
    </article>
  )
})
