import { useLanguage, useText } from '../../text/language.tsx'
import { TextArea } from '../../ui/form/TextArea.tsx'
import { en } from '../en.ts'
import { nl } from '../nl.ts'
import type { PlanProps } from './form.ts'
import { Remarks } from './Remarks.tsx'

type Asked = { id: string; name: string; help: string; longest: number; optional: boolean }

/** Characters of an answer to a criterion; parts have their own length in the round. */
const longestAnswer = 3000

const Question = ({ asked, form }: { asked: Asked; form: PlanProps }) => {
  const { alliance, draft, set, may } = form
  const { id, name, help, longest, optional } = asked
  return (
    <div className="naober-question">
      <TextArea
        id={`plan-${id}`}
        label={name}
        hint={help}
        optional={optional}
        most={longest}
        rows={4}
        readOnly={!may}
        value={draft.answers[id] ?? ''}
        onChange={answer => set({ answers: { ...draft.answers, [id]: answer } })}
      />
      <Remarks alliance={alliance} about={id} />
    </div>
  )
}

/** The questions of the round, and its criteria: both are data of the round. */
export const Questions = (form: PlanProps) => {
  const text = useText({ nl, en }).plan
  const language = useLanguage()
  const { parts, criteria } = form.alliance.round
  const groups = (['process', 'content', 'finance'] as const).filter(group =>
    criteria.some(each => each.group === group),
  )
  return (
    <>
      <h3>{text.questions}</h3>
      {parts.map(({ id, name, help, longest, required }) => (
        <Question
          key={id}
          form={form}
          asked={{ id, name: name[language], help: help[language], longest, optional: !required }}
        />
      ))}
      <h3>{text.criteria}</h3>
      <p>{text.criteriaHelp}</p>
      {groups.map(group => (
        <section key={group} aria-labelledby={`groep-${group}`}>
          <h4 id={`groep-${group}`}>{text.groups[group]}</h4>
          {criteria
            .filter(each => each.group === group)
            .map(({ id, text: question, anchors }) => (
              <Question
                key={id}
                form={form}
                asked={{
                  id,
                  name: `${id}. ${question[language]}`,
                  help: anchors.high[language],
                  longest: longestAnswer,
                  optional: false,
                }}
              />
            ))}
        </section>
      ))}
    </>
  )
}
