import { useState } from 'react'
import { papers } from '../../../functions/papers/contract.ts'
import { printedAtOnce } from '../../../functions/papers/paper.ts'
import { useCommand } from '../../api/ask.ts'
import { addressOf } from '../../api/client.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { Select } from '../../ui/form/Select.tsx'
import { TextField } from '../../ui/form/TextField.tsx'
import { Refused } from '../../ui/show/Refused.tsx'
import { saidIn } from '../said.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'
import type { AtDesk } from './RoundFrame.tsx'

/** Makes numbered blank ballots, and gives each stack as PDF. */
export const Printing = ({ found: { question, account, can } }: { found: AtDesk }) => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const [group, setGroup] = useState(question.groups[0]?.id ?? '')
  const [size, setSize] = useState('30')
  const [tried, setTried] = useState(false)
  const print = useCommand(papers.printPapers, { refresh: [papers.deskPapers] })
  const count = /^\d{1,3}$/.test(size.trim()) ? Number(size) : 0
  const isGood = count >= 1 && count <= printedAtOnce
  const nameOf = (id: string): string => {
    const name = question.groups.find(each => each.id === id)?.name
    return name ? saidIn(language, name) : id
  }
  const { id } = question
  return (
    <section aria-labelledby="drukken">
      <h2 id="drukken">{text.print}</h2>
      {can.print.yes && (
        <form
          noValidate
          onSubmit={event => {
            event.preventDefault()
            setTried(true)
            if (isGood) print.mutate({ id, version: account?.version ?? 0, group, size: count })
          }}
        >
          <p>{text.printLead}</p>
          {question.groups.length > 1 && (
            <Select
              id="groep"
              label={text.group}
              value={group}
              onChange={setGroup}
              options={question.groups.map(each => ({ value: each.id, label: nameOf(each.id) }))}
            />
          )}
          <TextField
            id="aantal"
            label={text.howMany}
            wide="short"
            inputMode="numeric"
            value={size}
            onChange={setSize}
            error={tried && !isGood ? text.notHowMany : undefined}
          />
          {print.error && <Refused refusal={print.error} />}
          <Button type="submit" busy={print.isPending}>
            {print.isPending ? text.making : text.make}
          </Button>
        </form>
      )}
      {account && account.batches.length > 0 && (
        <>
          <h3>{text.stacks}</h3>
          <ul>
            {account.batches.map((batch, at) => (
              <li key={batch.id}>
                <a href={addressOf(papers.papersPdf, { id, batch: batch.id })} download>
                  {text.stack(at + 1, nameOf(batch.group), batch.size)}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
