import { municipalities } from '../../../functions/villages/rules.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { ChoiceCards } from '../../ui/form/ChoiceCards.tsx'
import { Select } from '../../ui/form/Select.tsx'
import { TextArea } from '../../ui/form/TextArea.tsx'
import { TextField } from '../../ui/form/TextField.tsx'
import { en } from '../en.ts'
import { nl } from '../nl.ts'
import type { PlanProps } from './form.ts'
import { Remarks } from './Remarks.tsx'

/** Years that one can choose to begin in, from this one. */
const yearsAhead = 6

/** What the plan is called, and what it says in short. */
export const InShort = ({ alliance, draft, set, may }: PlanProps) => {
  const text = useText({ nl, en }).plan
  return (
    <>
      <h3>{text.about}</h3>
      <TextField
        id="plan-title"
        label={text.fields.title}
        most={120}
        readOnly={!may}
        value={draft.title}
        onChange={title => set({ title })}
      />
      <div className="naober-question">
        <TextArea
          id="plan-summary"
          label={text.fields.summary}
          hint={text.summaryHint}
          most={600}
          rows={3}
          readOnly={!may}
          value={draft.summary}
          onChange={summary => set({ summary })}
        />
        <Remarks alliance={alliance} about="summary" />
      </div>
    </>
  )
}

/** Where it belongs: theme, tranche, features, municipalities, and the year in which it can begin. */
export const Belongs = ({ alliance: { round }, draft, set }: PlanProps) => {
  const text = useText({ nl, en }).plan
  const language = useLanguage()
  const first = new Date().getFullYear()
  const years = Array.from({ length: yearsAhead }, (_, place) => String(first + place))
  return (
    <>
      <h3>{text.where}</h3>
      <Select
        id="plan-theme"
        label={text.fields.theme}
        empty={text.themeEmpty}
        value={draft.theme ?? ''}
        onChange={theme => set({ theme: theme || undefined })}
        options={round.themes.map(each => ({ value: each.slug, label: each.name[language] }))}
      />
      <ChoiceCards
        id="plan-tranche"
        legend={text.fields.tranche}
        value={draft.tranche ? [draft.tranche] : []}
        onChange={([tranche]) => set({ tranche })}
        choices={(['2', '3'] as const).flatMap(value => {
          const tranche = round.tranches.find(each => each.id === value)
          return tranche ? [{ value, label: tranche.name[language] }] : []
        })}
      />
      <ChoiceCards
        id="plan-features"
        legend={text.fields.features}
        hint={text.featuresHint}
        several
        value={draft.features}
        onChange={features => set({ features })}
        choices={round.features.map(each => ({ value: each.id, label: each.name[language] }))}
      />
      <ChoiceCards
        id="plan-municipalities"
        legend={text.fields.municipalities}
        several
        value={draft.municipalities}
        onChange={chosen => set({ municipalities: chosen })}
        choices={municipalities.map(each => ({ value: each.slug, label: each.name }))}
      />
      <Select
        id="plan-startYear"
        label={text.fields.startYear}
        empty={text.yearEmpty}
        value={draft.startYear ? String(draft.startYear) : ''}
        onChange={year => set({ startYear: year ? Number(year) : undefined })}
        options={years.map(year => ({ value: year, label: year }))}
      />
    </>
  )
}
