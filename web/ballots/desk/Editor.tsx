import { useText } from '../../text/language.tsx'
import { Select } from '../../ui/form/Select.tsx'
import { TextArea } from '../../ui/form/TextArea.tsx'
import { TextField } from '../../ui/form/TextField.tsx'
import { type Draft, fieldsFor, groupIds } from './draft.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

const optionsOf = <T extends string>(names: Record<T, string>) =>
  Object.entries<string>(names).map(([value, label]) => ({ value, label }))

/** Everything that a facilitator fills in for a round. */
export const Editor = ({ draft, onChange }: { draft: Draft; onChange: (draft: Draft) => void }) => {
  const text = useText({ nl, en })
  const set = (change: Partial<Draft>) => onChange({ ...draft, ...change })
  return (
    <>
      <TextField id="naam" label={text.name} value={draft.title} most={150} onChange={title => set({ title })} />
      <TextArea
        id="vraag"
        label={text.question}
        rows={2}
        value={draft.question}
        most={500}
        onChange={question => set({ question })}
      />
      <TextArea
        id="invloed"
        label={text.influence}
        hint={text.influenceHint}
        rows={2}
        value={draft.influence}
        most={1000}
        onChange={influence => set({ influence })}
      />
      <Select
        id="manier"
        label={text.method}
        value={draft.way}
        onChange={way => set({ way: way as Draft['way'] })}
        options={[
          ...optionsOf(text.methods),
          ...(draft.own ? [{ value: 'own', label: text.own(draft.own.needs, draft.own.base) }] : []),
        ]}
      />
      {fieldsFor[draft.way]?.map(field => (
        <TextField
          key={field}
          id={field}
          label={text[field]}
          wide="short"
          inputMode="decimal"
          value={draft[field]}
          onChange={value => set({ [field]: value })}
        />
      ))}
      <TextArea
        id="voorstellen"
        label={text.options}
        hint={text.optionsHint}
        value={draft.options}
        onChange={options => set({ options })}
      />
      <fieldset className="naober-field">
        <legend className="naober-field__label">{text.groups}</legend>
        <p className="naober-field__hint">{text.groupsHint}</p>
        {groupIds.map(id => (
          <TextField
            key={id}
            id={`groep-${id}`}
            label={text.groupNames[id]}
            wide="short"
            inputMode="numeric"
            value={draft[id]}
            onChange={value => set({ [id]: value })}
          />
        ))}
      </fieldset>
      <TextField
        id="open"
        type="datetime-local"
        label={text.opens}
        wide="middle"
        value={draft.opens}
        onChange={opens => set({ opens })}
      />
      <TextField
        id="dicht"
        type="datetime-local"
        label={text.closes}
        wide="middle"
        value={draft.closes}
        onChange={closes => set({ closes })}
      />
      <Select
        id="gelijk"
        label={text.ties}
        value={draft.ties}
        onChange={ties => set({ ties: ties === 'drawn' ? 'drawn' : 'listed' })}
        options={optionsOf(text.tieRules)}
      />
      <Select
        id="opnieuw"
        label={text.revote}
        value={draft.revote}
        onChange={revote => set({ revote: revote === 'no' ? 'no' : 'yes' })}
        options={optionsOf(text.revotes)}
      />
      <TextField
        id="quorum"
        label={text.quorum}
        wide="short"
        inputMode="numeric"
        value={draft.quorum}
        onChange={quorum => set({ quorum })}
      />
      <TextField
        id="bezwaar"
        label={text.objectionDays}
        wide="short"
        inputMode="numeric"
        value={draft.objectionDays}
        onChange={objectionDays => set({ objectionDays })}
      />
    </>
  )
}
