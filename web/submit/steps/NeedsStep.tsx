import { needs } from '../../../functions/ideas/idea.ts'
import { useText } from '../../text/language.tsx'
import { ChoiceCards } from '../../ui/form/ChoiceCards.tsx'
import { TextArea } from '../../ui/form/TextArea.tsx'
import { TextField } from '../../ui/form/TextField.tsx'
import { en as ideaEn } from '../../ui/idea/en.ts'
import { nl as ideaNl } from '../../ui/idea/nl.ts'
import { idOf } from '../draft/check.ts'
import { en } from '../en.ts'
import { Files } from '../files/Files.tsx'
import type { Uploads } from '../files/useUploads.ts'
import { nl } from '../nl.ts'
import type { StepProps } from './step.ts'

/** What is needed, with an amount where it is money, and what comes with the idea. */
export const NeedsStep = ({ draft, set, errorOf, uploads }: StepProps & { uploads: Uploads }) => {
  const text = useText({ nl, en }).needs
  const names = useText({ nl: ideaNl, en: ideaEn }).needs
  return (
    <>
      <ChoiceCards
        id={idOf('needs')}
        legend={text.needs}
        hint={text.needsHint}
        several
        choices={needs.map(need => ({ value: need, label: names[need], hint: text.hints[need], icon: need }))}
        value={draft.needs}
        onChange={chosen => set({ needs: needs.filter(need => chosen.includes(need)) })}
        error={errorOf('needs')}
      />
      {draft.needs.includes('money') && (
        <TextField
          id={idOf('amount')}
          label={text.amount}
          hint={text.amountHint}
          optional
          wide="short"
          inputMode="decimal"
          autoComplete="off"
          value={draft.amount}
          onChange={amount => set({ amount })}
          error={errorOf('amount')}
        />
      )}
      {draft.needs.length > 0 && (
        <TextArea
          id={idOf('needNote')}
          label={text.note}
          hint={text.noteHint}
          optional
          most={500}
          rows={3}
          value={draft.needNote}
          onChange={needNote => set({ needNote })}
          error={errorOf('needNote')}
        />
      )}
      <Files
        id={idOf('files')}
        files={draft.files}
        uploads={uploads}
        onRemove={gone => set({ files: draft.files.filter(file => file.id !== gone) })}
        error={errorOf('files')}
      />
    </>
  )
}
