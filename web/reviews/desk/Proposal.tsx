import { useState } from 'react'
import type { Answered } from '../../../functions/http/endpoint.ts'
import { reviews } from '../../../functions/reviews/contract.ts'
import { useCommand } from '../../api/ask.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { refusalSentence } from '../../text/problems.ts'
import { Button } from '../../ui/form/Button.tsx'
import { Dialog } from '../../ui/frame/Dialog.tsx'
import { Notice } from '../../ui/show/Notice.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'
import type { Scene } from './scene.ts'

type Plan = Answered<typeof reviews.planReviews>

/** What the planner would do, per expert; nothing happens before somebody says so. */
const Shown = ({ plan, scene }: { plan: Plan; scene: Scene }) => {
  const text = useText({ nl, en })
  const titleOf = (id: string) => scene.cards.find(each => each.id === id)?.title ?? ''
  const moves = scene.experts
    .map(each => ({
      name: each.name,
      add: plan.add.filter(one => one.expert === each.person).length,
      remove: plan.remove.filter(one => one.expert === each.person).length,
      files: each.files,
    }))
    .filter(each => each.add + each.remove > 0)
  return (
    <>
      {moves.length === 0 && <p>{text.proposalNothing}</p>}
      {moves.length > 0 && (
        <>
          <p>{text.proposalSays(plan.add.length, plan.remove.length)}</p>
          <ul>
            {moves.map(({ name, add, remove, files }) => (
              <li key={name}>
                {name}: {add > 0 && `+${add}`} {remove > 0 && `−${remove}`} ({files} → {files + add - remove})
              </li>
            ))}
          </ul>
        </>
      )}
      {plan.short.length > 0 && (
        <Notice kind="waiting" title={text.stillShort}>
          <ul>
            {plan.short.map(({ application, lacks, conflicted, full }) => (
              <li key={application}>{text.shortRow(titleOf(application), lacks, conflicted, full)}</li>
            ))}
          </ul>
          <p>{text.helps}</p>
        </Notice>
      )}
    </>
  )
}

/** Asks the planner for a proposal, and keeps it. */
export const Proposal = ({ scene, onKept }: { scene: Scene; onKept: (said: string) => void }) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const propose = useCommand(reviews.planReviews)
  const keep = useCommand(reviews.planReviews, { refresh: [reviews.deskReviews] })
  const [open, setOpen] = useState(false)
  const round = scene.round.id
  const plan = propose.data
  const refusal = propose.error ?? keep.error
  const isChange = plan && plan.add.length + plan.remove.length > 0
  return (
    <>
      <Button
        purpose="primary"
        icon="people"
        busy={propose.isPending}
        onClick={() => {
          setOpen(true)
          propose.mutate({ round, keep: false })
        }}
      >
        {scene.assignments.length === 0 ? text.plan : text.repair}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={text.proposal}
        wide
        actions={
          <>
            {isChange && (
              <Button
                purpose="primary"
                busy={keep.isPending}
                onClick={() =>
                  keep.mutate(
                    { round, keep: true },
                    {
                      onSuccess: done => {
                        setOpen(false)
                        onKept(text.planned(done.add.length, done.remove.length))
                      },
                    },
                  )
                }
              >
                {text.keep}
              </Button>
            )}
            <Button onClick={() => setOpen(false)}>{text.notNow}</Button>
          </>
        }
      >
        {refusal && (
          <Notice kind="wrong" live>
            <p>{refusalSentence(language, refusal)}</p>
          </Notice>
        )}
        {plan && <Shown plan={plan} scene={scene} />}
      </Dialog>
    </>
  )
}
