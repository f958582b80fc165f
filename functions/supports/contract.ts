import * as z from 'zod/mini'
import { slice } from '../http/endpoint.ts'
import { id } from '../ideas/idea.ts'

export const supports = slice({
  supportIdea: {
    method: 'PUT',
    path: '/api/ideas/{id}/support',
    says: 'Support an idea, or take support back; one per person, and nobody can list who supported what',
    allow: 'signed-in',
    input: z.object({ id, supports: z.boolean() }),
    output: z.object({ supports: z.boolean() }),
    refuses: ['invalid', 'sign-in', 'not-found', 'wrong-state'],
  },
})
