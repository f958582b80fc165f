import { useState } from 'react'
import { useLanguage, useText } from '../../text/language.tsx'
import { type Column, DataTable } from '../../ui/chart/DataTable.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { Dialog } from '../../ui/frame/Dialog.tsx'
import { useThemes } from '../../ui/idea/themes.ts'
import { Chip } from '../../ui/show/Chip.tsx'
import { DateText } from '../../ui/show/DateText.tsx'
import { en as publicEn } from '../en.ts'
import { nl as publicNl } from '../nl.ts'
import { ExpertForm } from './ExpertForm.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'
import type { Reader, Scene } from './scene.ts'

/** The desks of the experts side by side, as a bar each. */
const Load = ({ expert, most }: { expert: Reader; most: number }) => (
  <span className="naober-load">
    <span className="naober-load__bar" aria-hidden="true">
      <span style={{ inlineSize: `${(100 * expert.files) / most}%` }} />
      <span className="naober-load__done" style={{ inlineSize: `${(100 * expert.done) / most}%` }} />
    </span>
    {expert.files}
  </span>
)

/** Who the experts are, how much each reads and has done; their profiles; what they declared. */
export const Experts = ({ scene, onSaid }: { scene: Scene; onSaid: (said: string) => void }) => {
  const text = useText({ nl, en })
  const { kinds } = useText({ nl: publicNl, en: publicEn })
  const language = useLanguage()
  const themes = useThemes()
  const [open, setOpen] = useState<string>()
  const opened = scene.experts.find(each => each.person === open)
  const most = Math.max(1, ...scene.experts.map(each => each.files))
  const columns: Column<Reader>[] = [
    {
      id: 'name',
      head: text.columns.name,
      cell: expert => (
        <>
          {expert.name} {expert.kind === 'experience' && <Chip kind="info">{kinds.experience}</Chip>}
        </>
      ),
      sort: expert => expert.name,
    },
    {
      id: 'files',
      head: text.columns.files,
      cell: expert => <Load expert={expert} most={most} />,
      sort: expert => expert.files,
    },
    { id: 'done', head: text.columns.done, cell: expert => expert.done, sort: expert => expert.done, number: true },
    {
      id: 'themes',
      head: text.columns.themes,
      cell: expert =>
        themes
          .filter(each => expert.themes.includes(each.slug))
          .map(each => each.short[language])
          .join(', '),
    },
    {
      id: 'profile',
      head: text.columns.profile,
      cell: expert => (
        <Button purpose="subtle" aria-label={text.editOf(expert.name)} onClick={() => setOpen(expert.person)}>
          {text.editExpert}
        </Button>
      ),
    },
  ]
  const recusals = scene.recusals.map(each => ({
    ...each,
    key: `${each.application} ${each.expert}`,
    title: scene.cards.find(card => card.id === each.application)?.title ?? '',
    name: scene.experts.find(one => one.person === each.expert)?.name ?? '',
  }))
  return (
    <>
      <h2>{text.experts}</h2>
      {scene.experts.length === 0 && <p>{text.noExperts}</p>}
      {scene.experts.length > 0 && (
        <DataTable
          caption={text.experts}
          captionHidden
          rows={scene.experts}
          rowKey={expert => expert.person}
          columns={columns}
          dense
        />
      )}
      <p>
        <Button icon="plus" onClick={() => setOpen('')}>
          {text.addExpert}
        </Button>
      </p>
      {recusals.length > 0 && (
        <>
          <h2>{text.recusals}</h2>
          <DataTable
            caption={text.recusals}
            captionHidden
            rows={recusals}
            rowKey={each => each.key}
            dense
            columns={[
              { id: 'name', head: text.columns.name, cell: each => each.name, sort: each => each.name },
              { id: 'title', head: text.columns.title, cell: each => <span lang="nl">{each.title}</span> },
              { id: 'why', head: text.recusalWhy, cell: each => <span lang="nl">{each.why}</span> },
              { id: 'at', head: text.recusalAt, cell: each => <DateText at={each.at} />, sort: each => each.at },
            ]}
          />
        </>
      )}
      <Dialog
        open={open !== undefined}
        onClose={() => setOpen(undefined)}
        title={opened ? text.editOf(opened.name) : text.addExpert}
        wide
      >
        <ExpertForm
          key={open}
          expert={opened}
          onDone={said => {
            setOpen(undefined)
            onSaid(said)
          }}
        />
      </Dialog>
    </>
  )
}
