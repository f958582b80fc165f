import '@nl-design-system-candidate/button-css/button.css'
import './uploads.css'
import { useEffect, useRef } from 'react'
import { useParams } from 'react-router'
import { useLanguage, useText } from '../text/language.tsx'
import { LinkButton } from '../ui/form/LinkButton.tsx'
import { Link } from '../ui/frame/Link.tsx'
import { PageTitle } from '../ui/frame/PageTitle.tsx'
import { DateText } from '../ui/show/DateText.tsx'
import { Loading } from '../ui/show/Loading.tsx'
import { Notice } from '../ui/show/Notice.tsx'
import { Refused } from '../ui/show/Refused.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'
import { Done } from './upload/Done.tsx'
import { Found } from './upload/Found.tsx'
import { type Upload, useUpload } from './upload/follow.ts'
import { Import } from './upload/Import.tsx'
import { Progress } from './upload/Progress.tsx'
import { Rows } from './upload/Rows.tsx'
import { UploadChip } from './upload/UploadChip.tsx'

/** Who did what, and when. */
const Story = ({ upload }: { upload: Upload }) => {
  const text = useText({ nl, en }).upload
  const { at, sentByName, doneAt, importedByName, undoneAt, undoneByName, why, kind } = upload
  const steps = [
    { at, words: text.sent(sentByName || text.somebody) },
    ...(doneAt && kind === 'file' ? [{ at: doneAt, words: text.importedBy(importedByName || text.somebody) }] : []),
    ...(undoneAt ? [{ at: undoneAt, words: text.undoneBy(undoneByName || text.somebody) }] : []),
  ]
  return (
    <ul className="naober-plain-list naober-soft naober-upload__story">
      {steps.map(step => (
        <li key={step.words}>
          <DateText at={step.at} time /> {step.words}
        </li>
      ))}
      {why && (
        <li className="naober-written">
          {text.why} {why}
        </li>
      )}
    </ul>
  )
}

/** One upload: how far it is, what is wrong row by row, importing, and taking it back. */
export const UploadPage = () => {
  const text = useText({ nl, en }).upload
  const language = useLanguage()
  const { id = '' } = useParams()
  const { data, error, refetch } = useUpload(id)
  const told = useRef<HTMLDivElement>(null)
  const state = data?.state
  const before = useRef(state)
  // What was being done is ready: whoever waited with the keyboard goes on there.
  useEffect(() => {
    const wasWorking = before.current === 'importing' || before.current === 'undoing'
    if (wasWorking && (state === 'done' || state === 'undone')) told.current?.focus()
    before.current = state
  }, [state])
  const back = (
    <p className="naober-no-print">
      <Link to="/bureau/gemeente/uploads">{text.back}</Link>
    </p>
  )
  if (error && !data)
    return (
      <>
        {back}
        <PageTitle>{text.states.unreadable}</PageTitle>
        <Refused refusal={error} again={() => void refetch()} />
      </>
    )
  if (!data) return <Loading rows={1} tall="page" />
  const onGo = () => void refetch()
  return (
    <div className="naober-stack naober-upload">
      {back}
      <PageTitle title={data.name} above={data.roundName[language]}>
        <span className="naober-written">{data.name}</span>
      </PageTitle>
      <div ref={told} tabIndex={-1} role="status">
        <UploadChip state={data.state} />
      </div>
      <Story upload={data} />
      <Progress upload={data} />
      {data.state === 'unreadable' && (
        <>
          <Notice kind="wrong" title={text.states.unreadable}>
            <p className="naober-written">{data.faultSaid?.[language]}</p>
          </Notice>
          <LinkButton to="/bureau/gemeente/uploads">{text.again}</LinkButton>
        </>
      )}
      <Done upload={data} onGo={onGo} />
      <Found upload={data} />
      <Import upload={data} onGo={onGo} />
      {data.counts && <Rows upload={data} />}
    </div>
  )
}
