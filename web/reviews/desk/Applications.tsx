import { useState } from 'react'
import { useSearchParams } from 'react-router'
import { countText } from '../../text/format.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { type Column, DataTable } from '../../ui/chart/DataTable.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { Select } from '../../ui/form/Select.tsx'
import { Dialog } from '../../ui/frame/Dialog.tsx'
import { useThemes } from '../../ui/idea/themes.ts'
import { Chip } from '../../ui/show/Chip.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'
import { Readers } from './Readers.tsx'
import { type Card, readersOf, type Scene, useConflictWords } from './scene.ts'

const kinds = { open: 'plain', begun: 'info', done: 'ok' } as const
const icons = { open: 'clock', begun: 'advice', done: 'check' } as const

const Conflicts = ({ scene, card }: { scene: Scene; card: Card }) => {
  const words = useConflictWords()
  const all = scene.conflicts.filter(each => each.application === card.id)
  if (all.length === 0) return null
  return (
    <ul className="naober-planner__conflicts">
      {all.map(each => (
        <li key={each.expert}>
          {scene.experts.find(one => one.person === each.expert)?.name}: {words(each.all)}
        </li>
      ))}
    </ul>
  )
}

/** Every application of the round with its readers; what lacks readers can be shown alone. */
export const Applications = ({ scene }: { scene: Scene }) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const themes = useThemes()
  const [search, setSearch] = useSearchParams()
  const [open, setOpen] = useState<string>()
  const show = search.get('toon') ?? 'all'
  const isShort = (card: Card) => scene.short.some(each => each.application === card.id)
  const shown = scene.cards.filter(card => show === 'all' || (show === 'short' ? isShort(card) : card.theme === show))
  const themeName = (slug: string) => themes.find(each => each.slug === slug)?.short[language] ?? slug
  const opened = scene.cards.find(each => each.id === open)
  const columns: Column<Card>[] = [
    {
      id: 'title',
      head: text.columns.title,
      cell: card => <span lang="nl">{card.title}</span>,
      sort: card => card.title,
    },
    { id: 'theme', head: text.columns.theme, cell: card => themeName(card.theme), sort: card => card.theme },
    {
      id: 'readers',
      head: text.columns.readers,
      cell: card => {
        const readers = readersOf(scene, card.id)
        return (
          <span className="naober-planner__readers">
            <strong className={isShort(card) ? 'naober-planner__short' : undefined}>
              {text.ofAll(readers.length, scene.round.experts)}
            </strong>
            {readers.length === 0 && text.noReaders}
            {readers.map(each => (
              <Chip key={each.expert} kind={kinds[each.stand]} icon={icons[each.stand]}>
                {each.name}
                <span className="naober-hidden"> ({text.stands[each.stand]})</span>
                {!each.theme && ` (${text.otherTheme})`}
              </Chip>
            ))}
          </span>
        )
      },
      sort: card => readersOf(scene, card.id).length,
    },
    { id: 'conflicts', head: text.columns.conflicts, cell: card => <Conflicts scene={scene} card={card} /> },
    {
      id: 'change',
      head: text.columns.change,
      cell: card => (
        <Button purpose="subtle" aria-label={`${text.change}: ${card.title}`} onClick={() => setOpen(card.id)}>
          {text.change}
        </Button>
      ),
    },
  ]
  return (
    <>
      <Select
        id="planner-show"
        label={text.show}
        value={show}
        options={[
          { value: 'all', label: text.shows.all },
          { value: 'short', label: text.shows.short },
          ...themes.map(each => ({ value: each.slug, label: each.short[language] })),
        ]}
        onChange={value => setSearch(value === 'all' ? {} : { toon: value }, { replace: true })}
      />
      <DataTable
        caption={countText(language, shown.length, text.applications)}
        rows={shown}
        rowKey={card => card.id}
        columns={columns}
        dense
      />
      <Dialog
        open={opened !== undefined}
        onClose={() => setOpen(undefined)}
        title={text.changeOf(opened?.title ?? '')}
        wide
      >
        {opened && <Readers scene={scene} card={opened} />}
      </Dialog>
    </>
  )
}
