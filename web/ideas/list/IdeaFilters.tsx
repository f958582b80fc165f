import { useState } from 'react'
import { useNavigate } from 'react-router'
import type { catalogue } from '../../../functions/catalogue/contract.ts'
import type { Answered } from '../../../functions/http/endpoint.ts'
import { publicStates } from '../../../functions/ideas/idea.ts'
import { municipalities, villages } from '../../../functions/villages/rules.ts'
import { useAddress, useLanguage, useText } from '../../text/language.tsx'
import { Combobox } from '../../ui/form/Combobox.tsx'
import { Select } from '../../ui/form/Select.tsx'
import { TextField } from '../../ui/form/TextField.tsx'
import { Disclosure } from '../../ui/frame/Disclosure.tsx'
import { Filters } from '../../ui/frame/Filters.tsx'
import { useWide } from '../../ui/frame/wide.ts'
import { en as ideaEn } from '../../ui/idea/en.ts'
import { nl as ideaNl } from '../../ui/idea/nl.ts'
import { municipalityName } from '../../ui/idea/places.ts'
import { useThemes } from '../../ui/idea/themes.ts'
import * as en from '../en.ts'
import * as nl from '../nl.ts'
import { narrowing, type Query, sorts, useQueryOfList } from './query.ts'

type Counts = Answered<typeof catalogue.listIdeas>['counts']

const WordsField = ({ start }: { start: string }) => {
  const text = useText({ nl, en }).list
  const [words, setWords] = useState(start)
  return (
    <TextField
      id="text"
      name="text"
      type="search"
      label={text.text}
      hint={text.textHint}
      value={words}
      onChange={setWords}
    />
  )
}

const places = villages.map(one => ({ value: one.slug, label: one.name, hint: municipalityName(one.municipality) }))
const untouched = () => undefined

/** Everything the list can be narrowed by, with how many there are of each under the other filters. */
export const IdeaFilters = ({ query, counts }: { query: Query; counts: Counts | undefined }) => {
  const text = useText({ nl, en }).list
  const { states } = useText({ nl: ideaNl, en: ideaEn })
  const language = useLanguage()
  const themes = useThemes()
  const wide = useWide()
  const navigate = useNavigate()
  const address = useAddress()
  const { to } = useQueryOfList()
  const chosen = narrowing.filter(name => name !== 'text' && query[name]).length
  const counted = (of: keyof Counts, value: string, name: string) => ({
    value,
    label: counts ? `${name} (${counts[of][value] ?? 0})` : name,
  })
  const inMunicipality = query.municipality
    ? villages.filter(one => one.municipality === query.municipality).map(one => one.slug)
    : undefined
  const options = inMunicipality ? places.filter(place => inMunicipality.includes(place.value)) : places
  return (
    <Filters label={text.filters}>
      <div className="naober-filters__words">
        <WordsField key={query.text} start={query.text ?? ''} />
      </div>
      <div className="naober-filters__more">
        <Disclosure summary={text.more(chosen)} open={wide}>
          <div className="naober-filters__fields">
            <Select
              id="theme"
              name="theme"
              label={text.theme}
              empty={text.all}
              value={query.theme ?? ''}
              onChange={untouched}
              options={themes.map(theme => counted('theme', theme.slug, theme.short[language]))}
            />
            <Select
              id="municipality"
              name="municipality"
              label={text.municipality}
              empty={text.all}
              value={query.municipality ?? ''}
              onChange={untouched}
              options={municipalities.map(one => counted('municipality', one.slug, one.name))}
            />
            <div>
              <Combobox
                id="village"
                label={text.village}
                placeholder={text.villageHint}
                options={options}
                value={query.village}
                onChange={village =>
                  void navigate(address(to({ village })), { replace: true, preventScrollReset: true })
                }
              />
              {query.village && <input type="hidden" name="village" value={query.village} />}
            </div>
            <Select
              id="state"
              name="state"
              label={text.state}
              empty={text.all}
              value={query.state ?? ''}
              onChange={untouched}
              options={publicStates.map(state => counted('state', state, states[state]))}
            />
            <Select
              id="sort"
              name="sort"
              label={text.sort}
              value={query.sort}
              onChange={untouched}
              options={sorts
                .filter(sort => sort !== 'best' || query.text)
                .map(sort => ({ value: sort, label: text.sorts[sort] }))}
            />
          </div>
        </Disclosure>
      </div>
    </Filters>
  )
}
