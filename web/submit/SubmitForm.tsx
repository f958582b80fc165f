import { type FormEvent, type ReactNode, useEffect, useState } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import { useProof } from '../api/proof.ts'
import { useSession } from '../app/session.tsx'
import { useText } from '../text/language.tsx'
import { Button } from '../ui/form/Button.tsx'
import { ErrorSummary } from '../ui/form/ErrorSummary.tsx'
import { Notice } from '../ui/show/Notice.tsx'
import { faultFrom, faultsIn, isStep, type Question, questions, stepOf, steps } from './draft/check.ts'
import { contentOf, type Draft, isStarted } from './draft/draft.ts'
import { useFaults } from './draft/faults.ts'
import { goTo } from './draft/goTo.ts'
import { useSend } from './draft/send.ts'
import type { useDraft } from './draft/useDraft.ts'
import { en } from './en.ts'
import { useUploads } from './files/useUploads.ts'
import { nl } from './nl.ts'
import type { KeptReceipt } from './receipt/kept.ts'
import { ContactStep } from './steps/ContactStep.tsx'
import { IdeaStep } from './steps/IdeaStep.tsx'
import { Missing, missingIn } from './steps/Missing.tsx'
import { NeedsStep } from './steps/NeedsStep.tsx'
import { NotSent } from './steps/NotSent.tsx'
import { Review } from './steps/Review.tsx'
import { Saved } from './steps/Saved.tsx'
import { StepTitle } from './steps/StepTitle.tsx'
import { WhereStep } from './steps/WhereStep.tsx'

type Props = {
  form: ReturnType<typeof useDraft>
  notice: ReactNode
  onErased: () => void
  onSent: (kept: KeptReceipt) => void
}

const everything = steps.flatMap<Question>(step => questions[step])

/** The form in five steps. The step is in the address, so that the browser's own back button goes one step back. */
export const SubmitForm = ({ form, notice, onErased, onSent }: Props) => {
  const words = useText({ nl, en })
  const { form: text, review } = words
  const session = useSession()
  const navigate = useNavigate()
  const [query] = useSearchParams()
  const { draft } = form
  const wanted = query.get('stap')
  const step = isStep(wanted) && isStarted(draft) ? wanted : 'idee'
  const [ask, setAsk] = useState<Question>()

  const faults = useFaults()
  const proof = useProof(draft.key, session.known && !session.person)
  const sending = useSend(session.person ? undefined : proof)
  const uploads = useUploads(file => form.set(one => ({ files: [...one.files, file] })))

  // biome-ignore lint/correctness/useExhaustiveDependencies: once per step that was gone to for one question
  useEffect(() => {
    if (ask) goTo(ask)
    setAsk(undefined)
  }, [step])

  const set = (change: Partial<Draft>) => {
    faults.changed(change)
    form.set(change)
  }
  const go = (to: (typeof steps)[number], question?: Question) => {
    setAsk(question)
    form.save()
    void navigate({ search: to === 'idee' ? '' : `?stap=${to}` }, { preventScrollReset: true })
  }
  const who = draft.forSomebody ? words.other : words.you
  const place = steps.indexOf(step)
  const next = steps[place + 1]
  const isOwn = session.person !== undefined && !draft.forSomebody
  const missing = missingIn(draft, isOwn)

  const send = async () => {
    if (faults.show(faultsIn(draft, everything)) || uploads.busy) return
    const receipt = await sending.send(draft, refused =>
      faults.show(refused.map(faultFrom).filter(one => one !== undefined)),
    )
    if (!receipt) return
    const older = contentOf(draft).text.trim() !== receipt.copy.text || draft.title.trim() !== receipt.copy.title
    onSent({ receipt, forSomebody: draft.forSomebody, name: draft.name.trim(), older })
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!next) void send()
    else if (!faults.show(faultsIn(draft, questions[step]))) go(next)
  }
  const props = { draft, set, errorOf: faults.errorOf }

  return (
    <form className="naober-submit" onSubmit={submit} noValidate>
      <StepTitle
        step={step}
        title={step === 'gegevens' ? who.contactTitle : text.titles[step]}
        lead={{ idee: who.lead, gegevens: who.contactLead, nalezen: review.lead }[step as string]}
      />
      {notice}
      <ErrorSummary errors={faults.errors} attempt={faults.attempt} />
      {step === 'idee' && session.person && !draft.forSomebody && <p>{text.signedIn(session.name)}</p>}
      {step === 'idee' && <IdeaStep {...props} />}
      {step === 'waar' && <WhereStep {...props} />}
      {step === 'nodig' && <NeedsStep {...props} uploads={uploads} />}
      {step === 'gegevens' && <ContactStep {...props} />}
      {step === 'nalezen' && (
        <>
          <Review draft={draft} errorOf={faults.errorOf} onChange={question => go(stepOf(question), question)} />
          <Missing draft={draft} missing={missing} onFill={question => go(stepOf(question), question)} />
          {uploads.busy && <Notice kind="waiting">{review.busyFiles}</Notice>}
          {sending.refusal && <NotSent refusal={sending.refusal} />}
        </>
      )}
      <div className="naober-row naober-submit__buttons">
        <Button type="submit" purpose="primary" {...(next ? {} : { icon: 'mail' as const })} busy={sending.busy}>
          {next && text.next}
          {!next &&
            !sending.busy &&
            (sending.refusal ? review.again : missing.length > 0 ? review.sendAnyway : review.send)}
          {!next && sending.busy && review.sending}
        </Button>
        {place > 0 && <Button onClick={() => go(steps[place - 1] ?? 'idee')}>{text.back}</Button>}
      </div>
      {next && <p className="naober-soft naober-small">{text.nextIs(text.names[next])}</p>}
      {isStarted(draft) && (
        <Saved
          at={form.savedAt}
          onErase={() => {
            form.erase()
            faults.clear()
            onErased()
            void navigate({ search: '' })
          }}
        />
      )}
    </form>
  )
}
