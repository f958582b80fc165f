import './people.css'
import { useState } from 'react'
import { useSearchParams } from 'react-router'
import { type PersonShown, people } from '../../functions/people/contract.ts'
import { useAskPages } from '../api/pages.ts'
import { useText } from '../text/language.tsx'
import { Button } from '../ui/form/Button.tsx'
import { LinkButton } from '../ui/form/LinkButton.tsx'
import { TextField } from '../ui/form/TextField.tsx'
import { Filters } from '../ui/frame/Filters.tsx'
import { Link } from '../ui/frame/Link.tsx'
import { PageTitle } from '../ui/frame/PageTitle.tsx'
import { Empty } from '../ui/show/Empty.tsx'
import { Loading } from '../ui/show/Loading.tsx'
import { Notice } from '../ui/show/Notice.tsx'
import { Refused } from '../ui/show/Refused.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'
import { useOrganisations } from './organisations/all.ts'
import { PeopleTable } from './PeopleTable.tsx'
import { ChangeRights } from './person/ChangeRights.tsx'
import { Invite } from './person/Invite.tsx'
import { Sections } from './Sections.tsx'

const Search = ({ starts }: { starts: string }) => {
  const text = useText({ nl, en })
  const [words, setWords] = useState(starts)
  return (
    <Filters label={text.search}>
      <TextField
        id="mensen-begin"
        name="begin"
        type="search"
        label={text.starts}
        hint={text.startsHint}
        value={words}
        onChange={setWords}
      />
    </Filters>
  )
}

/** The address of the list; `more` opens somebody's rights or the invitation. */
const address = (starts: string, more: Record<string, string> = {}): string => {
  const query = new URLSearchParams({ ...(starts ? { begin: starts } : {}), ...more })
  return `/bureau/beheer${query.size > 0 ? `?${query}` : ''}`
}

/** People who can sign in: search, invite, change rights, block. */
export const PeoplePage = () => {
  const text = useText({ nl, en })
  const [search] = useSearchParams()
  const starts = search.get('begin')?.trim() ?? ''
  const chosen = search.get('persoon')
  const inviting = search.has('uitnodigen')
  const organisations = useOrganisations()
  const found = useAskPages(people.listPeople, starts ? { starts } : {}, { wait: inviting })
  const all: PersonShown[] = found.parts.flatMap(part => part.people)
  const person = all.find(one => one.id === chosen)
  const [done, setDone] = useState('')
  const list = address(starts)

  if (inviting) return <Invite organisations={organisations} list={list} onDone={setDone} />
  if (person)
    return (
      <ChangeRights
        key={person.id}
        person={person}
        organisations={organisations}
        list={list}
        onDone={setDone}
        onClash={found.again}
      />
    )
  return (
    <>
      <PageTitle lead={text.logged}>{text.title}</PageTitle>
      <Sections here="people" />
      <div role="status">
        {done && (
          <Notice kind="ok">
            <p>{done}</p>
          </Notice>
        )}
        {chosen && !found.loading && (
          <Notice kind="waiting">
            <p>
              {text.notHere} <Link to={list}>{text.back}</Link>
            </p>
          </Notice>
        )}
      </div>
      <Search key={starts} starts={starts} />
      <p>
        <LinkButton to={address(starts, { uitnodigen: '1' })} purpose="primary" icon="people">
          {text.invite}
        </LinkButton>
      </p>
      {found.loading && <Loading rows={1} tall="page" />}
      {found.refusal && <Refused refusal={found.refusal} again={found.again} />}
      {!found.loading && !found.refusal && all.length === 0 && (
        <Empty title={text.none} icon="people">
          <p>{text.noneHelp}</p>
        </Empty>
      )}
      {all.length > 0 && (
        <PeopleTable people={all} organisations={organisations} to={one => address(starts, { persoon: one.id })} />
      )}
      {found.more && (
        <Button busy={found.busy} onClick={found.fetchMore}>
          {text.more}
        </Button>
      )}
    </>
  )
}
