import { shortlist } from '../../functions/shortlist/contract.ts'
import { useCommand } from '../api/ask.ts'
import { countText, dateText, moneyText, numberText } from '../text/format.ts'
import { useLanguage, useText } from '../text/language.tsx'
import { Button } from '../ui/form/Button.tsx'
import { DateText } from '../ui/show/DateText.tsx'
import { Empty } from '../ui/show/Empty.tsx'
import { Notice } from '../ui/show/Notice.tsx'
import { Refused } from '../ui/show/Refused.tsx'
import { type AtDesk, leading, type ScenarioName } from './desk.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

const MakeButton = ({ found, first }: { found: AtDesk; first: boolean }) => {
  const text = useText({ nl, en })
  const making = useCommand(shortlist.makeScenarios, { refresh: [shortlist.deskShortlist] })
  const words = first ? text.make : text.again
  return (
    <>
      <Button
        purpose={first || found.made?.stale ? 'primary' : 'secondary'}
        busy={making.isPending}
        onClick={() => making.mutate({ round: found.round.id })}
      >
        {making.isPending ? text.making : words}
      </Button>
      {making.error && <Refused refusal={making.error} />}
    </>
  )
}

const Chosen = ({ found }: { found: AtDesk }) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const { chosen, can } = found
  if (!chosen) return null
  const name = text.scenarios[chosen.scenario as ScenarioName] ?? chosen.scenario
  return (
    <Notice kind="ok" title={text.chosen(name)}>
      <p>
        {text.chosenHelp(countText(language, chosen.in, text.projectCount), moneyText(language, chosen.amount))}{' '}
        <DateText at={chosen.at} time />. {text.toAdvice}
      </p>
      {!can.choose.yes && can.choose.because === 'too-late' && <p>{text.tooLate}</p>}
    </Notice>
  )
}

/** What is known of the scores: without them most of the scenarios say little. */
const Judged = ({ found }: { found: AtDesk }) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const { projects } = found
  const unjudged = projects.filter(({ score }) => score === undefined).length
  const barred = projects.filter(({ advice }) => advice?.advice === 'do-not-admit').length
  const number = (value: number) => numberText(language, value)
  return (
    <>
      {unjudged > 0 && (
        <Notice kind="waiting" title={text.unjudged(number(unjudged), number(projects.length))}>
          <p>{unjudged === projects.length ? text.noneJudged : text.unjudgedHelp}</p>
        </Notice>
      )}
      {barred > 0 && <p>{text.barred(countText(language, barred, text.projectCount))}</p>}
    </>
  )
}

/** How far the shortlist is, what keeps it from saying more, and working it out. */
export const Standing = ({ found, isManager }: { found: AtDesk; isManager: boolean }) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const { made, projects, can } = found
  if (!made)
    return (
      <Empty title={text.none} icon="money" action={isManager && can.make.yes && <MakeButton found={found} first />}>
        <p>
          {projects.length === 0
            ? text.noProjects
            : text.noneHelp(countText(language, projects.length, text.projectCount))}
        </p>
        {!can.make.yes && can.make.from && <p>{text.tooEarly(dateText(language, can.make.from))}</p>}
      </Empty>
    )
  const { done, of } = made.explained
  // What the municipalities advise on stays as it is: working it out once more would lead to nothing.
  const isSettled = found.chosen !== undefined && !can.choose.yes && can.choose.because === 'too-late'
  return (
    <>
      <Chosen found={found} />
      {made.stale && !isSettled && (
        <Notice kind="waiting" title={text.stale}>
          <p>{text.staleHelp}</p>
        </Notice>
      )}
      <Judged found={found} />
      {!made.proven && <Notice kind="waiting" title={text.unproven} />}
      <div className="naober-row naober-no-print">
        {isManager && can.make.yes && !isSettled && <MakeButton found={found} first={false} />}
        <p className="naober-soft naober-small">
          {text.madeOn} <DateText at={made.at} time /> {made.by && text.madeBy(made.by)}
        </p>
      </div>
      <p role="status" className="naober-soft">
        {leading(made) && done < of && text.explaining(numberText(language, done), numberText(language, of))}
      </p>
    </>
  )
}
