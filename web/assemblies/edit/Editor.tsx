import { useState } from 'react'
import { type Content, type ProfileId, profileIds } from '../../../functions/assemblies/plan.ts'
import { municipalities, villagesIn } from '../../../functions/villages/rules.ts'
import type { Refusal } from '../../api/client.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { issueSentence } from '../../text/problems.ts'
import { Button } from '../../ui/form/Button.tsx'
import { ChoiceCards } from '../../ui/form/ChoiceCards.tsx'
import { ErrorSummary } from '../../ui/form/ErrorSummary.tsx'
import { Select } from '../../ui/form/Select.tsx'
import { TextArea } from '../../ui/form/TextArea.tsx'
import { TextField } from '../../ui/form/TextField.tsx'
import { Refused } from '../../ui/show/Refused.tsx'
import { en } from '../desk/en.ts'
import { nl } from '../desk/nl.ts'
import { en as publicEn } from '../en.ts'
import { nl as publicNl } from '../nl.ts'
import { Calendar } from './Calendar.tsx'
import { contentFrom, type Typed, withProfile } from './form.ts'
import { Mirror } from './Mirror.tsx'

const levels = ['1', '2', '3', '4'] as const
const kinds = ['village', 'municipality', 'province'] as const
/** What holds a number; the rest holds text. */
const numbers = new Set(['size', 'fromAge', 'perHead', 'influence'])

type Props = {
  start: Typed
  busy: boolean
  refusal: Refusal | null
  onSave: (content: Content, onFault: () => void) => void
}

/** The form of an assembly: everything in it is public. */
export const Editor = ({ start, busy, refusal, onSave }: Props) => {
  const { form: text } = useText({ nl, en })
  const { influence } = useText({ nl: publicNl, en: publicEn })
  const language = useLanguage()
  const [typed, setTyped] = useState(start)
  const [attempt, setAttempt] = useState(0)
  const change = (more: Partial<Typed>) => setTyped({ ...typed, ...more })
  const issues = refusal?.code === 'invalid' ? refusal.issues : []
  const faults = issues.map(issue => ({
    id: issue.field.replace(/\./g, '-'),
    sentence: text.faults[issue.code] ?? issueSentence(language, issue, numbers.has(issue.field) ? 'number' : 'text'),
  }))
  const errorOf = (id: string) => faults.find(fault => fault.id === id || fault.id.startsWith(`${id}-`))?.sentence
  const field = (id: 'title' | 'answers' | 'size' | 'fromAge' | 'perHead' | 'answerBy' | 'forgetOn') => ({
    ...{ id, label: text[id], value: typed[id], error: errorOf(id) },
    onChange: (value: string) => change({ [id]: value }),
  })
  return (
    <form
      noValidate
      onSubmit={event => {
        event.preventDefault()
        onSave(contentFrom(typed), () => setAttempt(attempt + 1))
      }}
    >
      <ErrorSummary errors={faults} attempt={attempt} />
      <TextField {...field('title')} most={120} />
      <TextArea
        id="question"
        label={text.question}
        hint={text.questionHint}
        rows={2}
        most={500}
        value={typed.question}
        error={errorOf('question')}
        onChange={question => change({ question })}
      />
      <TextArea
        id="about"
        label={text.about}
        hint={text.aboutHint}
        optional
        most={4000}
        value={typed.about}
        error={errorOf('about')}
        onChange={about => change({ about })}
      />
      <ChoiceCards
        id="area"
        legend={text.area}
        choices={kinds.map(value => ({ value, label: text.areas[value] }))}
        value={[typed.kind]}
        onChange={([kind = 'village']) => change({ kind })}
      />
      {typed.kind !== 'province' && (
        <Select
          id={typed.kind === 'municipality' ? 'area-place' : 'municipality'}
          label={text.municipality}
          empty={text.choose}
          options={municipalities.map(({ slug, name }) => ({ value: slug, label: name }))}
          value={typed.municipality}
          error={typed.kind === 'municipality' ? errorOf('area-place') : undefined}
          onChange={municipality => change({ municipality, village: '' })}
        />
      )}
      {typed.kind === 'village' && (
        <Select
          id="area-place"
          label={text.village}
          empty={text.choose}
          options={villagesIn(typed.municipality).map(({ slug, name }) => ({ value: slug, label: name }))}
          value={typed.village}
          error={errorOf('area-place')}
          onChange={village => change({ village })}
        />
      )}
      <ChoiceCards
        id="influence"
        legend={text.influence}
        choices={levels.map(value => ({ value, label: influence[Number(value)] ?? value }))}
        value={levels.filter(level => Number(level) === typed.influence)}
        onChange={([level = '3']) => change({ influence: Number(level) })}
      />
      <TextField {...field('answers')} hint={text.answersHint} />
      <TextField {...field('answerBy')} type="date" wide="short" />
      <TextField {...field('size')} inputMode="numeric" wide="short" />
      <TextField {...field('fromAge')} inputMode="numeric" wide="short" />
      <ChoiceCards
        id="lettersOnly"
        legend={text.lettersOnly}
        choices={[
          { value: 'yes', label: text.onlyLetters },
          { value: 'no', label: text.everybody },
        ]}
        value={[typed.lettersOnly ? 'yes' : 'no']}
        onChange={([value]) => change({ lettersOnly: value === 'yes' })}
      />
      <Select
        id="profile"
        label={text.profile}
        options={profileIds.map(value => ({ value, label: text.profiles[value] }))}
        value={typed.profile}
        onChange={profile => setTyped(withProfile(typed, profile as ProfileId))}
      />
      <Mirror categories={typed.categories} errorOf={errorOf} onChange={categories => change({ categories })} />
      <Calendar phases={typed.phases} errorOf={errorOf} onChange={phases => change({ phases })} />
      <TextArea
        id="houseRules"
        label={text.rules}
        optional
        rows={4}
        value={typed.houseRules}
        error={errorOf('houseRules')}
        onChange={houseRules => change({ houseRules })}
      />
      <TextField {...field('perHead')} inputMode="decimal" wide="short" />
      <TextField {...field('forgetOn')} hint={text.forgetHint} type="date" wide="short" />
      {refusal && refusal.code !== 'invalid' && <Refused refusal={refusal} />}
      <Button type="submit" purpose="primary" busy={busy}>
        {busy ? text.saving : text.save}
      </Button>
    </form>
  )
}
