import './attachments.css'
import '../ui/document/document.css'
import { useEffect, useId, useRef, useState, useSyncExternalStore } from 'react'
import { attachments } from '../../functions/attachments/contract.ts'
import { useAsk, useRefresh } from '../api/ask.ts'
import { useText } from '../text/language.tsx'
import { Empty } from '../ui/show/Empty.tsx'
import { Loading } from '../ui/show/Loading.tsx'
import { Notice } from '../ui/show/Notice.tsx'
import { Refused } from '../ui/show/Refused.tsx'
import { after, faultOf, isPending, titleFrom } from './attachment.ts'
import { ChooseFile } from './ChooseFile.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'
import { OneDocument } from './OneDocument.tsx'
import { OneBroken, OneSending } from './OnTheirWay.tsx'
import { begin, current, type Sending, watch } from './sending.ts'

/** Milliseconds between looks whether a file was checked. */
const checkMs = 1500

/** Steps in which it is read aloud how far a file is, in per cent: enough to know, too few to drown in. */
const step = 25

/** What a screen reader hears while files are on their way. */
const useTold = (all: readonly Sending[]): string => {
  const text = useText({ nl, en })
  return all
    .filter(each => each.state === 'going')
    .map(({ file, share }) => text.told(file.name, Math.floor((share * 100) / step) * step))
    .join('. ')
}

type Unfit = { name: string; because: string }

/** The documents of an application: add, look, new version, other title, remove; uploads that break go on. */
export const Documents = ({ alliance: { id } }: { alliance: { id: string } }) => {
  const text = useText({ nl, en })
  const hint = useId()
  const asked = useAsk(attachments.listAttachments, { id })
  const refresh = useRefresh()
  const { all, done } = useSyncExternalStore(watch, current)
  const sending = all.filter(each => each.alliance === id)
  const told = useTold(sending)
  const [unfit, setUnfit] = useState<readonly Unfit[]>([])
  const [said, setSaid] = useState('')
  const saidBox = useRef<HTMLParagraphElement>(null)
  const { data, error, refetch } = asked
  const pending = data?.documents.some(({ versions }) => versions.some(isPending)) ?? false

  // biome-ignore lint/correctness/useExhaustiveDependencies: each file that came is looked up once
  useEffect(() => {
    if (done > 0) refresh(after)
  }, [done])
  useEffect(() => {
    if (!pending) return
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') void refetch()
    }, checkMs)
    return () => clearInterval(timer)
  }, [pending, refetch])

  // What was removed takes the button along that had the focus.
  useEffect(() => {
    if (said) saidBox.current?.focus()
  }, [said])

  const add = (files: readonly File[], title?: string) => {
    setSaid('')
    const checked = files.map(file => ({ file, because: faultOf(file) }))
    setUnfit(checked.flatMap(({ file: { name }, because }) => (because ? [{ name, because }] : [])))
    for (const { file, because } of checked)
      if (!because) begin({ alliance: id, file, title: title ?? titleFrom(file.name), id: undefined })
  }
  if (error && !data) return <Refused refusal={error} again={() => void refetch()} />
  if (!data) return <Loading rows={2} />
  const may = data.can.write.yes
  const broken = data.going.filter(each => !sending.some(one => one.id === each.file || one.file.name === each.name))
  return (
    <section className="naober-attachments" aria-labelledby="documenten">
      <h2 id="documenten">{text.title}</h2>
      {may ? (
        <>
          <p id={hint}>{text.help}</p>
          <p className="naober-soft">{text.help2}</p>
          <ChooseFile several describedBy={hint} onFiles={files => add(files)}>
            {text.add}
          </ChooseFile>
        </>
      ) : (
        <Notice kind="info">
          <p>{data.can.write.yes === false && data.can.write.because === 'too-late' ? text.closed : text.readOnly}</p>
        </Notice>
      )}
      <p role="status" tabIndex={-1} ref={saidBox}>
        {said}
      </p>
      {unfit.map(({ name, because }) => (
        <Notice key={name} kind="wrong" title={name} live>
          <p>{text.faults[because]}</p>
        </Notice>
      ))}
      <p className="naober-hidden" role="status">
        {told}
      </p>
      {sending.length + broken.length > 0 && (
        <section aria-labelledby="onderweg">
          <h3 id="onderweg">{text.going}</h3>
          <ul className="naober-plain-list">
            {sending.map(one => (
              <OneSending key={one.key} one={one} />
            ))}
            {broken.map(each => (
              <OneBroken key={each.file} alliance={id} broken={each} />
            ))}
          </ul>
        </section>
      )}
      {data.documents.length === 0 ? (
        <Empty title={text.none} icon="book" />
      ) : (
        <section aria-labelledby="toegevoegd">
          <h3 id="toegevoegd">{text.list}</h3>
          <p>{text.done(data.documents.length)}</p>
          <ul className="naober-plain-list">
            {data.documents.map(each => (
              <OneDocument key={each.id} alliance={id} document={each} may={may} onFiles={add} onSaid={setSaid} />
            ))}
          </ul>
        </section>
      )}
    </section>
  )
}
