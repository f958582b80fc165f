import { useState } from 'react'
import { type AtDesk, assemblies } from '../../../functions/assemblies/contract.ts'
import { handouts } from '../../../functions/handouts/contract.ts'
import { useCommand } from '../../api/ask.ts'
import { addressOf } from '../../api/client.ts'
import { dateText } from '../../text/format.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { issueSentence } from '../../text/problems.ts'
import { Button } from '../../ui/form/Button.tsx'
import { TextField } from '../../ui/form/TextField.tsx'
import { Disclosure } from '../../ui/frame/Disclosure.tsx'
import { Refused } from '../../ui/show/Refused.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'

const inOneFile = 100

const Files = ({ id, sent }: { id: string; sent: number }) => {
  const { sample: text } = useText({ nl, en })
  const parts = Array.from({ length: Math.ceil(sent / inOneFile) }, (_, at) => at)
  const pdf = (who: 'all' | 'silent', part: number) => addressOf(handouts.lettersPdf, { id, who, part: String(part) })
  return (
    <>
      <h3>{text.files}</h3>
      <ul className="naober-desk-files">
        <li>
          <a href={addressOf(handouts.lettersCsv, { id, who: 'all' })} download>
            {text.csv}
          </a>
        </li>
        <li>
          <a href={addressOf(handouts.lettersCsv, { id, who: 'silent' })} download>
            {text.silentCsv}
          </a>
        </li>
        <li>
          <a href={pdf('silent', 1)} download>
            {text.silentPdf}
          </a>
        </li>
      </ul>
      <Disclosure summary={`${text.files} (PDF)`}>
        <ul className="naober-desk-files">
          {parts.map(part => (
            <li key={part}>
              <a href={pdf('all', part + 1)} download>
                {text.pdf(part * inOneFile + 1, Math.min(sent, (part + 1) * inOneFile))}
              </a>
            </li>
          ))}
        </ul>
      </Disclosure>
    </>
  )
}

/** Drawing who gets a letter, and the letters themselves. */
export const Letters = ({ desk }: { desk: AtDesk }) => {
  const { sample: text } = useText({ nl, en })
  const language = useLanguage()
  const { letters, assembly, can } = desk
  const [sent, setSent] = useState('')
  const [event, setEvent] = useState('')
  const draw = useCommand(assemblies.drawLetters, {
    refresh: [assemblies.deskAssembly, assemblies.readAssembly],
  })
  const errorOf = (field: string, holds: 'text' | 'number') => {
    const issue = draw.error?.issues.find(each => each.field === field)
    return issue && issueSentence(language, issue, holds)
  }
  if (letters)
    return (
      <>
        <p>{text.drawn(letters.sent, dateText(language, letters.at))}</p>
        <Files id={assembly.id} sent={letters.sent} />
      </>
    )
  if (!can.letters.yes) return null
  return (
    <form
      noValidate
      onSubmit={submitted => {
        submitted.preventDefault()
        draw.mutate({ id: assembly.id, sent: Number(sent), event })
      }}
    >
      <h3>{text.drawTitle}</h3>
      <p>{text.drawHelp}</p>
      <TextField
        id="sent"
        label={text.sent}
        inputMode="numeric"
        wide="short"
        value={sent}
        error={errorOf('sent', 'number')}
        onChange={setSent}
      />
      <TextField
        id="letters-event"
        label={text.event}
        hint={text.eventHint}
        value={event}
        error={errorOf('event', 'text')}
        onChange={setEvent}
      />
      {draw.error && draw.error.code !== 'invalid' && <Refused refusal={draw.error} />}
      <Button type="submit" purpose="primary" busy={draw.isPending}>
        {text.draw}
      </Button>
    </form>
  )
}
