import { ballots } from '../../../functions/ballots/contract.ts'
import type { CountOutcome, Objections as ObjectionNumbers } from '../../../functions/ballots/round.ts'
import type { Question } from '../../../functions/recount/round.ts'
import { reports } from '../../../functions/reports/contract.ts'
import { addressOf } from '../../api/client.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { LinkButton } from '../../ui/form/LinkButton.tsx'
import { Disclosure } from '../../ui/frame/Disclosure.tsx'
import { DateText } from '../../ui/show/DateText.tsx'
import { Money } from '../../ui/show/Money.tsx'
import { Notice } from '../../ui/show/Notice.tsx'
import { Objections } from '../objections/Objections.tsx'
import { saidIn } from '../said.ts'
import { en } from './en.ts'
import { Numbers } from './Numbers.tsx'
import { nl } from './nl.ts'
import { Report } from './Report.tsx'

export type Found = {
  question: Question
  outcome: CountOutcome
  countedAt?: string | undefined
  objectionsUntil?: string | undefined
  objections: ObjectionNumbers
  declaredAt?: string | undefined
}

const Dates = ({ countedAt, objectionsUntil, declaredAt }: Found) => {
  const text = useText({ nl, en })
  return (
    <p>
      {declaredAt ? text.definitive : text.preliminary}{' '}
      {countedAt && (
        <>
          {text.counted} <DateText at={countedAt} time />.{' '}
        </>
      )}
      {declaredAt ? (
        <>
          {text.declared} <DateText at={declaredAt} time />.
        </>
      ) : (
        objectionsUntil && (
          <>
            {text.objections} <DateText at={objectionsUntil} time />.
          </>
        )
      )}
    </p>
  )
}

/** What was decided in one sentence, the chart with its table, the reconciliation, and how to count again. */
export const Result = ({ found }: { found: Found }) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const { question, outcome } = found
  const { result, groups } = outcome
  const names = new Map(question.options.map(({ id, name }) => [id, saidIn(language, name)]))
  const nameOf = (id: string): string => names.get(id) ?? id
  const listOf = (ids: readonly string[]): string => ids.map(nameOf).join(', ')
  const groupName = (id: string): string => {
    const group = question.groups.find(each => each.id === id)
    return group ? saidIn(language, group.name) : id
  }
  return (
    <section aria-labelledby="uitslag">
      <h2 id="uitslag">{text.title}</h2>
      <Notice kind={outcome.holds ? 'ok' : 'wrong'} title={text.title}>
        <p>
          <strong>
            {result.quorum
              ? text.won(listOf(result.winners), result.winners.length, question.method.kind === 'threshold')
              : text.noQuorum(result.voters, question.quorum)}
          </strong>{' '}
          {text.voters(result.voters)}
        </p>
        {result.tied.length > 0 && <p>{text.tied(listOf(result.tied))}</p>}
        {result.cost !== undefined && (
          <p>
            {text.cost}: <Money cents={result.cost} />
          </p>
        )}
        {!outcome.holds && <p>{text.wrong}</p>}
      </Notice>
      <Dates {...found} />
      <p className="naober-row naober-no-print">
        <a href="#verantwoording">{text.toNumbers}</a>
        <a href="#natellen">{text.again}</a>
      </p>
      <Report rounds={result.rounds} order={question.tieOrder} nameOf={nameOf} />
      {question.groups.length > 1 && groups.length === 0 && <p>{text.groupsHidden}</p>}
      {groups.length > 0 && (
        <Disclosure summary={text.groups}>
          {groups.map(group => (
            <div key={group.id}>
              <h3>{groupName(group.id)}</h3>
              <p>{text.voters(group.result.voters)}</p>
              <Report rounds={group.result.rounds} order={question.tieOrder} nameOf={nameOf} />
            </div>
          ))}
        </Disclosure>
      )}
      <Numbers numbers={outcome.numbers} paper={outcome.paper} />
      <Objections
        id={question.id}
        numbers={found.objections}
        open={!found.declaredAt && new Date().toISOString() < (found.objectionsUntil ?? '')}
      />
      <h3 id="natellen">{text.again}</h3>
      <p>{text.againLead}</p>
      <p className="naober-no-print">
        <LinkButton to={`/hertellen?ronde=${question.id}`}>{text.recount}</LinkButton>
      </p>
      <p className="naober-row naober-no-print">
        <a href={addressOf(ballots.publishedBallots, { id: question.id })} download>
          {text.file}
        </a>
        {outcome.formats?.map(format => (
          <a key={format} href={addressOf(ballots.openBallots, { id: question.id, format })} download>
            {text.formats[format]}
          </a>
        ))}
        <a href={addressOf(reports.resultPdf, { id: question.id, lang: language })}>{text.pdf}</a>
      </p>
      <p className="naober-small naober-soft">
        {text.fileHash}: <code className="naober-hash">{outcome.file}</code>
        <br />
        {text.root}: <code className="naober-hash">{outcome.root}</code>
      </p>
    </section>
  )
}
