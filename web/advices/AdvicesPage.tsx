import './advices.css'
import { useParams } from 'react-router'
import { advices } from '../../functions/advices/contract.ts'
import { rounds } from '../../functions/rounds/contract.ts'
import { useAsk } from '../api/ask.ts'
import { addressOf } from '../api/client.ts'
import { dateText } from '../text/format.ts'
import { useLanguage, useText } from '../text/language.tsx'
import { Link } from '../ui/frame/Link.tsx'
import { PageTitle } from '../ui/frame/PageTitle.tsx'
import { Loading } from '../ui/show/Loading.tsx'
import { Notice } from '../ui/show/Notice.tsx'
import { Refused } from '../ui/show/Refused.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'
import { StartYears } from './StartYears.tsx'
import { Whole } from './Whole.tsx'

/** What the twelve municipalities said of the projects of a round, for everybody, once it can no longer change. */
export const AdvicesPage = () => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const { id = '' } = useParams()
  const asked = useAsk(advices.roundAdvices, { id })
  const picture = asked.data
  const waits = asked.error?.code === 'wrong-state'
  // Before it can be read, the round itself tells what it is called.
  const round = useAsk(rounds.readRound, { id }, { wait: !waits }).data?.round
  const name = (picture?.round ?? round)?.name[language] ?? id
  return (
    <div className="naober-advices">
      <PageTitle above={<Link to={`/rondes/${id}`}>{text.above}</Link>} lead={picture && text.lead}>
        {text.title(name)}
      </PageTitle>
      {asked.isPending && <Loading rows={2} tall="page" />}
      {waits && (
        <Notice kind="waiting" title={text.notYetTitle}>
          <p>{asked.error?.from ? text.notYet(dateText(language, asked.error.from)) : text.notYetAtAll}</p>
        </Notice>
      )}
      {asked.error && !waits && <Refused refusal={asked.error} again={() => void asked.refetch()} />}
      {picture && (
        <>
          <Whole picture={picture} />
          <section>
            <h2>{text.startTitle}</h2>
            {picture.planned.version > 0 ? (
              <>
                <p>{text.startLead}</p>
                <StartYears picture={picture} starts={picture.planned.starts} />
              </>
            ) : (
              <p>{text.noStarts}</p>
            )}
          </section>
          <p className="naober-row naober-no-print">
            {text.data}:{' '}
            <a href={addressOf(advices.advicesCsv, { id })} download>
              {text.csv}
            </a>
            <a href={addressOf(advices.roundAdvices, { id })}>{text.json}</a>
          </p>
        </>
      )}
    </div>
  )
}
