import { dateText, moneyText } from '../../text/format.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import type { Alliance } from '../alliance.ts'
import { en } from '../en.ts'
import { nl } from '../nl.ts'
import { narrow } from './narrow.ts'

type Value = string | number | boolean | undefined
type Field = { field: string; before?: Value; after?: Value }

/** `costs.k3f9.cents` → "Begroting, bedrag"; a part or criterion by its own question. */
const useFieldName = ({ round }: Alliance) => {
  const { fields, parts } = useText({ nl, en }).history
  const language = useLanguage()
  return (field: string): string => {
    const [root = '', ...rest] = field.split('.')
    const last = rest.at(-1) ?? ''
    if (root === 'answers') {
      const part = round.parts.find(each => each.id === last)?.name
      return (part ?? round.criteria.find(each => each.id === last)?.text)?.[language] ?? last
    }
    return [fields[root] ?? root, parts[last]].filter(Boolean).join(', ')
  }
}

const useValue = ({ round }: Alliance) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  return (field: string, value: Value): string => {
    if (value === undefined || value === '') return ''
    if (typeof value === 'boolean') return value ? text.history.yes : text.history.no
    if (typeof value === 'number') return /(cents|cash)$/.test(field) ? moneyText(language, value) : String(value)
    if (field === 'theme') return round.themes.find(each => each.slug === value)?.name[language] ?? value
    if (field.endsWith('.category')) return round.categories.find(each => each.id === value)?.name[language] ?? value
    if (/(from|until)$/.test(field)) return dateText(language, `${value}T12:00:00Z`)
    if (field === 'right') return text.members.rights[value as keyof typeof text.members.rights] ?? value
    return value
  }
}

/** One field before and after: words taken out are struck through, words that came are underlined, and said so aloud. */
export const Difference = ({ alliance, change }: { alliance: Alliance; change: Field }) => {
  const text = useText({ nl, en }).history
  const name = useFieldName(alliance)
  const say = useValue(alliance)
  const { start, removed, added, end } = narrow(say(change.field, change.before), say(change.field, change.after))
  return (
    <div>
      <dt>{name(change.field)}</dt>
      <dd lang="nl" className="naober-written">
        {start}
        {removed && (
          <del>
            <span className="naober-hidden">{text.was}: </span>
            {removed}
          </del>
        )}{' '}
        {added && (
          <ins>
            <span className="naober-hidden">{text.is}: </span>
            {added}
          </ins>
        )}
        {!added && !end && !start && <span className="naober-soft">({text.empty})</span>}
        {end}
      </dd>
    </div>
  )
}
