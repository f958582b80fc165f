import { useState } from 'react'
import { alliances } from '../../../functions/alliances/contract.ts'
import { useCommand } from '../../api/ask.ts'
import { useText } from '../../text/language.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { Dialog } from '../../ui/frame/Dialog.tsx'
import { Disclosure } from '../../ui/frame/Disclosure.tsx'
import { Refused } from '../../ui/show/Refused.tsx'
import { after, type Line } from '../alliance.ts'
import { en } from '../en.ts'
import { nl } from '../nl.ts'
import { type Invitation, InviteForm } from './InviteForm.tsx'

type Props = { id: string; line: Line; onDone: (sentence: string) => void }

/** What the lead can do with the line of another: correct whom it went to, send a new link, take it away. */
export const LeadActs = ({ id, line, onDone }: Props) => {
  const words = useText({ nl, en })
  const text = words.partners
  const changing = useCommand(alliances.changeInvitation, { refresh: after })
  const removing = useCommand(alliances.removePartner, { refresh: after })
  const [asking, setAsking] = useState(false)
  const { contact, right, organisation } = line
  if (!contact || !right) return null
  const whom = { id, line: line.id, version: line.version }
  const change = (invitation: Invitation) =>
    changing.mutate({ ...whom, ...invitation, again: false }, { onSuccess: () => onDone(text.changed) })
  return (
    <>
      <Disclosure summary={text.change}>
        <InviteForm
          key={line.version}
          at={`pas-aan-${line.id}`}
          from={{ organisation, contact, right }}
          busy={changing.isPending}
          refusal={changing.error}
          words={words.invite.save}
          onSend={change}
        />
      </Disclosure>
      <div className="naober-row">
        {line.state !== 'signed' && (
          <Button
            icon="mail"
            busy={changing.isPending}
            onClick={() =>
              changing.mutate(
                { ...whom, organisation, contact, right, again: true },
                { onSuccess: () => onDone(text.sentAgain) },
              )
            }
          >
            {text.again}
          </Button>
        )}
        <Button purpose="subtle" icon="close" onClick={() => setAsking(true)}>
          {text.remove}
          <span className="naober-hidden">: {organisation.name}</span>
        </Button>
      </div>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={text.removeTitle(organisation.name)}
        actions={
          <>
            <Button
              purpose="primary"
              negative
              busy={removing.isPending}
              onClick={() => removing.mutate({ id, line: line.id }, { onSuccess: () => onDone(text.removed) })}
            >
              {text.removeYes}
            </Button>
            <Button onClick={() => setAsking(false)}>{text.removeNo}</Button>
          </>
        }
      >
        <p>{text.removeHelp}</p>
        {removing.error && <Refused refusal={removing.error} />}
      </Dialog>
    </>
  )
}
