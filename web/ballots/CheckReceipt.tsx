import { useState } from 'react'
import { box } from '../../functions/box/contract.ts'
import { useAsk } from '../api/ask.ts'
import { useText } from '../text/language.tsx'
import { Button } from '../ui/form/Button.tsx'
import { TextField } from '../ui/form/TextField.tsx'
import { Notice } from '../ui/show/Notice.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'

const plain = (typed: string): string => typed.toLowerCase().replace(/\s/g, '')

/** "Is my ballot in the list?": looked up on this device, so that nobody learns whose receipt it is. */
export const CheckReceipt = ({ id, receipt = '' }: { id: string; receipt?: string }) => {
  const text = useText({ nl, en })
  const [typed, setTyped] = useState(receipt)
  const [sought, setSought] = useState<string>()
  const asked = useAsk(box.readList, { id })
  const { leaves = [], heads = [] } = asked.data ?? {}
  const isReceipt = sought === undefined || /^[0-9a-f]{64}$/.test(sought)
  const place = sought ? leaves.indexOf(sought) + 1 : 0
  return (
    <section id="lijst" aria-labelledby="lijst-titel">
      <h2 id="lijst-titel">{text.checkTitle}</h2>
      <form
        noValidate
        onSubmit={event => {
          event.preventDefault()
          setSought(plain(typed))
          void asked.refetch()
        }}
      >
        <TextField
          id="ontvangstbewijs"
          label={text.receipt}
          hint={text.checkLead}
          value={typed}
          onChange={setTyped}
          autoComplete="off"
          spellCheck={false}
          error={isReceipt ? undefined : text.notReceipt}
        />
        <Button type="submit" icon="search">
          {text.check}
        </Button>
      </form>
      {sought && isReceipt && asked.data && !asked.isFetching && (
        <Notice kind={place > 0 ? 'ok' : 'waiting'} live>
          <p>{place > 0 ? text.inList(place, leaves.length) : text.notInList}</p>
          {place === 0 && <p>{text.notInListHelp}</p>}
        </Notice>
      )}
      {asked.data && (
        <p className="naober-small naober-soft">
          {text.listed(leaves.length)}
          {heads.length > 0 && (
            <>
              {' '}
              {text.listRoot}: <code className="naober-hash">{heads.at(-1)?.root}</code>
            </>
          )}
        </p>
      )}
    </section>
  )
}
