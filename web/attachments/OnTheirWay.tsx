import { useState } from 'react'
import { attachments } from '../../functions/attachments/contract.ts'
import { isSame } from '../../functions/attachments/rules.ts'
import { useCommand } from '../api/ask.ts'
import { useLanguage, useText } from '../text/language.tsx'
import { sizeText } from '../ui/document/sizeText.ts'
import { Button } from '../ui/form/Button.tsx'
import type { Broken } from './attachment.ts'
import { ChooseFile } from './ChooseFile.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'
import { begin, drop, goOn, pause, type Sending } from './sending.ts'

const Name = ({ name, size }: { name: string; size: number }) => {
  const language = useLanguage()
  return (
    <p>
      <strong>{name}</strong> <span className="naober-soft">{sizeText(language, size)}</span>
    </p>
  )
}

/** A file on its way: how far, and pause, go on or stop. */
export const OneSending = ({ one }: { one: Sending }) => {
  const text = useText({ nl, en })
  const { key, file, share, state, because } = one
  const failed = state === 'failed'
  const percent = Math.round(share * 100)
  return (
    <li className={failed ? 'naober-document naober-document--wrong' : 'naober-document'}>
      <Name name={file.name} size={file.size} />
      {failed ? (
        <p className="naober-document__fault">{text.faults[because ?? ''] ?? text.failed}</p>
      ) : (
        <>
          <progress value={share} aria-label={text.sending(file.name)} />
          <p className="naober-small">
            {text.percent(percent)}
            {state === 'paused' && `. ${text.paused}`}
            {state === 'broken' && `. ${text.broken}`}
            {state === 'going' && share === 1 && `. ${text.checkingNow}`}
          </p>
        </>
      )}
      <p className="naober-row">
        {state === 'going' ? (
          <Button onClick={() => pause(key)}>
            {text.pause}
            <span className="naober-hidden"> {file.name}</span>
          </Button>
        ) : (
          <Button onClick={() => void goOn(key)}>
            {text.goOn}
            <span className="naober-hidden"> {file.name}</span>
          </Button>
        )}
        <Button purpose="subtle" icon="close" onClick={() => void drop(key)}>
          {text.stop}
          <span className="naober-hidden"> {file.name}</span>
        </Button>
      </p>
    </li>
  )
}

type Props = { alliance: string; broken: Broken }

/** An upload from before this page was opened: the browser must be given the same file again. */
export const OneBroken = ({ alliance, broken }: Props) => {
  const text = useText({ nl, en })
  const [isOther, setOther] = useState(false)
  const dropping = useCommand(attachments.dropAttachment, { refresh: [attachments.listAttachments] })
  const { file: id, name, size, title } = broken
  const chosen = ([file]: readonly File[]) => {
    if (!file) return
    const { name: chosenName, size: chosenSize, lastModified: modified } = file
    const same = isSame(broken, { name: chosenName.slice(-200), size: chosenSize, modified })
    setOther(!same)
    if (same) begin({ alliance, file, title, id })
  }
  return (
    <li className={isOther ? 'naober-document naober-document--wrong' : 'naober-document'}>
      <Name name={name} size={size} />
      <p className={isOther ? 'naober-document__fault' : ''} role="status">
        {isOther ? text.other(name) : text.half}
      </p>
      <p className="naober-row">
        <ChooseFile onFiles={chosen}>
          {text.same}
          <span className="naober-hidden"> {name}</span>
        </ChooseFile>
        <Button
          purpose="subtle"
          icon="close"
          busy={dropping.isPending}
          onClick={() => dropping.mutate({ id: alliance, file: id })}
        >
          {text.stop}
          <span className="naober-hidden"> {name}</span>
        </Button>
      </p>
    </li>
  )
}
