import { catalogue } from '../../functions/catalogue/contract.ts'
import { useAsk } from '../api/ask.ts'
import { numberText } from '../text/format.ts'
import { useLanguage, useText } from '../text/language.tsx'
import { Icon } from '../ui/draw/Icon.tsx'
import { Link } from '../ui/frame/Link.tsx'
import { Loading } from '../ui/show/Loading.tsx'
import { Refused } from '../ui/show/Refused.tsx'
import * as en from './en.ts'
import * as nl from './nl.ts'

/** How a municipality keeps its promises to answer, in four numbers. */
export const Promises = ({ desk }: { desk: string }) => {
  const text = useText({ nl, en }).municipality
  const language = useLanguage()
  const asked = useAsk(catalogue.promises, {})
  const of = asked.data?.organisations.find(one => one.desk === desk)
  const write = (value: number) => numberText(language, value)
  return (
    <section aria-labelledby="beloften">
      <h2 id="beloften">{text.promises}</h2>
      <p>{text.promisesHelp}</p>
      {asked.isPending && <Loading rows={1} />}
      {asked.isError && <Refused refusal={asked.error} again={() => void asked.refetch()} />}
      {asked.data && !of && <p>{text.none}</p>}
      {of && (
        <dl className="naober-promises">
          <div>
            <dt>{text.waiting}</dt>
            <dd>{write(of.waiting)}</dd>
          </div>
          <div className={of.overdue > 0 ? 'naober-promises--late' : undefined}>
            <dt>
              {of.overdue > 0 && <Icon name="warning" size={20} />} {text.overdue}
            </dt>
            <dd>{write(of.overdue)}</dd>
          </div>
          <div>
            <dt>{text.answered}</dt>
            <dd>{write(of.answered)}</dd>
          </div>
          <div>
            <dt>{of.medianDays === undefined ? text.noDays : text.days}</dt>
            <dd>{of.medianDays === undefined ? '–' : write(Math.round(of.medianDays))}</dd>
          </div>
        </dl>
      )}
      <p className="naober-soft">{text.province}</p>
      <p>
        <Link to="/agenda#beloften">{text.all}</Link>
      </p>
    </section>
  )
}
