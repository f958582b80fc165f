import { type FormEvent, useState } from 'react'
import { moderation } from '../../../functions/moderation/contract.ts'
import { useCommand } from '../../api/ask.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { refusalSentence } from '../../text/problems.ts'
import { Button } from '../../ui/form/Button.tsx'
import { TextArea } from '../../ui/form/TextArea.tsx'
import { Dialog } from '../../ui/frame/Dialog.tsx'
import { Notice } from '../../ui/show/Notice.tsx'
import type { Item } from '../case.ts'
import { en } from '../en.ts'
import { nl } from '../nl.ts'

const Asking = ({ id, onClose }: { id: string; onClose: () => void }) => {
  const text = useText({ nl, en }).contact
  const language = useLanguage()
  const reading = useCommand(moderation.readContact)
  const [why, setWhy] = useState('')
  const [empty, setEmpty] = useState(false)
  const send = (event: FormEvent) => {
    event.preventDefault()
    setEmpty(!why.trim())
    if (why.trim() && !reading.isPending) reading.mutate({ id, why })
  }
  if (reading.data) {
    const { name, email, phone } = reading.data
    return (
      <div role="status">
        <dl className="naober-facts">
          {name && (
            <>
              <dt>{text.name}</dt>
              <dd>{name}</dd>
            </>
          )}
          {email && (
            <>
              <dt>{text.email}</dt>
              <dd>
                <a href={`mailto:${email}`}>{email}</a>
              </dd>
            </>
          )}
          {phone && (
            <>
              <dt>{text.phone}</dt>
              <dd>
                <a href={`tel:${phone.replace(/[^+0-9]/g, '')}`}>{phone}</a>
              </dd>
            </>
          )}
        </dl>
        <Button onClick={onClose}>{text.close}</Button>
      </div>
    )
  }
  return (
    <form onSubmit={send} noValidate>
      {reading.error && (
        <Notice kind="wrong" live>
          <p>{refusalSentence(language, reading.error)}</p>
        </Notice>
      )}
      <TextArea
        id="contact-waarom"
        label={text.why}
        hint={text.help}
        rows={2}
        most={5000}
        value={why}
        onChange={setWhy}
        error={empty ? text.whyEmpty : undefined}
      />
      <Button type="submit" purpose="primary" busy={reading.isPending}>
        {reading.isPending ? text.showing : text.show}
      </Button>
    </form>
  )
}

/** How to reach the author: apart from the idea, and only for a reason that is kept. */
export const Contact = ({ found }: { found: Item }) => {
  const text = useText({ nl, en }).contact
  const [open, setOpen] = useState(false)
  if (found.subject === 'reaction') return null
  return (
    <section aria-labelledby="bereiken">
      <h2 id="bereiken">{text.title}</h2>
      {found.hasContact ? <Button onClick={() => setOpen(true)}>{text.show}</Button> : <p>{text.none}</p>}
      <Dialog open={open} onClose={() => setOpen(false)} title={text.title}>
        <Asking id={found.idea.id} onClose={() => setOpen(false)} />
      </Dialog>
    </section>
  )
}
