import type { Round } from '../../../../functions/rounds/round.ts'
import { ceilingTotal, keyTotal } from '../../../../functions/rounds/rules.ts'
import { moneyText } from '../../../text/format.ts'
import { useLanguage, useText } from '../../../text/language.tsx'
import { Button } from '../../../ui/form/Button.tsx'
import { Select } from '../../../ui/form/Select.tsx'
import { Notice } from '../../../ui/show/Notice.tsx'
import { en } from '../en.ts'
import { changedAt, type Fields, freeName, idOf, without } from '../form.ts'
import { nl } from '../nl.ts'
import { BothField } from './BothField.tsx'
import { CheckField } from './CheckField.tsx'
import { Item } from './Item.tsx'
import { EuroField, NumberField } from './NumberField.tsx'

type Theme = Round['themes'][number]
const icons = ['bus', 'house', 'book', 'heart', 'hands', 'school'] as const

/** Whether the key fits within the ceilings, while one types. */
const Together = ({ form }: Pick<Fields, 'form'>) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const [ceilings, key] = [ceilingTotal(form), keyTotal(form)]
  if (!Number.isFinite(ceilings) || !Number.isFinite(key)) return null
  const money = (cents: number) => moneyText(language, cents)
  return (
    <Notice kind={key > ceilings ? 'wrong' : 'ok'}>
      <p>
        {text.together(money(ceilings), money(key))} {key > ceilings ? text.over(money(key - ceilings)) : text.fits}
      </p>
    </Notice>
  )
}

/** Themes with their ceilings, the distribution key, and whether a part may be given. */
export const MoneyFields = ({ form, edit, errorOf }: Fields) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const change = (place: number, theme: Partial<Theme>) => edit({ themes: changedAt(form.themes, place, theme) })
  const add = () => {
    const slug = freeName(
      'thema-',
      form.themes.map(theme => theme.slug),
    )
    const [name, empty] = [
      { nl: text.newTheme, en: text.newTheme },
      { nl: '', en: '' },
    ]
    edit({ themes: [...form.themes, { slug, icon: 'hands', name, short: name, goal: empty, ceiling: 0 }] })
  }
  const parts = [
    ['name', text.themeName, false],
    ['short', text.themeShort, false],
    ['goal', text.themeGoal, true],
  ] as const
  return (
    <>
      <p>{text.euros}</p>
      <div className="naober-desk-round__euros">
        {form.themes.map((theme, place) => (
          <EuroField
            key={theme.slug}
            field={`themes.${place}.ceiling`}
            label={text.ceilingOf(theme.name[language])}
            value={theme.ceiling}
            onChange={ceiling => change(place, { ceiling })}
            error={errorOf(`themes.${place}.ceiling`)}
          />
        ))}
        {(['2', '3'] as const).map(tranche => (
          <EuroField
            key={tranche}
            field={`key.${tranche}`}
            label={tranche === '2' ? text.key2 : text.key3}
            value={form.key[tranche]}
            onChange={cents => edit({ key: { ...form.key, [tranche]: cents } })}
            error={errorOf(`key.${tranche}`)}
          />
        ))}
      </div>
      <Together form={form} />
      <CheckField
        field="partial"
        label={text.partialYes}
        checked={form.partial !== undefined}
        onChange={may => edit({ partial: may ? { atLeast: 60 } : undefined })}
        error={errorOf('partial')}
      />
      {form.partial && (
        <NumberField
          field="partial.atLeast"
          label={text.atLeast}
          value={form.partial.atLeast}
          onChange={atLeast => edit({ partial: { atLeast } })}
          error={errorOf('partial.atLeast')}
        />
      )}
      {form.themes.map((theme, place) => (
        <Item
          key={theme.slug}
          name={theme.name[language] || theme.slug}
          wrong={parts.some(([part]) => errorOf(`themes.${place}.${part}.nl`) ?? errorOf(`themes.${place}.${part}.en`))}
          onRemove={form.themes.length > 1 ? () => edit({ themes: without(form.themes, place) }) : undefined}
        >
          {parts.map(([part, label, long]) => (
            <BothField
              key={part}
              field={`themes.${place}.${part}`}
              label={label}
              value={theme[part]}
              onChange={words => change(place, { [part]: words })}
              errorOf={errorOf}
              long={long}
            />
          ))}
          <Select
            id={idOf(`themes.${place}.icon`)}
            label={text.icon}
            value={theme.icon}
            onChange={icon => change(place, { icon: icons.find(one => one === icon) ?? theme.icon })}
            options={icons.map(icon => ({ value: icon, label: text.icons[icon] }))}
          />
        </Item>
      ))}
      <Button icon="plus" onClick={add}>
        {text.addTheme}
      </Button>
    </>
  )
}
