import * as z from 'zod/mini'
import { slice } from '../http/endpoint.ts'
import { id } from '../ideas/idea.ts'
import { credential, hash, number, right, seal } from '../recount/published.ts'
import { choice, groupId } from '../recount/round.ts'

export const box = slice({
  castBallot: {
    method: 'POST',
    path: '/api/ballots/{id}/ballots',
    says: 'Put a sealed ballot in the box; the receipt is the hash by which it is found in the public list',
    allow: 'anyone',
    nameless: true,
    input: z.object({ id, choice, random: hash, number, credential, seal, right, group: groupId }),
    output: z.object({ receipt: hash }),
    refuses: ['invalid', 'not-found', 'wrong-state', 'too-late', 'already-used'],
  },
  readList: {
    method: 'GET',
    path: '/api/ballots/{id}/list',
    says: 'The public list of receipts in its order, and what its root was after each part; never a choice, never a time',
    allow: 'anyone',
    input: z.object({ id }),
    output: z.object({ leaves: z.array(hash), heads: z.array(z.object({ size: z.int(), root: hash })) }),
    refuses: ['invalid', 'not-found'],
    fresh: 10,
  },
})
