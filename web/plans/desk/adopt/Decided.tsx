import { useState } from 'react'
import { type PlanAtDesk, plans } from '../../../../functions/plans/contract.ts'
import type { PlanRow } from '../../../../functions/plans/plan.ts'
import { useAsk } from '../../../api/ask.ts'
import { useLanguage, useText } from '../../../text/language.tsx'
import { Button } from '../../../ui/form/Button.tsx'
import { TextArea } from '../../../ui/form/TextArea.tsx'
import { Dialog } from '../../../ui/frame/Dialog.tsx'
import { Loading } from '../../../ui/show/Loading.tsx'
import { Money } from '../../../ui/show/Money.tsx'
import { Refused } from '../../../ui/show/Refused.tsx'
import { en } from '../en.ts'
import { idOf } from '../faults.ts'
import type { Card } from '../form.ts'
import { nl } from '../nl.ts'

const Letter = ({ round, card, onClose }: { round: string; card: Card; onClose: () => void }) => {
  const { adopt: text } = useText({ nl, en })
  const asked = useAsk(plans.decisionLetter, { round, application: card.id })
  return (
    <Dialog open onClose={onClose} title={text.letterTo(card.applicant.name)} wide>
      <p className="naober-soft">{text.letterNote}</p>
      {asked.isPending && <Loading rows={1} />}
      {asked.isError && <Refused refusal={asked.error} />}
      {asked.data && (
        <div lang="nl">
          <p>
            <strong>{asked.data.subject}</strong>
          </p>
          <p className="naober-plan-letter">{asked.data.text}</p>
        </div>
      )}
    </Dialog>
  )
}

type Props = {
  found: PlanAtDesk
  rows: readonly PlanRow[]
  onReason: (application: string, reason: string) => void
  /** Nothing can be changed now. */
  off: boolean
}

/** Every project as it would be decided, with its reason and its letter. */
export const Decided = ({ found, rows, onReason, off }: Props) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const [letter, setLetter] = useState<Card>()
  const themeOf = (card: Card) => found.round.themes.find(theme => theme.slug === card.theme)?.name[language] ?? ''
  const parts = [
    [text.adopt.taken, rows.filter(row => row.taken)],
    [text.adopt.left, rows.filter(row => !row.taken)],
  ] as const
  return (
    <>
      {parts.map(([title, own]) => (
        <section key={title}>
          <h2>
            {title} ({own.length})
          </h2>
          {own.map(row => {
            const card = found.cards.find(each => each.id === row.application)
            if (!card) return null
            return (
              <article key={card.id} className="naober-plan-row">
                <h3 lang="nl">{card.title}</h3>
                <p className="naober-small naober-soft">
                  {themeOf(card)} · <span lang="nl">{card.applicant.name}</span> ·{' '}
                  {row.taken ? <Money cents={row.amount} /> : text.row.no} · {text.row.startYear} {row.startYear}
                </p>
                {off ? (
                  row.reason && (
                    <p className="naober-written" lang="nl">
                      {row.reason}
                    </p>
                  )
                ) : (
                  <TextArea
                    id={idOf(`rows.${card.id}.reason`)}
                    label={text.adopt.reason}
                    rows={2}
                    most={1500}
                    value={row.reason}
                    onChange={reason => onReason(card.id, reason)}
                  />
                )}
                <Button
                  purpose="subtle"
                  icon="mail"
                  aria-label={`${text.adopt.letter}: ${card.title}`}
                  onClick={() => setLetter(card)}
                >
                  {text.adopt.letter}
                </Button>
              </article>
            )
          })}
        </section>
      ))}
      {letter && <Letter round={found.round.id} card={letter} onClose={() => setLetter(undefined)} />}
    </>
  )
}
