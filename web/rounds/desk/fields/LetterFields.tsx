import { letterNames } from '../../../../functions/rounds/round.ts'
import { useText } from '../../../text/language.tsx'
import { en } from '../en.ts'
import type { Fields } from '../form.ts'
import { nl } from '../nl.ts'
import { BothField } from './BothField.tsx'

/** Own sentences of the round in its letters. */
export const LetterFields = ({ form, edit, errorOf }: Fields) => {
  const text = useText({ nl, en })
  return (
    <>
      <p>{text.lettersLead}</p>
      {letterNames.map(name => (
        <BothField
          key={name}
          field={`letters.${name}`}
          label={text.letters[name]}
          value={form.letters[name] ?? { nl: '', en: '' }}
          onChange={sentence => edit({ letters: { ...form.letters, [name]: sentence } })}
          errorOf={errorOf}
          long
        />
      ))}
    </>
  )
}
