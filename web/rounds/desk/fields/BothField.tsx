import { type Both, useText } from '../../../text/language.tsx'
import { TextArea } from '../../../ui/form/TextArea.tsx'
import { TextField } from '../../../ui/form/TextField.tsx'
import { en } from '../en.ts'
import { idOf } from '../form.ts'
import { nl } from '../nl.ts'

type Props = {
  field: string
  label: string
  hint?: string
  value: Both
  onChange: (value: Both) => void
  errorOf: (field: string) => string | undefined
  long?: boolean
}

/** One text in both languages beside each other. */
export const BothField = ({ field, label, hint, value, onChange, errorOf, long }: Props) => {
  const text = useText({ nl, en })
  const languages = [
    ['nl', text.dutch],
    ['en', text.english],
  ] as const
  return (
    <div className="naober-desk-round__both">
      {languages.map(([language, word]) => {
        const wired = {
          id: idOf(`${field}.${language}`),
          label: `${label} (${word})`,
          hint,
          error: errorOf(`${field}.${language}`),
          value: value[language],
          onChange: (words: string) => onChange({ ...value, [language]: words }),
          lang: language,
        }
        return long ? <TextArea key={language} {...wired} rows={2} /> : <TextField key={language} {...wired} />
      })}
    </div>
  )
}
