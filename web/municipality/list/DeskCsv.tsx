import { useState } from 'react'
import { municipality } from '../../../functions/municipality/contract.ts'
import { refusalOf } from '../../api/client.ts'
import { askAll } from '../../api/pages.ts'
import { csvOf, saveFile } from '../../text/csv.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { refusalSentence } from '../../text/problems.ts'
import { Button } from '../../ui/form/Button.tsx'
import { en as ideaEn } from '../../ui/idea/en.ts'
import { nl as ideaNl } from '../../ui/idea/nl.ts'
import { villageName } from '../../ui/idea/places.ts'
import { Notice } from '../../ui/show/Notice.tsx'
import { en } from '../en.ts'
import { nl } from '../nl.ts'
import { type DeskLine, narrowed, type Query } from './query.ts'

/** The same list for a spreadsheet: everything that the filters leave over, also what is not on the screen yet. */
export const DeskCsv = ({ query, tenant }: { query: Query; tenant: string }) => {
  const text = useText({ nl, en }).list
  const { states } = useText({ nl: ideaNl, en: ideaEn })
  const language = useLanguage()
  const [busy, setBusy] = useState(false)
  const [fault, setFault] = useState('')
  const row = (line: DeskLine) => [
    line.id,
    line.title,
    villageName(line.village),
    states[line.state],
    line.desk === 'province' ? text.province : text.ours,
    line.at.slice(0, 10),
    line.answerBy,
    line.answeredAt?.slice(0, 10),
    line.supports,
  ]
  const save = async () => {
    setBusy(true)
    setFault('')
    try {
      const parts = await askAll(municipality.deskIdeas, { show: query.show })
      const now = new Date().toISOString()
      const lines = narrowed(
        parts.flatMap(part => part.ideas),
        query,
        now,
      )
      const head = ['id', text.title, text.place, text.state, text.desk, text.at, text.answerBy, text.answered]
      saveFile(`${text.file}-${tenant}-${now.slice(0, 10)}.csv`, csvOf([...head, text.supports], lines.map(row)))
    } catch (error) {
      setFault(refusalSentence(language, refusalOf(error)))
    }
    setBusy(false)
  }
  return (
    <>
      <Button busy={busy} onClick={() => void save()}>
        {busy ? text.csvBusy : text.csv}
      </Button>
      {fault && (
        <Notice kind="wrong" live>
          <p>{fault}</p>
        </Notice>
      )}
    </>
  )
}
