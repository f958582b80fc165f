import { useLanguage, useText } from '../../../text/language.tsx'
import { ChoiceCards } from '../../../ui/form/ChoiceCards.tsx'
import { en } from '../en.ts'
import { nl } from '../nl.ts'
import { type KindProps, shownOptions } from './kind.ts'

/** Tick what you support. */
export const Ticks = ({ question, choice, onChange }: KindProps<'approval'>) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const { method } = question
  const left = method.kind === 'approval' ? method.most - choice.approves.length : undefined
  return (
    <>
      <ChoiceCards
        id="stem"
        legend={text.ticks}
        several
        choices={shownOptions(question, language).map(({ id, name, about }) => ({
          value: id,
          label: name,
          ...(about ? { hint: about } : {}),
        }))}
        value={choice.approves}
        onChange={approves => onChange({ ...choice, approves })}
      />
      {left !== undefined && <p role="status">{left < 0 ? text.tooMany : text.leftTicks(left)}</p>}
    </>
  )
}
