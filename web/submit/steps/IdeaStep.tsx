import { doors } from '../../../functions/ideas/idea.ts'
import { useSession } from '../../app/session.tsx'
import { useText } from '../../text/language.tsx'
import { ChoiceCards } from '../../ui/form/ChoiceCards.tsx'
import { TextArea } from '../../ui/form/TextArea.tsx'
import { TextField } from '../../ui/form/TextField.tsx'
import { idOf } from '../draft/check.ts'
import { en } from '../en.ts'
import { nl } from '../nl.ts'
import { Alike } from './Alike.tsx'
import type { StepProps } from './step.ts'

/** Title and story; below them whether somebody fills this in for another. */
export const IdeaStep = ({ draft, set, errorOf, changing }: StepProps & { changing?: boolean }) => {
  const text = useText({ nl, en }).idea
  const isHelper = useSession().roles.includes('helper')
  return (
    <>
      <TextField
        id={idOf('title')}
        label={text.title}
        hint={text.titleHint}
        most={120}
        autoComplete="off"
        value={draft.title}
        onChange={title => set({ title })}
        error={errorOf('title')}
      />
      {!changing && <Alike title={draft.title} village={draft.village} />}
      <TextArea
        id={idOf('text')}
        label={text.text}
        hint={text.textHint}
        most={5000}
        rows={7}
        value={draft.text}
        onChange={words => set({ text: words })}
        error={errorOf('text')}
      />
      {!changing && (
        <label className="naober-choice naober-submit__other">
          <input
            type="checkbox"
            checked={draft.forSomebody}
            onChange={event => set({ forSomebody: event.currentTarget.checked })}
          />
          <span>
            <span className="naober-choice__label">{text.forSomebody}</span>
            <span className="naober-choice__hint">{text.forSomebodyHint}</span>
          </span>
        </label>
      )}
      {!changing && draft.forSomebody && isHelper && (
        <ChoiceCards
          id="idee-door"
          legend={text.door}
          choices={doors.map(door => ({ value: door, label: text.doors[door] }))}
          value={[draft.door]}
          onChange={([door]) => set({ door: door ?? 'web' })}
        />
      )}
    </>
  )
}
