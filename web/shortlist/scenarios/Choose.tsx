import { useState } from 'react'
import { shortlist } from '../../../functions/shortlist/contract.ts'
import { useCommand } from '../../api/ask.ts'
import { countText, moneyText } from '../../text/format.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { Dialog } from '../../ui/frame/Dialog.tsx'
import { Notice } from '../../ui/show/Notice.tsx'
import { Refused } from '../../ui/show/Refused.tsx'
import type { AtDesk, Summary } from '../desk.ts'
import { en } from '../en.ts'
import { nl } from '../nl.ts'

type Props = { found: AtDesk; summary: Summary | undefined; onClose: () => void }

/** Choosing a scenario as the shortlist, with or without parts for what just does not fit. */
export const Choose = ({ found, summary, onClose }: Props) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const [parts, setParts] = useState(false)
  const choosing = useCommand(shortlist.chooseScenario, { refresh: [shortlist.deskShortlist] })
  const close = () => {
    choosing.reset()
    onClose()
  }
  const offers = Object.values(summary?.offers ?? {})
  const offered = offers.reduce((sum, each) => sum + each, 0)
  const unjudged = found.projects.filter(({ score }) => score === undefined).length
  const count = (value: number) => countText(language, value, text.projectCount)
  const go = () => {
    if (!summary) return
    const input = { round: found.round.id, version: found.version, scenario: summary.name }
    choosing.mutate({ ...input, parts: parts && offers.length > 0 }, { onSuccess: close })
  }
  return (
    <Dialog
      open={summary !== undefined}
      onClose={close}
      title={summary ? text.choose.title(text.scenarios[summary.name]) : ''}
      actions={
        <>
          <Button purpose="primary" busy={choosing.isPending} onClick={go}>
            {choosing.isPending ? text.choose.going : text.choose.go}
          </Button>
          <Button onClick={close}>{text.choose.notYet}</Button>
        </>
      }
    >
      {summary && (
        <>
          <p>{text.choose.what(count(summary.selected.length), moneyText(language, summary.cost))}</p>
          <p>{text.choose.after}</p>
          {unjudged > 0 && (
            <Notice kind="waiting">
              <p>{text.choose.unjudged(count(unjudged))}</p>
            </Notice>
          )}
          {offers.length > 0 && (
            <label className="naober-shortlist-tick">
              <input type="checkbox" checked={parts} onChange={event => setParts(event.currentTarget.checked)} />
              <span>{text.choose.parts(count(offers.length), moneyText(language, offered))}</span>
            </label>
          )}
        </>
      )}
      {choosing.error && <Refused refusal={choosing.error} />}
    </Dialog>
  )
}
