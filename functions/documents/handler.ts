import { memberOf } from '../alliances/store.ts'
import { documentOf, versionOf } from '../applications/store.ts'
import { Problem } from '../http/problem.ts'
import { Reply, serve } from '../http/serve.ts'
import { documents } from './contract.ts'
import { pdfOf } from './pdf.ts'
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
})
