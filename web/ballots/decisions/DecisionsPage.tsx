import { decisions } from '../../../functions/decisions/contract.ts'
import { useAsk } from '../../api/ask.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { LinkButton } from '../../ui/form/LinkButton.tsx'
import { Link } from '../../ui/frame/Link.tsx'
import { PageTitle } from '../../ui/frame/PageTitle.tsx'
import { Chip } from '../../ui/show/Chip.tsx'
import { DateText } from '../../ui/show/DateText.tsx'
import { Empty } from '../../ui/show/Empty.tsx'
import { Loading } from '../../ui/show/Loading.tsx'
import { Refused } from '../../ui/show/Refused.tsx'
import { saidIn } from '../said.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** Every citizens' decision, and in one line how it stands. */
export const DecisionsPage = () => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const asked = useAsk(decisions.listDecisions, {})
  return (
    <>
      <PageTitle lead={text.lead}>{text.title}</PageTitle>
      {asked.isPending && <Loading rows={2} tall="page" />}
      {asked.error && <Refused refusal={asked.error} again={() => void asked.refetch()} />}
      {asked.data?.decisions.length === 0 && (
        <Empty title={text.none} action={<LinkButton to="/stemmen">{text.toBallots}</LinkButton>}>
          <p>{text.noneHelp}</p>
        </Empty>
      )}
      <ul className="naober-plain-list naober-stack">
        {asked.data?.decisions.map(({ id, title, assembly, decidedAt, passed, done, late }) => (
          <li key={id} className="naober-card">
            <h2>
              <Link to={`/burgerbesluiten/${id}`}>{saidIn(language, title)}</Link>
            </h2>
            <p>
              {assembly && (
                <>
                  {text.fromAssembly} <span lang="nl">{assembly.title}</span>.{' '}
                </>
              )}
              {text.decided} <DateText at={decidedAt} />.
            </p>
            <p className="naober-row">
              <Chip>{text.passedCount(passed)}</Chip>
              <Chip kind="ok" icon="check">
                {text.doneCount(done)}
              </Chip>
              {late > 0 && (
                <Chip kind="wrong" icon="clock">
                  {text.lateCount(late)}
                </Chip>
              )}
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}
