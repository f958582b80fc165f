import { catalogue } from '../../functions/catalogue/contract.ts'
import { useAsk } from '../api/ask.ts'
import { countText } from '../text/format.ts'
import { useLanguage, useText } from '../text/language.tsx'
import { Link } from '../ui/frame/Link.tsx'
import { StatusRoad } from '../ui/show/StatusRoad.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'

const Standing = () => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const { data } = useAsk(catalogue.promises, {})
  if (!data) return null
  const sum = (count: 'waiting' | 'answered' | 'overdue') =>
    data.organisations.reduce((total, one) => total + one[count], 0)
  const overdue = sum('overdue')
  return (
    <>
      {text.promises(
        countText(language, sum('waiting'), text.waiting),
        countText(language, sum('answered'), text.answered),
      )}{' '}
      {overdue > 0 && text.overdue(countText(language, overdue, text.late))}
    </>
  )
}

/** What can be done today, as a road; with how the platform keeps its promise to answer. */
export const OpenNow = () => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const { data } = useAsk(catalogue.listIdeas, { size: 1 })
  return (
    <section className="naober-front__open">
      <h2>{text.openTitle}</h2>
      <StatusRoad label={text.roadLabel} stops={text.road} here={0} hereWords={text.startHere} />
      <p className="naober-front__standing">
        {data && text.open(countText(language, data.total, text.ideas))} <Standing />{' '}
        <Link to="/ideeen">{text.seeAll}</Link>
      </p>
    </section>
  )
}
