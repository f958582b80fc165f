import './submit.css'
import { useEffect, useState } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { useDrawn } from '../api/drawn.ts'
import { useText } from '../text/language.tsx'
import { Notice } from '../ui/show/Notice.tsx'
import { newDraft } from './draft/draft.ts'
import { type Start, startWith } from './draft/start.ts'
import { useDraft } from './draft/useDraft.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'
import { keepReceipt, readReceipt } from './receipt/kept.ts'
import { Receipt } from './receipt/Receipt.tsx'
import { SubmitForm } from './SubmitForm.tsx'
import { FoundDraft } from './steps/FoundDraft.tsx'

/** The form; `drawn` is the empty one of the build, which cannot take words yet and knows no device. */
const OpenForm = ({ drawn }: { drawn: boolean }) => {
  const text = useText({ nl, en }).form
  const navigate = useNavigate()
  const [query] = useSearchParams()
  const [start] = useState<Start>(() => (drawn ? { draft: newDraft() } : startWith(query, Date.now())))
  const [found, setFound] = useState(start.found)
  const [restored, setRestored] = useState(start.restored)
  const [receipt, setReceipt] = useState(() =>
    drawn || start.found || start.restored || start.draft.title ? undefined : readReceipt(),
  )
  const form = useDraft(() => start.draft)

  const asksForMore = ['titel', 'dorp', 'voor'].some(name => query.has(name))
  useEffect(() => {
    // What the address brought is in the form now; going back to this address must not bring it again.
    if (asksForMore) void navigate({ search: '' }, { replace: true, preventScrollReset: true })
  }, [asksForMore, navigate])

  if (receipt)
    return (
      <Receipt
        kept={receipt}
        onAgain={() => {
          keepReceipt(undefined)
          setReceipt(undefined)
          void navigate({ search: '' })
        }}
      />
    )
  if (found)
    return (
      <FoundDraft
        kept={found}
        title={start.draft.title}
        onGoOn={() => {
          form.restore(found.draft)
          setRestored(found)
          setFound(undefined)
        }}
        onNew={() => {
          form.erase({ title: start.draft.title, village: start.draft.village, forSomebody: start.draft.forSomebody })
          setFound(undefined)
        }}
      />
    )
  return (
    <SubmitForm
      form={form}
      notice={
        restored && (
          <Notice kind="info" live>
            <p>{text.restored}</p>
            {restored.filesGone > 0 && <p>{text.filesGone}</p>}
          </Notice>
        )
      }
      onErased={() => setRestored(undefined)}
      onSent={kept => {
        keepReceipt(kept)
        form.erase()
        setRestored(undefined)
        setReceipt(kept)
        void navigate({ search: '' }, { replace: true })
      }}
    />
  )
}

/** Bringing in an idea: the form, or what was found on this device, or the receipt. */
export const SubmitPage = () => {
  const drawn = useDrawn().drawn !== undefined
  return (
    <div inert={drawn}>
      <OpenForm key={String(drawn)} drawn={drawn} />
    </div>
  )
}
