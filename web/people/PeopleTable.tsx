import type { OrganisationShown, PersonShown } from '../../functions/people/contract.ts'
import { countText } from '../text/format.ts'
import { useLanguage, useText } from '../text/language.tsx'
import { type Column, DataTable } from '../ui/chart/DataTable.tsx'
import { Link } from '../ui/frame/Link.tsx'
import { municipalityName } from '../ui/idea/places.ts'
import { Chip } from '../ui/show/Chip.tsx'
import { DateText } from '../ui/show/DateText.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'

type Props = {
  people: readonly PersonShown[]
  organisations: readonly OrganisationShown[]
  /** The address at which somebody's rights can be changed. */
  to: (person: PersonShown) => string
}

/** People with their roles, municipality and organisation. */
export const PeopleTable = ({ people, organisations, to }: Props) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const organisation = (person: PersonShown) => organisations.find(one => one.id === person.organisation)?.name ?? ''
  const roles = (person: PersonShown) => person.roles.map(role => text.roles[role].label).join(', ')
  const columns: Column<PersonShown>[] = [
    {
      id: 'name',
      head: text.name,
      cell: person => (
        <>
          <Link to={to(person)} aria-label={text.changeOf(person.name)}>
            {person.name}
          </Link>{' '}
          {person.blocked && (
            <Chip kind="wrong" icon="close">
              {text.blocked}
            </Chip>
          )}
        </>
      ),
      sort: person => person.name,
    },
    { id: 'role', head: text.role, cell: person => roles(person) || text.noRoles, sort: roles },
    {
      id: 'place',
      head: text.place,
      cell: person => (person.tenant ? municipalityName(person.tenant) : ''),
      sort: person => person.tenant ?? '',
    },
    { id: 'organisation', head: text.organisation, cell: organisation, sort: organisation },
    { id: 'email', head: text.email, cell: person => person.email, sort: person => person.email },
    {
      id: 'seen',
      head: text.seen,
      cell: person => (person.lastSeen ? <DateText at={person.lastSeen} /> : text.never),
      sort: person => person.lastSeen ?? '',
    },
  ]
  return (
    <div className="naober-people__table">
      <DataTable
        caption={countText(language, people.length, text.caption)}
        rows={people}
        rowKey={person => person.id}
        columns={columns}
        dense
      />
    </div>
  )
}
