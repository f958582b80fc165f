import { useEffect, useState } from 'react'
import { shortlist } from '../../../functions/shortlist/contract.ts'
import { useCommand, useRefresh } from '../../api/ask.ts'
import { useText } from '../../text/language.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { ChoiceCards } from '../../ui/form/ChoiceCards.tsx'
import { TextArea } from '../../ui/form/TextArea.tsx'
import { Dialog } from '../../ui/frame/Dialog.tsx'
import { Notice } from '../../ui/show/Notice.tsx'
import { Refused } from '../../ui/show/Refused.tsx'
import type { AtDesk, Project } from '../desk.ts'
import { en } from '../en.ts'
import { nl } from '../nl.ts'
import { Effect } from './Effect.tsx'
import { handOf } from './hand.ts'

type Props = { project: Project; isIn: boolean; found: AtDesk; onClose: () => void }

const shortest = 3

/** Who gives way is told while deciding, before anything is kept. */
const Form = ({ project, isIn, found, onClose }: Props) => {
  const { hand: text, changed } = useText({ nl, en })
  const [way, setWay] = useState<'in' | 'out'>((project.hand?.in ?? !isIn) ? 'in' : 'out')
  const [reason, setReason] = useState(project.hand?.reason ?? '')
  const [tried, setTried] = useState(false)
  const { mutate, ...trying } = useCommand(shortlist.tryHand)
  const saving = useCommand(shortlist.saveHand, { refresh: [shortlist.deskShortlist] })
  const refresh = useRefresh()
  const round = found.round.id
  const others = handOf(found).filter(({ id }) => id !== project.id)
  const before = JSON.stringify(others.map(({ id, in: held }) => ({ id, in: held })))
  useEffect(() => {
    mutate({ round, hand: [...JSON.parse(before), { id: project.id, in: way === 'in' }] })
  }, [mutate, round, before, project.id, way])
  const trial = trying.data?.trial
  const isShort = reason.trim().length < shortest
  const save = () => {
    setTried(true)
    if (isShort) return document.getElementById('hand-reden')?.focus()
    const hand = [...others, { id: project.id, in: way === 'in', reason: reason.trim() }]
    const onError = (refusal: { code: string }) => refusal.code === 'changed' && refresh([shortlist.deskShortlist])
    saving.mutate({ round, version: found.version, hand }, { onSuccess: onClose, onError })
  }
  return (
    <>
      <ChoiceCards
        id="hand-besluit"
        legend={text.way}
        choices={[
          { value: 'in' as const, label: text.in },
          { value: 'out' as const, label: text.outWay },
        ]}
        value={[way]}
        onChange={([chosen]) => chosen && setWay(chosen)}
      />
      <section aria-labelledby="hand-gevolg" aria-live="polite" className="naober-shortlist-effect">
        <h3 id="hand-gevolg">{text.effect}</h3>
        {trying.isPending && <p>{text.trying}</p>}
        {trying.error && <Refused refusal={trying.error} />}
        {trial && !trying.isPending && <Effect trial={trial} found={found} />}
      </section>
      <TextArea
        id="hand-reden"
        label={text.reason}
        hint={text.reasonHint}
        rows={3}
        most={1000}
        value={reason}
        onChange={setReason}
        error={tried && isShort ? text.needsReason : undefined}
      />
      {saving.error?.code === 'changed' && (
        <Notice kind="wrong" live>
          <p>{changed}</p>
        </Notice>
      )}
      {saving.error && saving.error.code !== 'changed' && <Refused refusal={saving.error} />}
      <p className="naober-row">
        <Button purpose="primary" busy={saving.isPending} off={trial?.fits === false} onClick={save}>
          {saving.isPending ? text.saving : text.save}
        </Button>
        <Button onClick={onClose}>{text.cancel}</Button>
      </p>
    </>
  )
}

/** Deciding by hand about one project. */
export const Decide = ({ project, ...props }: Omit<Props, 'project'> & { project: Project | undefined }) => {
  const { hand: text } = useText({ nl, en })
  return (
    <Dialog open={project !== undefined} onClose={props.onClose} title={project ? text.dialog(project.title) : ''}>
      {project && <Form key={project.id} project={project} {...props} />}
    </Dialog>
  )
}
