import '../people.css'
import { useState } from 'react'
import { type OrganisationShown, people } from '../../../functions/people/contract.ts'
import { useAskPages } from '../../api/pages.ts'
import { countText } from '../../text/format.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { type Column, DataTable } from '../../ui/chart/DataTable.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { Dialog } from '../../ui/frame/Dialog.tsx'
import { PageTitle } from '../../ui/frame/PageTitle.tsx'
import { municipalityName } from '../../ui/idea/places.ts'
import { Empty } from '../../ui/show/Empty.tsx'
import { Loading } from '../../ui/show/Loading.tsx'
import { Notice } from '../../ui/show/Notice.tsx'
import { Refused } from '../../ui/show/Refused.tsx'
import { en } from '../en.ts'
import { nl } from '../nl.ts'
import { idOf } from '../person/rights.ts'
import { Sections } from '../Sections.tsx'
import { OrganisationForm } from './OrganisationForm.tsx'

/** Organisations: municipalities, the province, and who takes part. */
export const OrganisationsPage = () => {
  const { org: text, ...words } = useText({ nl, en })
  const language = useLanguage()
  const found = useAskPages(people.listOrganisations, {}, { most: 40 })
  const all = found.parts.flatMap(part => part.organisations)
  const [open, setOpen] = useState<OrganisationShown | 'new'>()
  const [done, setDone] = useState('')
  const columns: Column<OrganisationShown>[] = [
    { id: 'name', head: words.name, cell: one => one.name, sort: one => one.name },
    { id: 'kind', head: text.kind, cell: one => text.kinds[one.kind], sort: one => text.kinds[one.kind] },
    { id: 'place', head: words.place, cell: one => (one.tenant ? municipalityName(one.tenant) : '') },
    { id: 'chamber', head: text.chamber, cell: one => one.chamber ?? '' },
    {
      id: 'edit',
      head: text.edit,
      cell: one => (
        <Button purpose="subtle" aria-label={text.editOf(one.name)} onClick={() => setOpen(one)}>
          {text.edit}
        </Button>
      ),
    },
  ]
  const chosen = open === 'new' ? undefined : open
  return (
    <>
      <PageTitle lead={text.lead}>{words.organisationsTitle}</PageTitle>
      <Sections here="organisations" />
      <div role="status">
        {done && (
          <Notice kind="ok">
            <p>{text.saved(done)}</p>
          </Notice>
        )}
      </div>
      <p>
        <Button purpose="primary" icon="hall" onClick={() => setOpen('new')}>
          {text.add}
        </Button>
      </p>
      {found.loading && <Loading rows={1} tall="page" />}
      {found.refusal && <Refused refusal={found.refusal} again={found.again} />}
      {!found.loading && !found.refusal && all.length === 0 && <Empty title={text.none} icon="hall" />}
      {all.length > 0 && (
        <div className="naober-people__table">
          <DataTable
            caption={countText(language, all.length, text.caption)}
            rows={all}
            rowKey={one => one.id}
            columns={columns}
            dense
          />
        </div>
      )}
      <Dialog
        open={open !== undefined}
        onClose={() => setOpen(undefined)}
        title={chosen ? text.editOf(chosen.name) : text.add}
        focus={idOf('name')}
      >
        <OrganisationForm
          of={chosen}
          onDone={name => {
            setDone(name)
            setOpen(undefined)
          }}
        />
      </Dialog>
    </>
  )
}
