import './municipality.css'
import { useSearchParams } from 'react-router'
import { municipality } from '../../functions/municipality/contract.ts'
import { useAskPages } from '../api/pages.ts'
import { useSession } from '../app/session.tsx'
import { countText } from '../text/format.ts'
import { useLanguage, useText } from '../text/language.tsx'
import { Button } from '../ui/form/Button.tsx'
import { LinkButton } from '../ui/form/LinkButton.tsx'
import { PageTitle } from '../ui/frame/PageTitle.tsx'
import { municipalityName } from '../ui/idea/places.ts'
import { Empty } from '../ui/show/Empty.tsx'
import { Loading } from '../ui/show/Loading.tsx'
import { Notice } from '../ui/show/Notice.tsx'
import { Refused } from '../ui/show/Refused.tsx'
import { en } from './en.ts'
import { DeskCsv } from './list/DeskCsv.tsx'
import { DeskFilters } from './list/DeskFilters.tsx'
import { DeskTable } from './list/DeskTable.tsx'
import { narrowed, readQuery } from './list/query.ts'
import { nl } from './nl.ts'

/** Parts of fifty that come without being asked, so that filters and sorting see them. */
const partsAtOnce = 10

const Lines = ({ tenant }: { tenant: string }) => {
  const text = useText({ nl, en }).list
  const language = useLanguage()
  const [search] = useSearchParams()
  const query = readQuery(search)
  const found = useAskPages(municipality.deskIdeas, { show: query.show }, { most: partsAtOnce })
  const lines = narrowed(
    found.parts.flatMap(part => part.ideas),
    query,
    new Date().toISOString(),
  )
  const late = lines.filter(line => line.overdue).length
  const caption = `${text.shows[query.show]}: ${countText(language, lines.length, text.caption)}`
  return (
    <>
      <DeskFilters key={search.toString()} query={query} tenant={tenant} />
      {found.loading && <Loading rows={1} tall="page" />}
      {found.refusal && <Refused refusal={found.refusal} again={found.again} />}
      {!found.loading && lines.length === 0 && !found.refusal && (
        <Empty title={text.none} action={<LinkButton to="/bureau/gemeente">{text.toAll}</LinkButton>}>
          <p>{text.noneHelp}</p>
        </Empty>
      )}
      {lines.length > 0 && (
        <>
          {late > 0 && (
            <Notice kind="waiting">
              <p>{countText(language, late, text.overdue)}</p>
            </Notice>
          )}
          <DeskTable lines={lines} caption={caption} />
          {found.more && <p>{text.partly}</p>}
          <div className="naober-row naober-no-print">
            {found.more && (
              <Button busy={found.busy} onClick={found.fetchMore}>
                {text.loadMore}
              </Button>
            )}
            <DeskCsv query={query} tenant={tenant} />
          </div>
        </>
      )}
    </>
  )
}

/** The desk of an officer: the ideas of one municipality, what waits first. */
export const DeskPage = () => {
  const text = useText({ nl, en })
  const { tenant } = useSession()
  return (
    <>
      <PageTitle>{text.title(tenant ? municipalityName(tenant) : '')}</PageTitle>
      {tenant ? (
        <Lines tenant={tenant} />
      ) : (
        <Notice kind="waiting">
          <p>{text.noTenant}</p>
        </Notice>
      )}
    </>
  )
}
