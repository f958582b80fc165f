import type { Trial } from '../../../functions/shortlist/contract.ts'
import { moneyText, numberText } from '../../text/format.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { Notice } from '../../ui/show/Notice.tsx'
import { type AtDesk, roundedPoints } from '../desk.ts'
import { en } from '../en.ts'
import { nl } from '../nl.ts'

const Short = ({ trial, found }: { trial: Extract<Trial, { fits: false }>; found: AtDesk }) => {
  const text = useText({ nl, en }).hand
  const language = useLanguage()
  const { themes, tranches } = found.round
  const nameOf = (id: string) =>
    (themes.find(({ slug }) => slug === id) ?? tranches.find(tranche => tranche.id === id))?.name[language] ?? id
  const all = [...Object.entries(trial.short.themes), ...Object.entries(trial.short.tranches)]
  return (
    <Notice kind="wrong" title={text.short}>
      <ul>
        {all.map(([id, cents]) => (
          <li key={id}>{text.shortTheme(nameOf(id), moneyText(language, cents))}</li>
        ))}
      </ul>
    </Notice>
  )
}

const Named = ({ ids, found }: { ids: readonly string[]; found: AtDesk }) => {
  const language = useLanguage()
  return (
    <ul>
      {ids.map(id => {
        const project = found.projects.find(each => each.id === id)
        return (
          <li key={id}>
            <span lang="nl">{project?.title ?? id}</span>
            {project && <span className="naober-soft"> ({moneyText(language, project.ask)})</span>}
          </li>
        )
      })}
    </ul>
  )
}

/** What deciding by hand does: who gives way, who comes in, and what it costs. */
export const Effect = ({ trial, found }: { trial: Trial; found: AtDesk }) => {
  const text = useText({ nl, en }).hand
  const language = useLanguage()
  if (!trial.fits) return <Short trial={trial} found={found} />
  const { pushedOut, cameIn, less, cost } = trial
  const points = numberText(language, Math.abs(roundedPoints(less)))
  const score = less > 0 ? text.less(points) : less < 0 ? text.more(points) : text.same
  return (
    <>
      {pushedOut.length > 0 ? (
        <>
          <p className="naober-shortlist-head">{text.pushed}</p>
          <Named ids={pushedOut} found={found} />
        </>
      ) : (
        <p>{text.nobodyPushed}</p>
      )}
      {cameIn.length > 0 && (
        <>
          <p className="naober-shortlist-head">{text.comes}</p>
          <Named ids={cameIn} found={found} />
        </>
      )}
      <p>
        {score} {text.cost(moneyText(language, cost))}
      </p>
    </>
  )
}
