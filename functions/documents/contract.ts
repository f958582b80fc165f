import * as z from 'zod/mini'
import { bytes } from '../http/bytes.ts'
import { slice } from '../http/endpoint.ts'
import { id } from '../ideas/idea.ts'

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
})
