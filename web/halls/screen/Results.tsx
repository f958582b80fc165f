import { ballots } from '../../../functions/ballots/contract.ts'
import type { InHall } from '../../../functions/halls/contract.ts'
import { useAsk } from '../../api/ask.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { Icon } from '../../ui/draw/Icon.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'

type Props = { hall: InHall }

const Proposals = ({ hall }: Props) => {
  const text = useText({ nl, en })
  return (
    <section aria-labelledby="voorstellen">
      <h2 id="voorstellen">{text.proposals}</h2>
      <ol className="naober-hall__proposals">
        {hall.proposals.map(({ cluster, name, table, texts }) => (
          <li key={cluster}>
            <span className="naober-hall__said">{texts.title?.text.trim() || name}</span> <span>{text.at(table)}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}

const Outcome = ({ hall, ballot }: Props & { ballot: string }) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const asked = useAsk(ballots.readBallot, { id: ballot })
  const { question, outcome } = asked.data ?? {}
  const address = `${window.location.host}/stemmen/${ballot}`
  if (!question || !outcome)
    return (
      <>
        <Proposals hall={hall} />
        {question && (
          <p>
            {text.vote} <strong className="naober-hall__address">{address}</strong>
          </p>
        )}
      </>
    )
  const { winners } = outcome.result
  return (
    <section aria-labelledby="uitslag">
      <h2 id="uitslag">{text.results}</h2>
      <ul className="naober-plain-list naober-hall__results">
        {question.options.map(({ id, name }) => (
          <li key={id} className={winners.includes(id) ? 'naober-hall__passed' : 'naober-hall__failed'}>
            <Icon name={winners.includes(id) ? 'check' : 'close'} size={48} />
            <span className="naober-hall__said">{name[language] || name.nl}</span>
            <strong>{winners.includes(id) ? text.passed : text.failed}</strong>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The proposals, where to vote on them, and after the count what was decided. */
export const Results = ({ hall }: Props) => {
  const { ballot } = hall.course
  return ballot ? <Outcome hall={hall} ballot={ballot} /> : <Proposals hall={hall} />
}
