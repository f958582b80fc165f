import { pdfOf } from '../documents/pdf.ts'
import { Reply, serve } from '../http/serve.ts'
import { found } from '../plans/published.ts'
import { printed } from './contract.ts'
import { planDocx } from './docx.ts'
import { planSheet } from './sheet.ts'
import { planTemplate } from './template.ts'
import { planNl } from './words-nl.ts'

const named = (how: 'inline' | 'attachment', name: string) => ({
  headers: { 'content-disposition': `${how}; filename="${name}"` },
})

export const handler = serve(printed, {
  planPdf: async ({ input }) => {
    const { plan, document } = await found(input)
    const pdf = pdfOf(planTemplate, planSheet(document, plan.hash), document.at)
    return new Reply(pdf, named('inline', planNl.file(document, 'pdf')))
  },
  planDocx: async ({ input }) => {
    const { plan, document } = await found(input)
    const bytes = await planDocx(planSheet(document, plan.hash))
    return new Reply(bytes, named('attachment', planNl.file(document, 'docx')))
  },
})
