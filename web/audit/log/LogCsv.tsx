import { useState } from 'react'
import { audit } from '../../../functions/audit/contract.ts'
import { refusalOf } from '../../api/client.ts'
import { askAll } from '../../api/pages.ts'
import { csvOf, saveFile } from '../../text/csv.ts'
import { numberText } from '../../text/format.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { refusalSentence } from '../../text/problems.ts'
import { Button } from '../../ui/form/Button.tsx'
import { Notice } from '../../ui/show/Notice.tsx'
import { en } from '../en.ts'
import { nl } from '../nl.ts'
import { linesIn, narrowed, type Query } from './query.ts'
import { useDid } from './Words.tsx'

/** Links in one part of the answer. */
const partSize = 50

/** Every line that the filters leave over, out of the whole chain, for a spreadsheet. */
export const LogCsv = ({ query }: { query: Query }) => {
  const { log: text } = useText({ nl, en })
  const language = useLanguage()
  const did = useDid()
  const [parts, setParts] = useState<number>()
  const [fault, setFault] = useState('')
  const save = async () => {
    setFault('')
    setParts(0)
    try {
      const answers = await askAll(audit.readChain, { order: 'newest' }, setParts)
      const lines = narrowed(
        linesIn(
          answers.flatMap(answer => answer.links),
          answers.flatMap(answer => answer.staff),
        ),
        query,
      )
      const head = [text.when, text.what, 'did', text.who, text.name, text.thing, text.why, text.fields, text.link]
      const rows = lines.map(line => [
        ...[line.at, did(line.did), line.did, line.by, line.staff?.name, line.thing, line.why],
        line.fields.join(' '),
        line.link,
      ])
      saveFile(`${text.file}-${new Date().toISOString().slice(0, 10)}.csv`, csvOf(head, rows))
    } catch (error) {
      setFault(refusalSentence(language, refusalOf(error)))
    }
    setParts(undefined)
  }
  return (
    <>
      <Button busy={parts !== undefined} onClick={() => void save()}>
        {parts === undefined ? text.csv : text.csvBusy(numberText(language, parts * partSize))}
      </Button>
      {fault && (
        <Notice kind="wrong" live>
          <p>{fault}</p>
        </Notice>
      )}
    </>
  )
}
