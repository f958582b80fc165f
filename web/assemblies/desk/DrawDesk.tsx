import { useEffect } from 'react'
import { type AtDesk, assemblies } from '../../../functions/assemblies/contract.ts'
import { useCommand } from '../../api/ask.ts'
import { dateText } from '../../text/format.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { LinkButton } from '../../ui/form/LinkButton.tsx'
import { Loading } from '../../ui/show/Loading.tsx'
import { Notice } from '../../ui/show/Notice.tsx'
import { Refused } from '../../ui/show/Refused.tsx'
import { en as publicEn } from '../en.ts'
import { nl as publicNl } from '../nl.ts'
import { usePercent } from '../words.ts'
import { en } from './en.ts'
import { Hold } from './Hold.tsx'
import { nl } from './nl.ts'
import { Prepare } from './Prepare.tsx'

/** How often one looks whether the work is done, in milliseconds. */
const lookMs = 1500

const Working = ({ again }: { again: () => void }) => {
  const { draw: text } = useText({ nl, en })
  useEffect(() => {
    const timer = setInterval(again, lookMs)
    return () => clearInterval(timer)
  }, [again])
  return (
    <>
      <p role="status">{text.working}</p>
      <Loading rows={1} />
    </>
  )
}

const Ready = ({ desk }: { desk: AtDesk }) => {
  const { draw: text } = useText({ nl, en })
  const { chances } = useText({ nl: publicNl, en: publicEn })
  const percent = usePercent()
  const { drawing, assembly } = desk
  const commit = useCommand(assemblies.commitDraw, { refresh: [assemblies.deskAssembly, assemblies.readAssembly] })
  if (!drawing) return null
  return (
    <>
      <Notice kind="ok" live>
        <p>{text.ready(drawing.people ?? 0, drawing.kinds ?? 0)}</p>
        {drawing.chances && <p>{chances(percent(drawing.chances.least), percent(drawing.chances.most))}</p>}
      </Notice>
      <p>{text.promiseHelp}</p>
      {commit.error && <Refused refusal={commit.error} />}
      <Button
        purpose="primary"
        busy={commit.isPending}
        onClick={() => commit.mutate({ id: assembly.id, version: drawing.version })}
      >
        {text.promise}
      </Button>
    </>
  )
}

/** The draw of who takes part, step by step: numbers, promise, dice, outcome. */
export const DrawDesk = ({ desk, again }: { desk: AtDesk; again: () => void }) => {
  const { draw: text } = useText({ nl, en })
  const { fingerprint } = useText({ nl: publicNl, en: publicEn })
  const language = useLanguage()
  const { drawing, draw, can, assembly } = desk
  const waits = !can.prepare.yes && !drawing
  return (
    <section aria-labelledby="loting">
      <h2 id="loting">{text.title}</h2>
      {waits && can.prepare.from && <p>{text.notYet(dateText(language, can.prepare.from))}</p>}
      {drawing?.state === 'asked' && <Working again={again} />}
      {drawing?.state === 'impossible' && (
        <Notice kind="wrong" live>
          <p>{text.impossible}</p>
          <ul>
            {drawing.says.map(says => (
              <li key={says.nl}>{says[language]}</li>
            ))}
          </ul>
        </Notice>
      )}
      {drawing?.state === 'ready' && <Ready desk={desk} />}
      {draw && (
        <>
          <p>{text.promised(dateText(language, draw.committedAt, true))}</p>
          <p>
            {fingerprint}: <span className="naober-assembly__hash">{draw.commitment}</span>
          </p>
        </>
      )}
      {can.hold.yes && drawing && <Hold id={assembly.id} version={drawing.version} />}
      {draw?.outcome && (
        <>
          <p>{text.drawn(dateText(language, draw.outcome.drawnAt, true))}</p>
          <LinkButton to={`/burgerberaden/${assembly.id}`} icon="check">
            {text.see}
          </LinkButton>
        </>
      )}
      {can.prepare.yes && <Prepare desk={desk} />}
    </section>
  )
}
