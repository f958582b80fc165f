import { catalogue } from '../../../functions/catalogue/contract.ts'
import type { Village } from '../../../functions/villages/rules.ts'
import { useAsk } from '../../api/ask.ts'
import { useText } from '../../text/language.tsx'
import { Link } from '../../ui/frame/Link.tsx'
import { municipalityName, useDeskName, villageName } from '../../ui/idea/places.ts'
import { startOf } from '../../ui/idea/startOf.ts'
import { DateText } from '../../ui/show/DateText.tsx'
import { Loading } from '../../ui/show/Loading.tsx'
import { Refused } from '../../ui/show/Refused.tsx'
import * as en from '../en.ts'
import * as nl from '../nl.ts'

const most = 4

/** The newest public answers: of the village when there are any, otherwise of its municipality. */
export const Answers = ({ municipality, village }: { municipality: string; village?: Village }) => {
  const text = useText({ nl, en }).village
  const deskName = useDeskName(true)
  const asked = useAsk(catalogue.latestAnswers, { municipality })
  const answers = asked.data?.answers ?? []
  const here = answers.filter(answer => answer.village === village?.slug)
  const shown = (here.length > 0 ? here : answers).slice(0, most)
  const name = municipalityName(municipality)
  return (
    <section aria-labelledby="antwoorden">
      <h2 id="antwoorden">{text.answers}</h2>
      {asked.isPending && <Loading rows={1} />}
      {asked.isError && <Refused refusal={asked.error} again={() => void asked.refetch()} />}
      {asked.data && shown.length === 0 && <p>{text.noAnswers}</p>}
      {shown.length > 0 && village && <p>{here.length > 0 ? text.answersFor(village.name) : text.answersNear(name)}</p>}
      <ul className="naober-place-answers naober-plain-list">
        {shown.map(answer => (
          <li key={`${answer.idea} ${answer.at}`} className="naober-card">
            <h3>
              <Link to={`/ideeen/${answer.idea}`} lang="nl">
                {answer.title}
              </Link>{' '}
              <span className="naober-soft">{villageName(answer.village)}</span>
            </h3>
            <blockquote lang="nl">{startOf(answer.start)}</blockquote>
            <p className="naober-small naober-soft">
              {text.from} {deskName(answer.by)}, <DateText at={answer.at} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
