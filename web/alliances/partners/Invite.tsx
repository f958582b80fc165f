import { useState } from 'react'
import { alliances } from '../../../functions/alliances/contract.ts'
import { useCommand } from '../../api/ask.ts'
import { useText } from '../../text/language.tsx'
import { after } from '../alliance.ts'
import { en } from '../en.ts'
import { nl } from '../nl.ts'
import { InviteForm } from './InviteForm.tsx'

/** Invites one more partner; the key stays until it worked, so that a second click is the same invitation. */
export const Invite = ({ id, onDone }: { id: string; onDone: (sentence: string) => void }) => {
  const text = useText({ nl, en }).invite
  const sending = useCommand(alliances.invitePartner, { refresh: after })
  const [key, setKey] = useState(() => crypto.randomUUID())
  return (
    <section className="naober-panel" aria-labelledby="uitnodigen">
      <h2 id="uitnodigen">{text.title}</h2>
      <p>{text.help}</p>
      <InviteForm
        key={key}
        at="nodig-uit"
        busy={sending.isPending}
        refusal={sending.error}
        words={text.send}
        onSend={invitation =>
          sending.mutate(
            { id, key, ...invitation },
            {
              onSuccess: () => {
                setKey(crypto.randomUUID())
                onDone(text.sent(invitation.contact.email))
              },
            },
          )
        }
      />
    </section>
  )
}
