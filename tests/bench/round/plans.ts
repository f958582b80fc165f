import { pdfOf } from '../../../functions/documents/pdf.ts'
import { documentOf } from '../../../functions/plans/document.ts'
import { sealedPlan } from '../../../functions/plans/store.ts'
import { planDocx } from '../../../functions/printed/docx.ts'
import { planSheet } from '../../../functions/printed/sheet.ts'
import { planTemplate } from '../../../functions/printed/template.ts'
import { sampleRows } from '../../../infra/local/sample/applications/decided.ts'
import { sampleApplications } from '../../../infra/local/sample/applications/make.ts'
import { sampleRounds } from '../../../infra/local/sample/rounds.ts'
import { type Row, rounded } from '../rows.ts'

/** The sample plan, with every project `times` times: 60 applications each time. */
const planOf = (times: number) => {
  const at = '2026-10-01T10:00:00.000Z'
  const [round] = sampleRounds(new Date(at))
  if (!round) throw new Error('no sample round')
  const cards = sampleApplications(round, 0).map(({ card }) => card)
  const document = documentOf({
    ...{ kind: 'adopted', number: 1, at, note: '', round, advices: [] },
    cards,
    rows: sampleRows(cards, round),
  })
  return { ...document, projects: Array.from({ length: times }, () => document.projects).flat() }
}

/** The annual plan as PDF and DOCX, by how many projects it decides on. */
export const benchPlans = async (): Promise<Row[]> => {
  const rows: Row[] = []
  for (const times of [1, 4]) {
    const document = planOf(times)
    const what = `plan of ${document.projects.length} projects`
    const from = performance.now()
    const { hash } = sealedPlan(document)
    const sheet = planSheet(document, hash)
    const sealed = performance.now()
    const pdf = pdfOf(planTemplate, sheet, document.at)
    const typeset = performance.now()
    const docx = await planDocx(sheet)
    const done = performance.now()
    rows.push(
      { what: `${what}: hash and words`, value: rounded(sealed - from, 1), unit: 'ms' },
      { what: `${what}: tagged PDF`, value: rounded(typeset - sealed, 0), unit: 'ms', bound: 10_000 },
      { what: `${what}: its size`, value: rounded(pdf.length / 1024, 0), unit: 'KB' },
      { what: `${what}: DOCX`, value: rounded(done - typeset, 0), unit: 'ms' },
      { what: `${what}: its size as DOCX`, value: rounded(docx.length / 1024, 0), unit: 'KB' },
    )
  }
  return rows
}
