import { useRef, useState } from 'react'
import { useText } from '../../text/language.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { TextArea } from '../../ui/form/TextArea.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'
import { itemsWith, type OwnItem } from './overlay.ts'
import type { Table } from './useTable.ts'

const most = 280

type ItemProps = { item: OwnItem; table: Pick<Table, 'hand' | 'letGo'> }

const Item = ({ item, table }: ItemProps) => {
  const text = useText({ nl, en })
  const [draft, setDraft] = useState<string>()
  const { id, step, standing, because } = item
  const hand = (change: { text: string; removed?: boolean }) =>
    table.hand({ kind: 'item', entry: id, what: { id, step, ...change } })
  if (draft !== undefined)
    return (
      <li className="naober-own-item">
        <TextArea
          id={`verander-${id}`}
          label={text.changeLabel}
          rows={2}
          most={most}
          value={draft}
          onChange={setDraft}
        />
        <p className="naober-row">
          <Button
            purpose="primary"
            off={draft.trim() === '' || draft.length > most}
            onClick={() => {
              hand({ text: draft.trim() })
              setDraft(undefined)
            }}
          >
            {text.save}
          </Button>
          <Button purpose="subtle" onClick={() => setDraft(undefined)}>
            {text.cancel}
          </Button>
        </p>
      </li>
    )
  return (
    <li className={`naober-own-item naober-own-item--${standing}`}>
      {standing === 'hidden' ? (
        <p className="naober-own-item__text naober-soft">{text.hiddenWords}</p>
      ) : (
        <p className="naober-own-item__text">{item.text}</p>
      )}
      <p className="naober-small naober-soft">
        {text.standing[standing]}
        {because && `: ${text.because[because] ?? because}`}
      </p>
      <p className="naober-row">
        {standing === 'refused' ? (
          <Button purpose="subtle" onClick={() => table.letGo(id)}>
            {text.letGo}
          </Button>
        ) : (
          <>
            {standing !== 'hidden' && (
              <Button purpose="subtle" aria-label={text.changeIt(item.text)} onClick={() => setDraft(item.text)}>
                {text.change}
              </Button>
            )}
            <Button
              purpose="subtle"
              aria-label={text.takeBackIt(item.text || text.hiddenWords)}
              onClick={() => hand({ text: '', removed: true })}
            >
              {text.takeBack}
            </Button>
          </>
        )}
      </p>
    </li>
  )
}

/** What the table brought in, the newest first, and whether it was sent. */
export const OwnItems = ({ table }: { table: Table }) => {
  const text = useText({ nl, en })
  const items = table.state ? itemsWith(table.state, table.queue) : []
  return (
    <section aria-labelledby="van-ons">
      <h2 id="van-ons">{text.ours(items.length)}</h2>
      {items.length === 0 && <p className="naober-soft">{text.none}</p>}
      <ul className="naober-plain-list naober-own-items">
        {items.toReversed().map(item => (
          <Item key={item.id} item={item} table={table} />
        ))}
      </ul>
    </section>
  )
}

/** What a table brings in, one idea at a time, and what it brought in before. */
export const Harvest = ({ table, step }: { table: Table; step: string }) => {
  const text = useText({ nl, en })
  const [typed, setTyped] = useState('')
  const [fault, setFault] = useState<string>()
  const box = useRef<HTMLDivElement>(null)
  const add = () => {
    const said = typed.trim()
    const wrong = said === '' ? text.empty : said.length > most ? text.tooLong : undefined
    setFault(wrong)
    if (!wrong) {
      const id = crypto.randomUUID()
      table.hand({ kind: 'item', entry: id, what: { id, step, text: said } })
      setTyped('')
    }
    box.current?.querySelector('textarea')?.focus()
  }
  return (
    <>
      <form
        noValidate
        onSubmit={event => {
          event.preventDefault()
          add()
        }}
      >
        <div ref={box}>
          <TextArea
            id="idee"
            label={text.harvest}
            hint={text.harvestHint}
            error={fault}
            rows={3}
            most={most}
            value={typed}
            onChange={setTyped}
            onKeyDown={event => {
              if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
              event.preventDefault()
              add()
            }}
          />
        </div>
        <Button type="submit" purpose="primary" icon="plus">
          {text.add}
        </Button>
      </form>
      <OwnItems table={table} />
    </>
  )
}
