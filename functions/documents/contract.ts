import * as z from 'zod/mini'
import { bytes } from '../http/bytes.ts'
import { slice } from '../http/endpoint.ts'
import { id, slug } from '../ideas/idea.ts'

/** The same choice as for the plan as open data: without, the newest adopted plan or else the newest draft. */
const plan = {
  round: slug,
  kind: z.optional(z.enum(['draft', 'adopted'])),
  number: z.optional(z.string().check(z.regex(/^[1-9][0-9]{0,3}$/, 'unknown-id'))),
}

export const documents = slice({
  applicationPdf: {
    method: 'GET',
    path: '/api/applications/{id}/versions/{number}/pdf',
    says: 'A frozen version of an application as tagged PDF, for who takes part in it',
    allow: 'signed-in',
    input: z.object({ id, number: z.string().check(z.regex(/^[1-9][0-9]{0,3}$/, 'unknown-id')) }),
    output: bytes,
    media: 'application/pdf',
    refuses: ['invalid', 'sign-in', 'not-found'],
  },
  planPdf: {
    method: 'GET',
    path: '/api/plans/{round}/plan.pdf',
    says: 'An annual plan as tagged PDF (PDF/UA-1)',
    allow: 'anyone',
    input: z.object(plan),
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
    input: z.object(plan),
    output: bytes,
    media: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    refuses: ['invalid', 'not-found'],
    fresh: 300,
  },
})
