import { useState } from 'react'
import { type AtDesk, assemblies } from '../../../functions/assemblies/contract.ts'
import { useCommand } from '../../api/ask.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { DataTable } from '../../ui/chart/DataTable.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { TextField } from '../../ui/form/TextField.tsx'
import { Chip } from '../../ui/show/Chip.tsx'
import { Notice } from '../../ui/show/Notice.tsx'
import { Refused } from '../../ui/show/Refused.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'

type Quota = AtDesk['suggested'][number]
type Row = Quota & { at: number; name: string; of: string; people: number }

/** The numbers per answer, with who signed up beside them, and the button that has the draw prepared. */
export const Prepare = ({ desk }: { desk: AtDesk }) => {
  const { draw: text } = useText({ nl, en })
  const language = useLanguage()
  const { assembly, drawing, suggested, people } = desk
  const [size, setSize] = useState(String(drawing?.size ?? assembly.size))
  const [quotas, setQuotas] = useState<readonly Quota[]>(drawing?.quotas ?? suggested)
  const prepare = useCommand(assemblies.prepareDraw, { refresh: [assemblies.deskAssembly] })
  const set = (at: number, more: Partial<Quota>) =>
    setQuotas(quotas.map((quota, place) => (place === at ? { ...quota, ...more } : quota)))
  const rows = quotas.map((quota, at): Row => {
    const category = assembly.categories.find(({ id }) => id === quota.category)
    const option = category?.options.find(({ id }) => id === quota.feature)
    const tally = people.tallies.find(each => each.category === quota.category && each.feature === quota.feature)
    return {
      ...quota,
      ...{ at, of: category?.name[language] ?? '', name: option?.name[language] ?? '', people: tally?.people ?? 0 },
    }
  })
  const number = (row: Row, bound: 'min' | 'max') => (
    <input
      className="naober-input naober-input--short"
      type="number"
      min={0}
      max={1000}
      aria-label={bound === 'min' ? text.minOf(row.name) : text.maxOf(row.name)}
      value={row[bound]}
      onChange={event => set(row.at, { [bound]: Number(event.currentTarget.value) })}
    />
  )
  const nearest = drawing?.nearest
  return (
    <form
      noValidate
      onSubmit={event => {
        event.preventDefault()
        const wanted = quotas.map(quota => ({ ...quota }))
        prepare.mutate({ id: assembly.id, version: drawing?.version ?? 0, size: Number(size), quotas: wanted })
      }}
    >
      {nearest && (
        <Button
          onClick={() => {
            setSize(String(nearest.size))
            setQuotas(nearest.quotas)
          }}
        >
          {text.nearest}
        </Button>
      )}
      <TextField id="draw-size" label={text.size} inputMode="numeric" wide="short" value={size} onChange={setSize} />
      <h3>{text.numbers}</h3>
      <p>{text.numbersHelp}</p>
      <div className="naober-desk-quotas">
        <DataTable
          caption={text.numbers}
          captionHidden
          dense
          rows={rows}
          rowKey={({ at }) => String(at)}
          columns={[
            { id: 'name', head: text.answer, cell: ({ of, name }) => `${of}: ${name}` },
            {
              id: 'people',
              head: text.here,
              number: true,
              cell: row => (
                <>
                  {row.people} {row.people < row.min && <Chip kind="wrong">{text.tooFew}</Chip>}
                </>
              ),
            },
            { id: 'min', head: text.min, cell: row => number(row, 'min') },
            { id: 'max', head: text.max, cell: row => number(row, 'max') },
          ]}
        />
      </div>
      {prepare.error?.code === 'invalid' && (
        <Notice kind="wrong" live>
          <p>{text.faults}</p>
        </Notice>
      )}
      {prepare.error && prepare.error.code !== 'invalid' && <Refused refusal={prepare.error} />}
      <Button type="submit" purpose={drawing?.state === 'ready' ? 'secondary' : 'primary'} busy={prepare.isPending}>
        {drawing ? text.again : text.prepare}
      </Button>
    </form>
  )
}
