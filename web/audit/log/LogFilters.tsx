import { useState } from 'react'
import { useLanguage, useText } from '../../text/language.tsx'
import { Select } from '../../ui/form/Select.tsx'
import { TextField } from '../../ui/form/TextField.tsx'
import { Filters } from '../../ui/frame/Filters.tsx'
import { en } from '../en.ts'
import { nl } from '../nl.ts'
import type { Query } from './query.ts'

/** What the log is narrowed by; every choice is in the address bar. */
export const LogFilters = ({ query }: { query: Query }) => {
  const { log: text, did } = useText({ nl, en })
  const language = useLanguage()
  const [typed, setTyped] = useState(query)
  const field = (name: keyof Query) => ({
    value: typed[name],
    onChange: (value: string) => setTyped({ ...typed, [name]: value }),
  })
  const acts = Object.entries(did).sort(([, one], [, other]) => one.localeCompare(other, language))
  return (
    <Filters label={text.filters}>
      <Select
        id="log-wat"
        name="wat"
        label={text.what}
        empty={text.anything}
        options={acts.map(([value, label]) => ({ value, label }))}
        {...field('what')}
      />
      <TextField id="log-vanaf" name="vanaf" type="date" label={text.from} {...field('from')} />
      <TextField id="log-tot" name="tot" type="date" label={text.until} {...field('until')} />
      <TextField id="log-wie" name="wie" label={text.who} hint={text.whoHint} {...field('who')} />
      <TextField id="log-waarover" name="waarover" label={text.thing} hint={text.thingHint} {...field('thing')} />
    </Filters>
  )
}
