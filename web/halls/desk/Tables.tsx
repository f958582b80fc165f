import { useState } from 'react'
import { type HallAtDesk, halls } from '../../../functions/halls/contract.ts'
import { hasBegun } from '../../../functions/halls/rules.ts'
import { handouts } from '../../../functions/handouts/contract.ts'
import { useCommand } from '../../api/ask.ts'
import { addressOf } from '../../api/client.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { DataTable } from '../../ui/chart/DataTable.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { Select } from '../../ui/form/Select.tsx'
import { TextArea } from '../../ui/form/TextArea.tsx'
import { Disclosure } from '../../ui/frame/Disclosure.tsx'
import { Notice } from '../../ui/show/Notice.tsx'
import { Refused } from '../../ui/show/Refused.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'

type Props = { id: string; hall: HallAtDesk }

/** What stands on the paper sheet of a table without a device. */
const Enter = ({ id, hall }: Props) => {
  const text = useText({ nl, en })
  const { course, tables } = hall
  const steps = course?.steps.filter(step => hasBegun(course, step.id)) ?? []
  const [draft, setDraft] = useState({ item: crypto.randomUUID(), table: '1', step: '', text: '' })
  const enter = useCommand(halls.enterItem, { refresh: [halls.deskHall] })
  const step = draft.step || (steps.at(-1)?.id ?? '')
  if (steps.length === 0) return null
  return (
    <Disclosure summary={text.enter}>
      <form
        noValidate
        onSubmit={event => {
          event.preventDefault()
          if (draft.text.trim() === '') return
          enter.mutate(
            { id, item: draft.item, table: Number(draft.table), step, text: draft.text },
            { onSuccess: () => setDraft({ ...draft, item: crypto.randomUUID(), text: '' }) },
          )
        }}
      >
        <div className="naober-row">
          <Select
            {...{ id: 'van-tafel', label: text.enterTable, value: draft.table }}
            options={tables.map(({ table }) => ({ value: String(table), label: text.table(table) }))}
            onChange={table => setDraft({ ...draft, table })}
          />
          <Select
            {...{ id: 'uit-stap', label: text.enterStep, value: step }}
            options={steps.map(each => ({ value: each.id, label: each.title }))}
            onChange={chosen => setDraft({ ...draft, step: chosen })}
          />
        </div>
        <TextArea
          {...{ id: 'wat-er-staat', label: text.enterText, rows: 2, most: 280, value: draft.text }}
          onChange={typed => setDraft({ ...draft, text: typed })}
        />
        {enter.error && <Refused refusal={enter.error} />}
        <p role="status">{enter.isSuccess && draft.text === '' && text.entered}</p>
        <Button type="submit" busy={enter.isPending}>
          {text.enterAdd}
        </Button>
      </form>
    </Disclosure>
  )
}

/** The tables: their codes, how much each brought in, and whether its device is heard. */
export const Tables = ({ id, hall }: Props) => {
  const text = useText({ nl, en })
  const lang = useLanguage()
  const renew = useCommand(halls.renewTables, { refresh: [halls.deskHall] })
  const counts = Map.groupBy(hall.items, ({ table }) => table)
  const heard = (seenAt: string | undefined): string => {
    if (!seenAt) return text.never
    const minutes = Math.floor((Date.parse(hall.now) - Date.parse(seenAt)) / 60_000)
    return minutes < 1 ? text.justNow : text.minutesAgo(minutes)
  }
  return (
    <section aria-labelledby="tafels-lijst">
      <h2 id="tafels-lijst">{text.tables}</h2>
      <p>
        <a href={addressOf(handouts.sheetsPdf, { id, lang })} download>
          {text.sheets}
        </a>
      </p>
      <p className="naober-soft">{text.sheetsHelp}</p>
      <DataTable
        caption={text.tablesTable}
        captionHidden
        dense
        rows={hall.tables}
        rowKey={({ table }) => String(table)}
        columns={[
          {
            id: 'table',
            head: text.tableHead,
            cell: ({ table, link }) => (
              <a href={link} target="_blank" rel="noreferrer" aria-label={text.openTable(table)}>
                {text.table(table)}
              </a>
            ),
            sort: ({ table }) => table,
          },
          { id: 'code', head: text.code, cell: ({ code }) => <code className="naober-table-code">{code}</code> },
          {
            id: 'items',
            head: text.broughtIn,
            cell: ({ table }) => counts.get(table)?.length ?? 0,
            number: true,
            sort: ({ table }) => counts.get(table)?.length ?? 0,
          },
          { id: 'heard', head: text.heard, cell: ({ seenAt }) => heard(seenAt), sort: ({ seenAt }) => seenAt ?? '' },
        ]}
      />
      <Enter id={id} hall={hall} />
      <Disclosure summary={text.renew}>
        <p>{text.renewHelp}</p>
        {renew.error && <Refused refusal={renew.error} />}
        {renew.isSuccess && (
          <Notice kind="ok" live>
            <p>{text.renewed}</p>
          </Notice>
        )}
        <Button busy={renew.isPending} onClick={() => renew.mutate({ id, version: hall.course?.version ?? 1 })}>
          {text.renew}
        </Button>
      </Disclosure>
    </section>
  )
}
