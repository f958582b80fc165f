import { useState } from 'react'
import { type AtDesk, assemblies, type CheckedSample } from '../../../functions/assemblies/contract.ts'
import { useCommand } from '../../api/ask.ts'
import { dateText, numberText } from '../../text/format.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { DataTable } from '../../ui/chart/DataTable.tsx'
import { Button } from '../../ui/form/Button.tsx'
import { Loading } from '../../ui/show/Loading.tsx'
import { Notice } from '../../ui/show/Notice.tsx'
import { Refused } from '../../ui/show/Refused.tsx'
import { en as publicEn } from '../en.ts'
import { nl as publicNl } from '../nl.ts'
import { en } from './en.ts'
import { nl } from './nl.ts'

const largest = 4 * 1024 * 1024

/** The bytes of a file as base64, in pieces that a call can take. */
const base64Of = async (file: File): Promise<string> => {
  const bytes = new Uint8Array(await file.arrayBuffer())
  let text = ''
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  return btoa(text)
}

const Faults = ({ found }: { found: CheckedSample }) => {
  const { sample: text } = useText({ nl, en })
  const language = useLanguage()
  return (
    <>
      <Notice kind="wrong" live>
        <p>{text.faults(found.wrong)}</p>
        {found.wrong > found.faults.length && <p>{text.more(found.faults.length)}</p>}
      </Notice>
      <DataTable
        caption={text.wrong}
        captionHidden
        dense
        rows={found.faults.map((fault, at) => ({ ...fault, at }))}
        rowKey={({ at }) => String(at)}
        columns={[
          { id: 'row', head: text.row, cell: ({ row }) => row ?? '–' },
          { id: 'says', head: text.wrong, cell: ({ says }) => says[language] },
        ]}
      />
    </>
  )
}

const Strata = ({ strata }: { strata: CheckedSample['strata'] }) => {
  const text = useText({ nl: publicNl, en: publicEn })
  const language = useLanguage()
  return (
    <DataTable
      caption={text.addresses}
      captionHidden
      dense
      rows={strata}
      rowKey={({ name }) => name}
      columns={[
        { id: 'name', head: text.stratum, cell: ({ name }) => name },
        {
          id: 'addresses',
          head: text.addresses,
          number: true,
          cell: ({ addresses }) => numberText(language, addresses),
        },
      ]}
    />
  )
}

/** The municipality's address sample: checked first, imported when nothing is wrong. */
export const Sample = ({ desk }: { desk: AtDesk }) => {
  const { sample: text } = useText({ nl, en })
  const language = useLanguage()
  const { id } = desk.assembly
  const [file, setFile] = useState<{ name: string; content: string }>()
  const [tooLarge, setTooLarge] = useState(false)
  const check = useCommand(assemblies.checkSample)
  const keep = useCommand(assemblies.importSample, { refresh: [assemblies.deskAssembly] })
  const found = check.data
  const choose = async (chosen: File | undefined) => {
    if (!chosen) return
    keep.reset()
    check.reset()
    setTooLarge(chosen.size > largest)
    if (chosen.size > largest) return
    const read = { name: chosen.name, content: await base64Of(chosen) }
    setFile(read)
    check.mutate({ id, ...read })
  }
  return (
    <>
      <p>{text.lead}</p>
      <p>{text.columns}</p>
      {desk.sample && (
        <Notice kind="ok">
          <p>
            {text.imported(
              desk.sample.name,
              desk.sample.strata.reduce((sum, { addresses }) => sum + addresses, 0),
              dateText(language, desk.sample.at),
            )}
          </p>
        </Notice>
      )}
      <p>
        <label htmlFor="steekproef-bestand">{text.choose}</label>{' '}
        <input
          id="steekproef-bestand"
          type="file"
          accept=".xlsx,.csv,.txt,text/csv"
          onChange={event => {
            const { files } = event.currentTarget
            void choose(files?.[0])
          }}
        />
      </p>
      {tooLarge && (
        <Notice kind="wrong" live>
          <p>{text.tooLarge}</p>
        </Notice>
      )}
      {check.isPending && (
        <>
          <p role="status">{text.checking}</p>
          <Loading rows={1} />
        </>
      )}
      {check.error && <Refused refusal={check.error} />}
      {keep.error && <Refused refusal={keep.error} />}
      {found && found.wrong > 0 && <Faults found={found} />}
      {found && found.wrong === 0 && !keep.data && (
        <>
          <Notice kind={found.same ? 'info' : 'ok'} live>
            <p>{found.same ? text.same : text.checked(found.rows, found.strata.length)}</p>
          </Notice>
          <Strata strata={found.strata} />
          {!found.same && file && (
            <Button purpose="primary" busy={keep.isPending} onClick={() => keep.mutate({ id, ...file })}>
              {text.import}
            </Button>
          )}
        </>
      )}
    </>
  )
}
