import { useState } from 'react'
import { ideas } from '../../../functions/ideas/contract.ts'
import { useCommand } from '../../api/ask.ts'
import { useText } from '../../text/language.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { Dialog } from '../../ui/frame/Dialog.tsx'
import { en } from '../en.ts'
import { nl } from '../nl.ts'
import type { OwnProps } from '../own.ts'
import { NotDone } from './NotDone.tsx'

/** Takes the idea back, after a question whether that is meant. */
export const Withdraw = ({ own, code, onOwn }: OwnProps) => {
  const text = useText({ nl, en }).act
  const [asking, setAsking] = useState(false)
  const sending = useCommand(ideas.withdrawIdea)
  if (!own.can.withdraw.yes) return null
  const { id, version } = own.idea
  return (
    <>
      <Button negative onClick={() => setAsking(true)}>
        {text.withdraw}
      </Button>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={text.withdrawTitle}
        actions={
          <>
            <Button
              purpose="primary"
              negative
              busy={sending.isPending}
              onClick={() =>
                sending.mutate(
                  { id, code, version },
                  {
                    onSuccess: next => {
                      setAsking(false)
                      onOwn(next, text.withdrawn)
                    },
                  },
                )
              }
            >
              {sending.isPending ? text.withdrawing : text.withdrawYes}
            </Button>
            <Button onClick={() => setAsking(false)}>{text.no}</Button>
          </>
        }
      >
        <p>{text.withdrawHelp}</p>
        <NotDone refusal={sending.error} />
      </Dialog>
    </>
  )
}
