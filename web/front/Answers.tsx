import { catalogue } from '../../functions/catalogue/contract.ts'
import { municipalityOf, villageOf } from '../../functions/villages/rules.ts'
import { useAsk } from '../api/ask.ts'
import { useText } from '../text/language.tsx'
import { Link } from '../ui/frame/Link.tsx'
import { DateText } from '../ui/show/DateText.tsx'
import { Loading } from '../ui/show/Loading.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** "U vroeg, wij deden": what became of ideas, newest first. */
export const Answers = () => {
  const text = useText({ nl, en })
  const { data, isPending } = useAsk(catalogue.latestAnswers, {})
  const by = (desk: string) => municipalityOf(desk)?.name ?? (desk === 'province' ? text.province : desk)
  return (
    <section className="naober-answers">
      <h2>{text.answersTitle}</h2>
      {isPending && <Loading rows={3} />}
      {data?.answers.length === 0 && <p>{text.noAnswers}</p>}
      <ul className="naober-grid naober-plain-list">
        {data?.answers.slice(0, 3).map(answer => (
          <li key={`${answer.idea} ${answer.at}`} className="naober-card naober-answer">
            <p className="naober-answer__asked">
              <Link to={`/ideeen/${answer.idea}`} className="naober-cover">
                {answer.title}
              </Link>{' '}
              <span className="naober-soft">{villageOf(answer.village)?.name}</span>
            </p>
            <blockquote className="naober-answer__done">{answer.start}</blockquote>
            <p className="naober-small naober-soft">
              {text.from(by(answer.by))}, <DateText at={answer.at} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
