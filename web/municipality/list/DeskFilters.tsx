import { useState } from 'react'
import { shows } from '../../../functions/municipality/rules.ts'
import { villagesIn } from '../../../functions/villages/rules.ts'
import { useText } from '../../text/language.tsx'
import { Select } from '../../ui/form/Select.tsx'
import { TextField } from '../../ui/form/TextField.tsx'
import { Filters } from '../../ui/frame/Filters.tsx'
import { en } from '../en.ts'
import { nl } from '../nl.ts'
import { type Query, terms } from './query.ts'

/** What the list is narrowed by; every choice is in the address bar. */
export const DeskFilters = ({ query, tenant }: { query: Query; tenant: string }) => {
  const { list: text } = useText({ nl, en })
  const [words, setWords] = useState(query.text)
  const [chosen, setChosen] = useState<Record<string, string>>({
    toon: query.show,
    plaats: query.village,
    termijn: query.term ?? '',
  })
  const select = (name: string) => ({
    id: `desk-${name}`,
    name,
    value: chosen[name] ?? '',
    onChange: (value: string) => setChosen({ ...chosen, [name]: value }),
  })
  const termWords = { late: text.lateOnly, soon: text.lateSoon }
  return (
    <Filters label={text.filters}>
      <Select
        {...select('toon')}
        label={text.show}
        options={shows.map(one => ({ value: one, label: text.shows[one] }))}
      />
      <Select
        {...select('plaats')}
        label={text.village}
        empty={text.allVillages}
        options={villagesIn(tenant).map(village => ({ value: village.slug, label: village.name }))}
      />
      <Select
        {...select('termijn')}
        label={text.late}
        empty={text.lateAll}
        options={terms.map(term => ({ value: term, label: termWords[term] }))}
      />
      <TextField id="desk-tekst" name="tekst" type="search" label={text.text} value={words} onChange={setWords} />
    </Filters>
  )
}
