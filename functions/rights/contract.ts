import * as z from 'zod/mini'
import { slice } from '../http/endpoint.ts'
import { id, key } from '../ideas/idea.ts'
import { groupId } from '../recount/round.ts'
import { codesAtOnce, isCode } from './rules.ts'

const code = z.string().check(z.maxLength(60), z.refine(isCode, { error: 'not-a-code' }))
/** A number of 3072 bits as bytes: what is signed, and the signature. */
const blinded = z.string().check(z.regex(/^[A-Za-z0-9_-]{512}$/, 'not-base64url'))

export const rights = slice({
  lookUpCode: {
    method: 'POST',
    path: '/api/ballots/{id}/codes',
    says: 'Which group a voting code is for, and whether it was used: on a screen, or exchanged for a paper ballot',
    allow: 'anyone',
    input: z.object({ id, code }),
    output: z.object({ group: groupId, used: z.boolean(), onPaper: z.boolean() }),
    refuses: ['invalid', 'not-found', 'too-late', 'too-many'],
  },
  signRight: {
    method: 'POST',
    path: '/api/ballots/{id}/rights',
    says: 'Sign one blinded credential for a voting code; the same one again gets the same answer, another one none',
    allow: 'anyone',
    input: z.object({ id, code, blinded }),
    output: z.object({ group: groupId, signature: blinded }),
    refuses: ['invalid', 'not-found', 'too-late', 'too-many', 'already-used'],
  },
  myRight: {
    method: 'GET',
    path: '/api/ballots/{id}/my-right',
    says: 'Whether the account of who asks may vote here without a code, in which group, and whether that was used',
    allow: 'signed-in',
    input: z.object({ id }),
    output: z.object({ group: z.optional(groupId), used: z.boolean() }),
    refuses: ['invalid', 'sign-in', 'not-found', 'too-late'],
  },
  signMyRight: {
    method: 'POST',
    path: '/api/ballots/{id}/my-right',
    says: 'Sign one blinded credential for the account of who asks; the same one again gets the same answer, another none',
    allow: 'signed-in',
    input: z.object({ id, blinded }),
    output: z.object({ group: groupId, signature: blinded }),
    refuses: ['invalid', 'sign-in', 'not-found', 'too-late', 'already-used'],
  },
  exchangeCode: {
    method: 'POST',
    path: '/api/desk/ballots/{id}/paper-rights',
    says: 'Take a voting code in for a paper ballot: it can never be used on a screen after; the same form again is the same',
    allow: ['facilitator', 'helper'],
    input: z.object({ id, key, code }),
    output: z.object({ group: groupId }),
    refuses: ['invalid', 'sign-in', 'not-allowed', 'not-found', 'wrong-state', 'too-late', 'too-many', 'already-used'],
  },
  makeCodes: {
    method: 'POST',
    path: '/api/desk/ballots/{id}/codes',
    says: `Make the voting codes of a group, ${codesAtOnce} at a time; told once, kept only as hashes`,
    allow: ['facilitator'],
    input: z.object({ id, group: groupId, part: z.int().check(z.minimum(0), z.maximum(2000)) }),
    output: z.object({ codes: z.array(z.string()), parts: z.int() }),
    refuses: ['invalid', 'sign-in', 'not-allowed', 'not-found', 'wrong-state', 'already-used'],
  },
  enterAccounts: {
    method: 'POST',
    path: '/api/desk/ballots/{id}/accounts',
    says: `Give accounts the right to vote instead of making codes, ${codesAtOnce} at a time; addresses are kept only as hashes`,
    allow: ['facilitator'],
    input: z.object({
      id,
      group: groupId,
      part: z.int().check(z.minimum(0), z.maximum(2000)),
      emails: z.array(z.email('not-an-email')).check(z.minLength(1, 'required'), z.maxLength(codesAtOnce)),
    }),
    output: z.object({ count: z.int(), parts: z.int() }),
    refuses: ['invalid', 'sign-in', 'not-allowed', 'not-found', 'wrong-state', 'already-used'],
  },
})
