import { useState } from 'react'
import { useSearchParams } from 'react-router'
import { useLanguage, useText } from '../text/language.tsx'
import { Select } from '../ui/form/Select.tsx'
import { Filters } from '../ui/frame/Filters.tsx'
import { Empty } from '../ui/show/Empty.tsx'
import { en } from './en.ts'
import { HeatMap, Signs } from './HeatMap.tsx'
import { nl } from './nl.ts'
import { ProjectList } from './ProjectList.tsx'
import { orders, type Picture, rowsOf } from './picture.ts'

const Narrow = ({ theme, order, themes }: { theme: string; order: string; themes: Picture['themes'] }) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const [chosen, setChosen] = useState({ theme, order })
  return (
    <Filters label={text.filters}>
      <Select
        id="advies-thema"
        name="thema"
        label={text.theme}
        value={chosen.theme}
        onChange={value => setChosen({ ...chosen, theme: value })}
        empty={text.allThemes}
        options={themes.map(({ slug, name }) => ({ value: slug, label: name[language] }))}
      />
      <Select
        id="advies-volgorde"
        name="volgorde"
        label={text.order}
        value={chosen.order}
        onChange={value => setChosen({ ...chosen, order: value })}
        options={orders.map(one => ({ value: one, label: text.orders[one] }))}
      />
    </Filters>
  )
}

/** The heat map and the list under it, as narrowed and ordered in the address bar. */
export const Whole = ({ picture }: { picture: Picture }) => {
  const text = useText({ nl, en })
  const [search] = useSearchParams()
  const theme = search.get('thema') ?? ''
  const order = orders.find(one => one === search.get('volgorde')) ?? 'naam'
  const rows = rowsOf(picture, theme, order)
  const { municipalities, projects, themes } = picture
  const done = municipalities.filter(({ given, of }) => given === of).length
  if (projects.length === 0)
    return (
      <Empty title={text.none}>
        <p>{text.noneHelp}</p>
      </Empty>
    )
  return (
    <>
      <section>
        <h2>{text.map}</h2>
        <p>
          <strong>{text.whole(done, municipalities.length, projects.length)}</strong>{' '}
          <span className="naober-heat-words">{text.mapLead}</span>
        </p>
        <Narrow key={search.toString()} theme={theme} order={order} themes={themes} />
        <Signs />
        <HeatMap rows={rows} municipalities={municipalities} />
      </section>
      <section>
        <h2>{text.list}</h2>
        <ProjectList rows={rows} picture={picture} />
      </section>
    </>
  )
}
