import type { Criterion } from '../../../../functions/rounds/round.ts'
import { useLanguage, useText } from '../../../text/language.tsx'
import { Button } from '../../../ui/form/Button.tsx'
import { Select } from '../../../ui/form/Select.tsx'
import { en } from '../en.ts'
import { changedAt, type Fields, freeName, idOf, without } from '../form.ts'
import { nl } from '../nl.ts'
import { BothField } from './BothField.tsx'
import { Item } from './Item.tsx'
import { NumberField } from './NumberField.tsx'

const empty = { nl: '', en: '' }
const groups = ['process', 'content', 'finance'] as const
const steps = ['low', 'middle', 'high'] as const
const letters = { process: 'P', content: 'C', finance: 'F' } as const

type Props = Pick<Fields, 'errorOf'> & {
  criterion: Criterion
  field: string
  change: (next: Partial<Criterion>) => void
}

const OneCriterion = ({ criterion, field, change, errorOf }: Props) => {
  const text = useText({ nl, en })
  const words = [
    ['text', text.criterionText],
    ['plain', text.plain],
  ] as const
  return (
    <>
      {words.map(([part, label]) => (
        <BothField
          key={part}
          field={`${field}.${part}`}
          label={label}
          value={criterion[part]}
          onChange={sentence => change({ [part]: sentence })}
          errorOf={errorOf}
          long
        />
      ))}
      <Select
        id={idOf(`${field}.group`)}
        label={text.group}
        value={criterion.group}
        onChange={group => change({ group: groups.find(one => one === group) ?? criterion.group })}
        options={groups.map(group => ({ value: group, label: text.groups[group] }))}
      />
      {steps.map(step => (
        <BothField
          key={step}
          field={`${field}.anchors.${step}`}
          label={text[step]}
          value={criterion.anchors[step]}
          onChange={sentence => change({ anchors: { ...criterion.anchors, [step]: sentence } })}
          errorOf={errorOf}
          long
        />
      ))}
    </>
  )
}

const parts = ['text', 'plain', ...steps.map(step => `anchors.${step}`)]

/** The rubric: weights in sight, the words of each question folded away. */
export const CriterionFields = ({ form, edit, errorOf }: Fields) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const change = (place: number) => (next: Partial<Criterion>) =>
    edit({ criteria: changedAt(form.criteria, place, next) })
  const add = () => {
    const group = 'content'
    const own = form.criteria.filter(each => each.id.startsWith(letters[group])).map(each => each.id)
    const id = freeName(letters[group], own)
    const named = { nl: text.newCriterion, en: text.newCriterion }
    const anchors = { low: empty, middle: empty, high: empty }
    edit({ criteria: [...form.criteria, { id, group, text: named, plain: empty, weight: 0, anchors }] })
  }
  return (
    <>
      <NumberField
        field="experts"
        label={text.experts}
        value={form.experts}
        onChange={experts => edit({ experts })}
        error={errorOf('experts')}
      />
      <p>{text.weightHint}</p>
      {form.criteria.map((criterion, place) => {
        const field = `criteria.${place}`
        return (
          <div key={criterion.id} className="naober-desk-round__criterion">
            <NumberField
              field={`${field}.weight`}
              label={`${text.weight} ${criterion.id}`}
              value={criterion.weight}
              onChange={weight => change(place)({ weight })}
              error={errorOf(`${field}.weight`)}
            />
            <Item
              name={`${criterion.id}: ${criterion.text[language]}`}
              wrong={parts.some(part => errorOf(`${field}.${part}.nl`) ?? errorOf(`${field}.${part}.en`))}
              onRemove={() => edit({ criteria: without(form.criteria, place) })}
            >
              <OneCriterion criterion={criterion} field={field} change={change(place)} errorOf={errorOf} />
            </Item>
          </div>
        )
      })}
      <Button id={idOf('criteria.add')} icon="plus" onClick={add}>
        {text.addCriterion}
      </Button>
    </>
  )
}
