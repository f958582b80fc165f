import { memberOf } from '../alliances/store.ts'
import { documentOf, versionOf } from '../applications/store.ts'
import { Problem } from '../http/problem.ts'
import { Reply, serve } from '../http/serve.ts'
import { found } from '../plans/published.ts'
import { documents } from './contract.ts'
import { pdfOf } from './pdf.ts'
import { planSheet } from './plan.ts'
import { planNl } from './plan-nl.ts'
import { planDocx } from './planDocx.ts'
import { planTemplate } from './planTemplate.ts'
import { receiptOf } from './receipt.ts'
import { receiptNl } from './receipt-nl.ts'
import { receiptTemplate } from './template.ts'

export const handler = serve(documents, {
  applicationPdf: async ({ input, actor }) => {
    const [member, version] = await Promise.all([
      memberOf(input.id, actor.person),
      versionOf(input.id, Number(input.number)),
    ])
    if (!member || !version) throw new Problem('not-found')
    const document = documentOf(version)
    const pdf = pdfOf(receiptTemplate, receiptOf(document, version.hash), document.submittedAt)
    const name = receiptNl.letter.file(version.number)
    return new Reply(pdf, { headers: { 'content-disposition': `attachment; filename="${name}"` } })
  },
  planPdf: async ({ input }) => {
    const { plan, document } = await found(input)
    const pdf = pdfOf(planTemplate, planSheet(document, plan.hash), document.at)
    return new Reply(pdf, { headers: { 'content-disposition': `inline; filename="${planNl.file(document, 'pdf')}"` } })
  },
  planDocx: async ({ input }) => {
    const { plan, document } = await found(input)
    const bytes = await planDocx(planSheet(document, plan.hash))
    const name = planNl.file(document, 'docx')
    return new Reply(bytes, { headers: { 'content-disposition': `attachment; filename="${name}"` } })
  },
})
