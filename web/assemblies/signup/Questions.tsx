import type { Category } from '../../../functions/assemblies/plan.ts'
import type { Issue } from '../../../functions/http/problem.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { issueSentence } from '../../text/problems.ts'
import { ChoiceCards } from '../../ui/form/ChoiceCards.tsx'
import type { FieldError } from '../../ui/form/ErrorSummary.tsx'
import { Select } from '../../ui/form/Select.tsx'
import { TextField } from '../../ui/form/TextField.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** What somebody fills in, as typed. */
export type Typed = { answers: Record<string, string>; name: string; email: string; phone: string; home: string }
export const nothingTyped: Typed = { answers: {}, name: '', email: '', phone: '', home: '' }

/** What goes to the platform: nothing for what was left empty. */
export const sent = ({ answers, name, email, phone, home }: Typed) => ({
  answers,
  contact: { name: name || undefined, email: email || undefined, phone: phone || undefined },
  ...(home ? { home } : {}),
})

/** More choices than fit on a phone become a list. */
const mostCards = 8

/** Every fault beside its question, as a sentence. */
export const useFaults = (issues: readonly Issue[]): FieldError[] => {
  const text = useText({ nl, en })
  const language = useLanguage()
  return issues.map(issue => {
    const id = issue.field.replace(/\./g, '-')
    if (issue.code === 'not-an-address') return { id, sentence: text.homeWrong }
    if (issue.field === 'code') return { id, sentence: text.codeWrong }
    return {
      id,
      sentence: issueSentence(language, {
        ...issue,
        code: issue.field.startsWith('answers') ? 'invalid_value' : issue.code,
      }),
    }
  })
}

/** The questions that the panel has to mirror, and how somebody can be reached. */
export const Questions = (props: {
  categories: readonly Category[]
  typed: Typed
  onChange: (typed: Typed) => void
  faults: readonly FieldError[]
  /** Asks for the home: who has no letter. */
  home: boolean
}) => {
  const { categories, typed, onChange, faults, home } = props
  const text = useText({ nl, en })
  const language = useLanguage()
  const faultOf = (id: string) => faults.find(fault => fault.id === id)?.sentence
  const field = (name: 'name' | 'email' | 'phone', more: { type?: string; autoComplete: string }) => (
    <TextField
      id={`contact-${name}`}
      label={text[name]}
      optional
      wide="middle"
      value={typed[name]}
      error={faultOf(`contact-${name}`)}
      onChange={value => onChange({ ...typed, [name]: value })}
      {...more}
    />
  )
  return (
    <>
      <h2>{text.questions}</h2>
      <p>{text.why}</p>
      {categories.map(({ id, question, options }) => {
        const wired = { id: `answers-${id}`, error: faultOf(`answers-${id}`) }
        const choose = (value: string) => onChange({ ...typed, answers: { ...typed.answers, [id]: value } })
        const choices = options.map(option => ({ value: option.id, label: option.name[language] }))
        return options.length > mostCards ? (
          <Select
            key={id}
            {...wired}
            label={question[language]}
            empty=""
            options={choices}
            value={typed.answers[id] ?? ''}
            onChange={choose}
          />
        ) : (
          <ChoiceCards
            key={id}
            {...wired}
            legend={question[language]}
            choices={choices}
            value={typed.answers[id] === undefined ? [] : [typed.answers[id]]}
            onChange={([value = '']) => choose(value)}
          />
        )
      })}
      {home && (
        <TextField
          id="home"
          label={text.home}
          hint={text.homeHint}
          optional
          wide="middle"
          value={typed.home}
          error={faultOf('home')}
          onChange={value => onChange({ ...typed, home: value })}
        />
      )}
      <h2>{text.contact}</h2>
      <p>{home ? text.contactWhyOpen : text.contactWhy}</p>
      {field('name', { autoComplete: 'name' })}
      {field('email', { type: 'email', autoComplete: 'email' })}
      {field('phone', { type: 'tel', autoComplete: 'tel' })}
    </>
  )
}
