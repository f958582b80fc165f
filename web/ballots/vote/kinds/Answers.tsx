import { useLanguage, useText } from '../../../text/language.tsx'
import { ChoiceCards } from '../../../ui/form/ChoiceCards.tsx'
import { en } from '../../en.ts'
import { nl } from '../../nl.ts'
import { type KindProps, shownOptions } from './kind.ts'

const answers = ['yes', 'no', 'abstain'] as const

/** For, against or no opinion, per proposal. */
export const Answers = ({ question, choice, onChange }: KindProps<'choices'>) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  return shownOptions(question, language).map(({ id, name, about }, at) => {
    const chosen = choice.choices[id]
    return (
      <ChoiceCards
        key={id}
        id={`stem-${id}`}
        legend={`${at + 1}. ${name}`}
        hint={about || undefined}
        choices={answers.map(value => ({ value, label: text.answers[value] }))}
        value={chosen ? [chosen] : []}
        onChange={([value]) => {
          if (value) onChange({ ...choice, choices: { ...choice.choices, [id]: value } })
        }}
      />
    )
  })
}
