import { useState } from 'react'
import { people } from '../../functions/people/contract.ts'
import { useCommand } from '../api/ask.ts'
import { useSession } from '../app/session.tsx'
import { useLanguage, useText } from '../text/language.tsx'
import { refusalSentence } from '../text/problems.ts'
import { Button } from '../ui/form/Button.tsx'
import { ChoiceCards } from '../ui/form/ChoiceCards.tsx'
import { Dialog } from '../ui/frame/Dialog.tsx'
import { Notice } from '../ui/show/Notice.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** Right of access as a file, and erasing the account after a question. */
export const MyData = ({ onErased }: { onErased: () => void }) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const session = useSession()
  const [asking, setAsking] = useState(false)
  const [choice, setChoice] = useState<('keep' | 'withdraw')[]>(['keep'])
  const sending = useCommand(people.eraseMine)
  return (
    <section aria-labelledby="gegevens">
      <h2 id="gegevens">{text.data}</h2>
      <p>{text.dataHelp}</p>
      <div className="naober-row">
        <a className="nl-button nl-button--secondary" href={people.exportMine.path} download>
          <span className="nl-button__label">{text.download}</span>
        </a>
        <Button onClick={session.logout}>{text.out}</Button>
        <Button negative onClick={() => setAsking(true)}>
          {text.erase}
        </Button>
      </div>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={text.eraseTitle}
        actions={
          <>
            <Button
              purpose="primary"
              negative
              busy={sending.isPending}
              onClick={() => sending.mutate({ withdrawIdeas: choice[0] === 'withdraw' }, { onSuccess: onErased })}
            >
              {sending.isPending ? text.erasing : text.eraseYes}
            </Button>
            <Button onClick={() => setAsking(false)}>{text.eraseNo}</Button>
          </>
        }
      >
        <p>{text.eraseHelp}</p>
        <ChoiceCards
          id="wat-met-ideeen"
          legend={text.eraseIdeas}
          choices={[
            { value: 'keep', label: text.keepIdeas },
            { value: 'withdraw', label: text.withdrawIdeas },
          ]}
          value={choice}
          onChange={setChoice}
        />
        {sending.error && (
          <Notice kind="wrong" live>
            <p>
              {sending.error.code === 'own-decision'
                ? text.lastAdministrator
                : refusalSentence(language, sending.error)}
            </p>
          </Notice>
        )}
      </Dialog>
    </section>
  )
}
