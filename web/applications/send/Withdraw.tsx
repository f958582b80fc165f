import { useState } from 'react'
import { applications } from '../../../functions/applications/contract.ts'
import { useCommand } from '../../api/ask.ts'
import { useText } from '../../text/language.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { TextArea } from '../../ui/form/TextArea.tsx'
import { Dialog } from '../../ui/frame/Dialog.tsx'
import { Refused } from '../../ui/show/Refused.tsx'
import { en } from '../en.ts'
import { nl } from '../nl.ts'

/** Steps back with what was submitted; asks once more first. */
export const Withdraw = ({ id, version }: { id: string; version: number }) => {
  const text = useText({ nl, en }).send
  const [asking, setAsking] = useState(false)
  const [why, setWhy] = useState('')
  const sending = useCommand(applications.withdrawApplication, {
    refresh: [applications.readApplication, applications.myApplications],
  })
  const withdraw = () =>
    sending.mutate({ id, version, ...(why.trim() ? { why: why.trim() } : {}) }, { onSuccess: () => setAsking(false) })
  return (
    <>
      <Button purpose="subtle" icon="close" onClick={() => setAsking(true)}>
        {text.withdraw}
      </Button>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={text.withdrawTitle}
        actions={
          <>
            <Button purpose="primary" negative busy={sending.isPending} onClick={withdraw}>
              {sending.isPending ? text.withdrawing : text.withdrawYes}
            </Button>
            <Button onClick={() => setAsking(false)}>{text.withdrawNo}</Button>
          </>
        }
      >
        <p>{text.withdrawHelp}</p>
        <TextArea id="intrekken-waarom" label={text.withdrawWhy} optional rows={2} value={why} onChange={setWhy} />
        {sending.error && <Refused refusal={sending.error} />}
      </Dialog>
    </>
  )
}
