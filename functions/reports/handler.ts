import { askedIn } from '../ballots/rules.ts'
import { ballotById, outcomeOf } from '../ballots/store.ts'
import { pdfOf } from '../documents/pdf.ts'
import { Problem } from '../http/problem.ts'
import { Reply, serve } from '../http/serve.ts'
import { origin } from '../http/settings.ts'
import { reports } from './contract.ts'
import { reportOf } from './report.ts'
import { reportTemplate } from './template.ts'

export const handler = serve(reports, {
  resultPdf: async ({ input: { id, lang = 'nl' } }) => {
    const [round, outcome] = await Promise.all([ballotById(id), outcomeOf(id)])
    if (!round || !outcome) throw new Problem('not-found')
    const { terms: _, ...question } = askedIn(round)
    const report = reportOf(round, question, outcome, `${origin()}${lang === 'en' ? '/en' : ''}/stemmen/${id}`, lang)
    const pdf = pdfOf(reportTemplate, report, round.declaredAt ?? round.countedAt ?? question.closes)
    return new Reply(pdf, {
      headers: { 'content-disposition': `inline; filename="${lang === 'en' ? 'result' : 'uitslag'}-${id}.pdf"` },
    })
  },
})
