import * as z from 'zod/mini'
import { slice } from '../http/endpoint.ts'
import { key } from '../ideas/idea.ts'

export const proof = slice({
  challenge: {
    method: 'GET',
    path: '/api/proof',
    says: 'A small sum for the browser to work out (altcha), so that machines cannot flood the open forms',
    allow: 'anyone',
    /** The sum is made for one form: its solution works for that key only. */
    input: z.object({ key }),
    output: z.object({
      algorithm: z.string(),
      challenge: z.string(),
      maxnumber: z.number(),
      salt: z.string(),
      signature: z.string(),
    }),
    refuses: ['invalid'],
  },
})
