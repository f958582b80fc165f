import { useLanguage, useText } from '../../text/language.tsx'
import { ChoiceCards } from '../../ui/form/ChoiceCards.tsx'
import { Select } from '../../ui/form/Select.tsx'
import { TextArea } from '../../ui/form/TextArea.tsx'
import { TextField } from '../../ui/form/TextField.tsx'
import { en } from '../en.ts'
import { nl } from '../nl.ts'
import { fieldOf, type Question } from './groups.ts'

type Props = { question: Question; value: string; onChange: (value: string) => void; error: string | undefined }

/** Longer answers than this get more than one line. */
const oneLine = 200

/** One question in the shape that fits its answer. What was filled in is text, read as a cell of a file would be. */
export const Ask = ({ question, value, onChange, error }: Props) => {
  const text = useText({ nl, en }).one
  const language = useLanguage()
  const { id, name, help, example, kind, required, longest, choices } = question
  const hint =
    example[language] && kind !== 'choice' ? `${help[language]} ${text.example(example[language])}` : help[language]
  const field = { id: fieldOf(id), label: name[language], hint, error, optional: !required, value, onChange }
  if (kind === 'choice' || kind === 'yes-no') {
    const options =
      kind === 'choice'
        ? choices.map(each => ({ value: each.id, label: each.name[language] }))
        : [
            { value: 'ja', label: text.yes },
            { value: 'nee', label: text.no },
          ]
    return <Select {...field} empty={text.choose} options={options} />
  }
  if (kind === 'choices')
    return (
      <ChoiceCards
        id={field.id}
        legend={field.label}
        optional={field.optional}
        error={error}
        several
        choices={choices.map(each => ({ value: each.id, label: each.name[language] }))}
        value={value === '' ? [] : value.split(';')}
        onChange={chosen => onChange(chosen.join(';'))}
      />
    )
  if (kind === 'text' && longest > oneLine) return <TextArea {...field} rows={3} most={longest} />
  const isNumber = kind === 'money' || kind === 'chamber'
  return (
    <TextField
      {...field}
      wide={kind === 'text' ? 'full' : 'short'}
      autoComplete="off"
      {...(isNumber ? { inputMode: kind === 'money' ? ('decimal' as const) : ('numeric' as const) } : {})}
    />
  )
}
