import { municipalities } from '../../../functions/villages/rules.ts'
import type { Refusal } from '../../api/client.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { ChoiceCards } from '../../ui/form/ChoiceCards.tsx'
import { Select } from '../../ui/form/Select.tsx'
import { TextArea } from '../../ui/form/TextArea.tsx'
import { TextField } from '../../ui/form/TextField.tsx'
import { useThemes } from '../../ui/idea/themes.ts'
import { en } from './en.ts'
import type { Typed } from './form.ts'
import { nl } from './nl.ts'

type Props = { typed: Typed; onChange: (change: Partial<Typed>) => void; refusal: Refusal | null }

const kinds = ['expert', 'experience'] as const

/** What is known of an expert; the same fields for the expert and for the manager. */
export const ProfileFields = ({ typed, onChange, refusal }: Props) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const themes = useThemes()
  const wrong = (field: string) => refusal?.issues.some(each => each.field.startsWith(field)) ?? false
  return (
    <>
      <ChoiceCards
        id="profile-kind"
        legend={text.kind}
        choices={kinds.map(value => ({ value, label: text.kinds[value], hint: text.kindHints[value] }))}
        value={[typed.kind]}
        onChange={([kind = 'expert']) => onChange({ kind })}
      />
      <ChoiceCards
        id="profile-themes"
        legend={text.themes}
        several
        choices={themes.map(each => ({ value: each.slug, label: each.name[language], icon: each.icon }))}
        value={typed.themes}
        onChange={chosen => onChange({ themes: chosen })}
      />
      <TextArea
        id="profile-organisations"
        label={text.organisations}
        hint={text.organisationsHint}
        error={wrong('organisations') ? text.badNumber : undefined}
        optional
        rows={3}
        value={typed.organisations}
        onChange={organisations => onChange({ organisations })}
      />
      <Select
        id="profile-municipality"
        label={text.municipality}
        empty={text.noMunicipality}
        value={typed.municipality}
        options={municipalities
          .map(({ slug, name }) => ({ value: slug, label: name }))
          .toSorted((one, other) => one.label.localeCompare(other.label))}
        onChange={municipality => onChange({ municipality })}
      />
      <TextArea
        id="profile-subsidies"
        label={text.subsidies}
        hint={text.subsidiesHint}
        error={wrong('subsidies') ? text.badNumber : undefined}
        optional
        rows={2}
        value={typed.subsidies}
        onChange={subsidies => onChange({ subsidies })}
      />
      <TextArea
        id="profile-earlier"
        label={text.earlier}
        hint={text.earlierHint}
        error={wrong('earlier') ? text.earlierHint : undefined}
        optional
        rows={2}
        value={typed.earlier}
        onChange={earlier => onChange({ earlier })}
      />
      <TextField
        id="profile-most"
        label={text.most}
        hint={text.mostHint}
        error={wrong('most') ? text.badMost : undefined}
        optional
        wide="short"
        inputMode="numeric"
        value={typed.most}
        onChange={most => onChange({ most })}
      />
    </>
  )
}
