import '../standing.css'
import { dateText, numberText } from '../../text/format.ts'
import { useLanguage, useText } from '../../text/language.tsx'
import { DataTable } from '../../ui/chart/DataTable.tsx'
import { Disclosure } from '../../ui/frame/Disclosure.tsx'
import { PageTitle } from '../../ui/frame/PageTitle.tsx'
import { Notice } from '../../ui/show/Notice.tsx'
import run from '../accessibility.json' with { type: 'json' }
import { Parts } from '../Parts.tsx'
import { en } from './en.ts'
import { nl } from './nl.ts'

/** The statement: what was tested, with what result (written by tests/accessibility.ts), and what is not right yet. */
export const AccessibilityPage = () => {
  const text = useText({ nl, en })
  const language = useLanguage()
  const write = (value: number) => numberText(language, value)
  const result = (
    <>
      <Notice kind={run.violations === 0 ? 'ok' : 'wrong'}>
        <p>{text.result(write(run.looks), write(run.pages.length), dateText(language, run.at))}</p>
        <p>{run.violations === 0 ? text.none : text.some(write(run.violations))}</p>
      </Notice>
      <p>{text.tool(run.axe)}</p>
      <Disclosure summary={text.details}>
        <DataTable
          caption={text.table}
          rows={run.pages}
          rowKey={page => page.path}
          columns={[
            { id: 'page', head: text.page, cell: page => <code>{page.path}</code>, sort: page => page.path },
            { id: 'looks', head: text.looks, cell: page => page.looks, sort: page => page.looks, number: true },
            {
              id: 'faults',
              head: text.faults,
              cell: page => page.violations,
              sort: page => page.violations,
              number: true,
            },
          ]}
        />
      </Disclosure>
    </>
  )
  return (
    <>
      <PageTitle lead={text.lead}>{text.title}</PageTitle>
      <Parts parts={text.parts} after={{ uitslag: result }} />
    </>
  )
}
