import * as z from 'zod/mini'
import { bytes } from '../http/bytes.ts'
import { slice } from '../http/endpoint.ts'
import { id } from '../ideas/idea.ts'

export const reports = slice({
  resultPdf: {
    method: 'GET',
    path: '/api/ballots/{id}/report.pdf',
    says: 'The result of a counted ballot round as tagged PDF (PDF/UA-1): outcome, report of the count, reconciliation',
    allow: 'anyone',
    input: z.object({ id, lang: z.optional(z.enum(['nl', 'en'])) }),
    output: bytes,
    media: 'application/pdf',
    refuses: ['invalid', 'not-found'],
    fresh: 60,
  },
})
