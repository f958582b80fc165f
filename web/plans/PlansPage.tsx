import './plans.css'
import { plans } from '../../functions/plans/contract.ts'
import { type PlanLine, planYear } from '../../functions/plans/plan.ts'
import { useAsk } from '../api/ask.ts'
import { countText, moneyText } from '../text/format.ts'
import { useLanguage, useText } from '../text/language.tsx'
import { MoneyBar } from '../ui/chart/MoneyBar.tsx'
import { Link } from '../ui/frame/Link.tsx'
import { PageTitle } from '../ui/frame/PageTitle.tsx'
import { Chip } from '../ui/show/Chip.tsx'
import { Empty } from '../ui/show/Empty.tsx'
import { Loading } from '../ui/show/Loading.tsx'
import { Refused } from '../ui/show/Refused.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'

const PlanCard = ({ line }: { line: PlanLine }) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const kind = line.adopted ? 'adopted' : 'draft'
  const ceiling = line.all - line.provincial
  const money = (cents: number) => moneyText(language, cents)
  const isFirst = line.taken + line.notTaken === 0
  return (
    <article className="naober-card naober-plan-card">
      <div className="naober-plan-card__head">
        <h2>
          <Link to={`/jaarplan/${line.round.id}`}>{text.names[kind](planYear(line.round.name[language]))}</Link>
        </h2>
        <Chip kind={kind === 'adopted' ? 'ok' : 'waiting'}>{text.stands[kind]}</Chip>
      </div>
      <p>
        {isFirst
          ? text.lineNone(money(ceiling), money(line.provincial))
          : text.line(
              countText(language, line.taken, text.taken),
              money(line.granted),
              countText(language, line.notTaken, text.notTakenCount),
            )}
      </p>
      <MoneyBar
        label={text.money.caption}
        withTable={false}
        parts={[
          { name: text.money.granted, cents: line.granted, kind: 'committed' },
          { name: text.money.provincial, cents: line.provincial, kind: 'asked' },
          { name: text.money.left, cents: ceiling - line.granted, kind: 'free' },
        ]}
      />
    </article>
  )
}

/** Every annual plan, the newest first. */
export const PlansPage = () => {
  const text = useText({ nl, en })
  const asked = useAsk(plans.listPlans, {})
  const all = asked.data?.plans ?? []
  return (
    <div className="naober-plans">
      <PageTitle lead={text.lead}>{text.title}</PageTitle>
      {asked.isPending && <Loading rows={2} />}
      {asked.isError && <Refused refusal={asked.error} again={() => void asked.refetch()} />}
      {asked.data && all.length === 0 && (
        <Empty title={text.empty} icon="money" action={<Link to="/rondes">{text.toRounds}</Link>}>
          <p>{text.emptyHelp}</p>
        </Empty>
      )}
      <ul className="naober-plain-list naober-stack">
        {all.map(line => (
          <li key={line.round.id}>
            <PlanCard line={line} />
          </li>
        ))}
      </ul>
    </div>
  )
}
