import * as z from 'zod/mini'
import { bytes } from '../http/bytes.ts'
import { slice } from '../http/endpoint.ts'
import { slug } from '../ideas/idea.ts'

/** The same choice as for the plan as open data: without, the newest adopted plan or else the newest draft. */
const which = z.object({
  round: slug,
  kind: z.optional(z.enum(['draft', 'adopted'])),
  number: z.optional(z.string().check(z.regex(/^[1-9][0-9]{0,3}$/, 'unknown-id'))),
})

export const printed = slice({
  planPdf: {
    method: 'GET',
    path: '/api/plans/{round}/plan.pdf',
    says: 'An annual plan as tagged PDF (PDF/UA-1)',
    allow: 'anyone',
    input: which,
    output: bytes,
    media: 'application/pdf',
    refuses: ['invalid', 'not-found'],
    fresh: 300,
  },
  planDocx: {
    method: 'GET',
    path: '/api/plans/{round}/plan.docx',
    says: 'An annual plan for word processors',
    allow: 'anyone',
    input: which,
    output: bytes,
    media: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    refuses: ['invalid', 'not-found'],
    fresh: 300,
  },
})
