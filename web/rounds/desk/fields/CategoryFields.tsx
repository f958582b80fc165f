import { useLanguage, useText } from '../../../text/language.tsx'
import { Button } from '../../../ui/form/Button.tsx'
import { en } from '../en.ts'
import { changedAt, type Fields, freeName, idOf, without } from '../form.ts'
import { nl } from '../nl.ts'
import { BothField } from './BothField.tsx'
import { CheckField } from './CheckField.tsx'
import { Item } from './Item.tsx'

/** Kinds of costs, and which of them count. */
export const CategoryFields = ({ form, edit, errorOf }: Fields) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const add = () => {
    const id = freeName(
      'kosten-',
      form.categories.map(category => category.id),
    )
    edit({
      categories: [...form.categories, { id, name: { nl: text.newCategory, en: text.newCategory }, eligible: true }],
    })
  }
  return (
    <>
      {form.categories.map((category, place) => {
        const field = `categories.${place}`
        const change = (next: Partial<typeof category>) => edit({ categories: changedAt(form.categories, place, next) })
        return (
          <Item
            key={category.id}
            name={`${category.name[language]}${category.eligible ? '' : ` (${text.notCounted})`}`}
            wrong={Boolean(errorOf(`${field}.name.nl`) ?? errorOf(`${field}.name.en`))}
            onRemove={() => edit({ categories: without(form.categories, place) })}
          >
            <BothField
              field={`${field}.name`}
              label={text.category}
              value={category.name}
              onChange={name => change({ name })}
              errorOf={errorOf}
            />
            <CheckField
              field={`${field}.eligible`}
              label={text.eligible}
              checked={category.eligible}
              onChange={eligible => change({ eligible })}
            />
          </Item>
        )
      })}
      {errorOf('categories.add') && <p className="naober-field__error">{errorOf('categories.add')}</p>}
      <Button id={idOf('categories.add')} icon="plus" onClick={add}>
        {text.addCategory}
      </Button>
    </>
  )
}
