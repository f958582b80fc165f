import { useLanguage, useText } from '../../../text/language.tsx'
import { Button } from '../../../ui/form/Button.tsx'
import { en } from '../en.ts'
import { changedAt, type Fields, freeName, idOf, without } from '../form.ts'
import { nl } from '../nl.ts'
import { BothField } from './BothField.tsx'
import { CheckField } from './CheckField.tsx'
import { Item } from './Item.tsx'
import { NumberField } from './NumberField.tsx'

/** The questions that an application answers. */
export const PartFields = ({ form, edit, errorOf }: Fields) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const add = () => {
    const id = freeName(
      'vraag-',
      form.parts.map(part => part.id),
    )
    const [name, help] = [
      { nl: text.newPart, en: text.newPart },
      { nl: '', en: '' },
    ]
    edit({ parts: [...form.parts, { id, name, help, required: true, longest: 2000 }] })
  }
  return (
    <>
      {form.parts.map((part, place) => {
        const field = `parts.${place}`
        const change = (next: Partial<typeof part>) => edit({ parts: changedAt(form.parts, place, next) })
        const own = ['name.nl', 'name.en', 'help.nl', 'help.en', 'longest', 'id']
        return (
          <Item
            key={part.id}
            name={part.name[language] || part.id}
            wrong={own.some(each => errorOf(`${field}.${each}`))}
            onRemove={() => edit({ parts: without(form.parts, place) })}
          >
            <BothField
              field={`${field}.name`}
              label={text.partName}
              value={part.name}
              onChange={name => change({ name })}
              errorOf={errorOf}
            />
            <BothField
              field={`${field}.help`}
              label={text.partHelp}
              value={part.help}
              onChange={help => change({ help })}
              errorOf={errorOf}
              long
            />
            <CheckField
              field={`${field}.required`}
              label={text.required}
              checked={part.required}
              onChange={required => change({ required })}
            />
            <NumberField
              field={`${field}.longest`}
              label={text.longest}
              value={part.longest}
              onChange={longest => change({ longest })}
              error={errorOf(`${field}.longest`)}
            />
          </Item>
        )
      })}
      {errorOf('parts.add') && <p className="naober-field__error">{errorOf('parts.add')}</p>}
      <Button id={idOf('parts.add')} icon="plus" onClick={add}>
        {text.addPart}
      </Button>
    </>
  )
}
