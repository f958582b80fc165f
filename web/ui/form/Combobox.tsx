import './combobox.css'
import { type KeyboardEvent, useMemo, useState } from 'react'
import { useText } from '../../text/language.tsx'
import { Icon } from '../draw/Icon.tsx'
import { en, nl } from '../words.ts'
import { Field, type FieldProps } from './Field.tsx'
import { matches, type Pick } from './matches.ts'

type Props = Omit<FieldProps, 'counter'> & {
  options: readonly Pick[]
  value: string | undefined
  onChange: (value: string | undefined) => void
  placeholder?: string
}

/** Type to find one of many (WAI-ARIA combobox with a list); for 250 villages, where a native list is too long. */
export const Combobox = ({ options, value, onChange, placeholder, ...field }: Props) => {
  const { id } = field
  const text = useText({ nl, en })
  const chosen = useMemo(() => options.find(option => option.value === value), [options, value])
  const [typed, setTyped] = useState<string>()
  const [active, setActive] = useState(-1)
  const shown = useMemo(() => (typed === undefined ? [] : matches(options, typed)), [options, typed])
  const open = typed !== undefined

  const start = (words: string) => {
    setTyped(words)
    setActive(-1)
  }
  const pick = (option: Pick | undefined) => {
    if (option) onChange(option.value)
    setTyped(undefined)
  }
  const leave = () => {
    if (typed === '') onChange(undefined)
    else if (typed !== undefined) pick(shown.length === 1 || typed.trim() === shown[0]?.label ? shown[0] : undefined)
    setTyped(undefined)
  }
  const move = (step: number) => {
    if (!open) start('')
    else setActive(place => (place + step + shown.length) % Math.max(shown.length, 1))
  }
  const keyed = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') move(1)
    else if (event.key === 'ArrowUp') move(active < 0 ? 0 : -1)
    else if (event.key === 'Enter' && open) pick(shown[Math.max(active, 0)])
    else if (event.key === 'Escape' && open) setTyped(undefined)
    else return
    event.preventDefault()
  }

  return (
    <Field {...field}>
      {wired => (
        <div className="naober-combobox">
          <input
            {...wired}
            className="naober-input naober-input--full naober-combobox__input"
            type="text"
            role="combobox"
            autoComplete="off"
            spellCheck={false}
            aria-autocomplete="list"
            aria-expanded={open}
            aria-controls={`${id}-list`}
            aria-activedescendant={active >= 0 ? `${id}-${active}` : undefined}
            placeholder={placeholder}
            value={typed ?? chosen?.label ?? ''}
            onChange={event => start(event.currentTarget.value)}
            onClick={event => {
              if (!open) start('')
              event.currentTarget.select()
            }}
            onKeyDown={keyed}
            onBlur={leave}
          />
          <span className="naober-combobox__icon">
            <Icon name="search" size={22} />
          </span>
          <div
            className={open ? 'naober-combobox__list naober-combobox__list--open' : 'naober-combobox__list'}
            id={`${id}-list`}
            role="listbox"
            aria-label={field.label}
          >
            {shown.map((option, place) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the input, which keeps the focus
              <div
                key={option.value}
                id={`${id}-${place}`}
                className="naober-combobox__option"
                role="option"
                tabIndex={-1}
                aria-selected={place === active}
                onMouseDown={event => event.preventDefault()}
                onClick={() => pick(option)}
              >
                {option.label} {option.hint && <span className="naober-combobox__hint">{option.hint}</span>}
              </div>
            ))}
          </div>
          <p className={open && shown.length === 0 ? 'naober-combobox__none' : 'naober-hidden'} role="status">
            {open && (shown.length === 0 ? text.noOptions : text.options(shown.length))}
          </p>
        </div>
      )}
    </Field>
  )
}
