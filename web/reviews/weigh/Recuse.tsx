import { useState } from 'react'
import { reviews } from '../../../functions/reviews/contract.ts'
import { useCommand } from '../../api/ask.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { issueSentence, refusalSentence } from '../../text/problems.ts'
import { Button } from '../../ui/form/Button.tsx'
import { TextArea } from '../../ui/form/TextArea.tsx'
import { Dialog } from '../../ui/frame/Dialog.tsx'
import { Notice } from '../../ui/show/Notice.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** Says that one has something to do with an application; it is then closed for good. */
export const Recuse = ({ id, onDone }: { id: string; onDone: () => void }) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const recuse = useCommand(reviews.recuse)
  const [open, setOpen] = useState(false)
  const [why, setWhy] = useState('')
  const issue = recuse.error?.issues.find(each => each.field === 'why')
  return (
    <>
      <Button purpose="subtle" icon="warning" onClick={() => setOpen(true)}>
        {text.recuse}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title={text.recuseTitle}
        focus="recuse-why"
        actions={
          <>
            <Button negative busy={recuse.isPending} onClick={() => recuse.mutate({ id, why }, { onSuccess: onDone })}>
              {text.recuseGo}
            </Button>
            <Button onClick={() => setOpen(false)}>{text.notYet}</Button>
          </>
        }
      >
        <p>{text.recuseText}</p>
        {recuse.error && !issue && (
          <Notice kind="wrong" live>
            <p>{refusalSentence(language, recuse.error)}</p>
          </Notice>
        )}
        <TextArea
          id="recuse-why"
          label={text.recuseWhy}
          hint={text.recuseWhyHint}
          error={issue && issueSentence(language, issue)}
          rows={3}
          most={500}
          value={why}
          onChange={setWhy}
        />
      </Dialog>
    </>
  )
}
