import { useState } from 'react'
import { useLanguage, useText } from '../../text/language.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { TextArea } from '../../ui/form/TextArea.tsx'
import { TextField } from '../../ui/form/TextField.tsx'
import { Disclosure } from '../../ui/frame/Disclosure.tsx'
import { en } from '../desk/en.ts'
import { nl } from '../desk/nl.ts'
import { ownCategory, type TypedCategory } from './form.ts'

const Own = ({ onAdd }: { onAdd: (category: TypedCategory) => void }) => {
  const { form: text } = useText({ nl, en })
  const [question, setQuestion] = useState('')
  const [options, setOptions] = useState('')
  const made = ownCategory(question, options)
  return (
    <Disclosure summary={text.own}>
      <TextField id="own-question" label={text.ownQuestion} value={question} onChange={setQuestion} />
      <TextArea id="own-options" label={text.ownOptions} rows={3} value={options} onChange={setOptions} />
      <Button
        off={made === undefined}
        onClick={() => {
          if (made) onAdd(made)
          setQuestion('')
          setOptions('')
        }}
      >
        {text.add}
      </Button>
    </Disclosure>
  )
}

/** Which questions are asked, and of how many of each the group consists. */
export const Mirror = (props: {
  categories: readonly TypedCategory[]
  errorOf: (id: string) => string | undefined
  onChange: (categories: TypedCategory[]) => void
}) => {
  const { categories, errorOf, onChange } = props
  const { form: text } = useText({ nl, en })
  const language = useLanguage()
  const asked = categories.filter(each => each.isAsked)
  const set = (id: string, more: Partial<TypedCategory>) =>
    onChange(categories.map(each => (each.category.id === id ? { ...each, ...more } : each)))
  return (
    <>
      <h2 id="categories" tabIndex={-1}>
        {text.mirror}
      </h2>
      <p>{text.mirrorHint}</p>
      {categories.map(each => {
        const { category, isAsked, shares } = each
        const error = isAsked ? errorOf(`categories-${asked.indexOf(each)}`) : undefined
        return (
          <fieldset key={category.id} className="naober-desk-mirror">
            <legend>
              <label>
                <input
                  type="checkbox"
                  id={isAsked ? `categories-${asked.indexOf(each)}` : `unused-${category.id}`}
                  checked={isAsked}
                  onChange={() => set(category.id, { isAsked: !isAsked })}
                />{' '}
                {text.use(category.name[language])}
              </label>
            </legend>
            {error && <p className="naober-field__error">{error}</p>}
            {isAsked &&
              category.options.map(option => (
                <TextField
                  key={option.id}
                  id={`share-${category.id}-${option.id}`}
                  label={`${option.name[language]} (%)`}
                  wide="short"
                  inputMode="decimal"
                  value={shares[option.id] ?? ''}
                  onChange={value => set(category.id, { shares: { ...shares, [option.id]: value } })}
                />
              ))}
          </fieldset>
        )
      })}
      <Own onAdd={made => onChange([...categories.filter(each => each.category.id !== made.category.id), made])} />
    </>
  )
}
