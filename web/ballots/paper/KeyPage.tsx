import { useState } from 'react'
import { papers } from '../../../functions/papers/contract.ts'
import { isNumber, shownNumber } from '../../../functions/papers/rules.ts'
import { useCommand } from '../../api/ask.ts'
import { useText } from '../../text/language.tsx'
import { TextField } from '../../ui/form/TextField.tsx'
import { Notice } from '../../ui/show/Notice.tsx'
import { EntryForm } from './EntryForm.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'
import { type AtDesk, RoundFrame } from './RoundFrame.tsx'
import { keyFaultOf } from './reasons.ts'

/** What stands behind `#` in the QR of a ballot. */
const fromAddress = (): string => {
  const number = decodeURIComponent(window.location.hash.slice(1)).slice(0, 20)
  return isNumber(number) ? number : ''
}

const Keying = ({ question, account, can }: AtDesk) => {
  const text = useText({ nl, en })
  const [number, setNumber] = useState(fromAddress)
  const [fault, setFault] = useState<keyof typeof nl.keyFaults>()
  const [done, setDone] = useState<string>()
  const [ballot, setBallot] = useState(0)
  const key = useCommand(papers.keyPaper)
  if (!can.key.yes)
    return (
      <Notice kind="waiting">
        <p>{account ? text.keyFaults.closed : text.codeFaults.none}</p>
      </Notice>
    )
  return (
    <>
      {done && (
        <Notice kind="ok" live>
          <p>{done}</p>
        </Notice>
      )}
      <EntryForm
        key={ballot}
        question={question}
        busy={key.isPending}
        button={text.keep}
        fault={fault}
        keep={entry => {
          setDone(undefined)
          if (!isNumber(number)) {
            setFault('typo')
            document.getElementById('nummer')?.focus()
            return
          }
          setFault(undefined)
          const paper = shownNumber(number)
          key.mutate(
            { id: question.id, paper, entry },
            {
              onSuccess: ({ state }) => {
                setDone(text.kept(paper, state))
                setNumber('')
                setBallot(ballot + 1)
                document.getElementById('nummer')?.focus()
              },
              onError: refusal => setFault(keyFaultOf(refusal)),
            },
          )
        }}
      >
        <TextField
          id="nummer"
          label={text.number}
          hint={text.numberHint}
          error={fault === 'typo' ? text.keyFaults.typo : undefined}
          value={number}
          onChange={setNumber}
          wide="middle"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
        />
      </EntryForm>
    </>
  )
}

/** One ballot after another: number, what it says, keep. */
export const KeyPage = () => {
  const text = useText({ nl, en })
  return (
    <RoundFrame title={text.key} lead={text.keyLead}>
      {found => <Keying {...found} />}
    </RoundFrame>
  )
}
