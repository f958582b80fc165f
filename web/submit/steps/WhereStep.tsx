import { useMemo } from 'react'
import { agendas } from '../../../functions/agendas/contract.ts'
import { municipalityOf, villages } from '../../../functions/villages/rules.ts'
import { useAsk } from '../../api/ask.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { ChoiceCards } from '../../ui/form/ChoiceCards.tsx'
import { Combobox } from '../../ui/form/Combobox.tsx'
import { TextField } from '../../ui/form/TextField.tsx'
import { Loading } from '../../ui/show/Loading.tsx'
import { idOf } from '../draft/check.ts'
import { en } from '../en.ts'
import { nl } from '../nl.ts'
import type { StepProps } from './step.ts'

const unknown = 'unknown'
const byName = [...villages].sort((one, next) => one.name.localeCompare(next.name, 'nl'))

const useVillageOptions = () => {
  const { municipality: named } = useText({ nl, en }).where
  return useMemo(
    () =>
      byName.map(({ slug, name, municipality }) => ({
        value: slug,
        label: name,
        hint: named(municipalityOf(municipality)?.name ?? ''),
      })),
    [named],
  )
}

/** The village (needed), for whom it is and a theme (both may be left open). */
export const WhereStep = ({ draft, set, errorOf }: StepProps) => {
  const words = useText({ nl, en })
  const { where: text } = words
  const language = useLanguage()
  const options = useVillageOptions()
  const agenda = useAsk(agendas.readAgenda, {})
  const themes = agenda.data?.themes ?? []
  const municipality = villages.find(village => village.slug === draft.village)?.municipality
  return (
    <>
      <Combobox
        id={idOf('village')}
        label={(draft.forSomebody ? words.other : words.you).village}
        hint={text.villageHint}
        options={options}
        value={draft.village || undefined}
        onChange={village => set({ village: village ?? '' })}
        error={errorOf('village')}
      />
      {municipality && (
        <p className="naober-submit__chosen" role="status">
          {options.find(option => option.value === draft.village)?.label},{' '}
          {text.municipality(municipalityOf(municipality)?.name ?? '')}
        </p>
      )}
      <TextField
        id={idOf('forWhom')}
        label={text.forWhom}
        hint={text.forWhomHint}
        optional
        most={300}
        value={draft.forWhom}
        onChange={forWhom => set({ forWhom })}
        error={errorOf('forWhom')}
      />
      {agenda.isPending && <Loading rows={2} />}
      {themes.length > 0 && (
        <ChoiceCards
          id={idOf('theme')}
          legend={text.theme}
          optional
          choices={[
            ...themes.map(theme => ({
              value: theme.slug,
              label: theme.short[language],
              icon: theme.icon,
            })),
            { value: unknown, label: text.unknown, icon: 'info' as const },
          ]}
          value={[draft.theme || unknown]}
          onChange={([theme]) => set({ theme: theme === unknown ? '' : (theme ?? '') })}
          error={errorOf('theme')}
        />
      )}
    </>
  )
}
