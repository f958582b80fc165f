import * as z from 'zod/mini'
import { bytes } from '../http/bytes.ts'
import { slice } from '../http/endpoint.ts'
import { id, verdict, version } from '../ideas/idea.ts'
import { paperNumber } from '../recount/published.ts'
import { groupId, question } from '../recount/round.ts'
import { account, batch, closing, entry, printedAtOnce } from './paper.ts'

const allow = ['facilitator', 'helper'] as const
const refuses = ['invalid', 'sign-in', 'not-allowed', 'not-found'] as const
const count = z.int()

const totals = z.object({
  printed: count,
  once: count,
  differs: count,
  counted: count,
  spoilt: count,
  returned: count,
})

/** The paper of a round at the desk: numbers only, never what somebody read. */
const atDesk = z.object({
  question,
  account: z.optional(account),
  groups: z.array(z.object({ id: groupId, roll: count, totals, signed: count, exchanged: count })),
  /** Blank ballots that should be left. */
  leftOver: count,
  can: z.object({ print: verdict, key: verdict, close: verdict, reopen: verdict }),
})
const state = z.enum(['printed', 'once', 'differs', 'done'])

export const papers = slice({
  deskPapers: {
    method: 'GET',
    path: '/api/desk/ballots/{id}/papers',
    says: 'The paper ballots of a round: how many were printed, given out, keyed, settled; never what is on them',
    allow,
    input: z.object({ id }),
    output: atDesk,
    refuses,
  },
  printPapers: {
    method: 'POST',
    path: '/api/desk/ballots/{id}/papers',
    says: 'Make numbered blank ballots for a group; their numbers come by chance and belong to nobody',
    allow: ['facilitator'],
    input: z.object({
      id,
      version: z.int(),
      group: groupId,
      size: z.int().check(z.minimum(1), z.maximum(printedAtOnce)),
    }),
    output: batch,
    refuses: [...refuses, 'too-late', 'wrong-state', 'changed'],
  },
  papersPdf: {
    method: 'GET',
    path: '/api/desk/ballots/{id}/papers/{batch}/print',
    says: 'A batch of blank ballots as tagged PDF (PDF/UA-1), each on a sheet of its own with its number and QR',
    allow: ['facilitator'],
    input: z.object({ id, batch: id }),
    output: bytes,
    media: 'application/pdf',
    refuses,
  },
  keyPaper: {
    method: 'POST',
    path: '/api/desk/ballots/{id}/papers/{paper}/readings',
    says: 'Key what is on a ballot, first or second; the second is another person, who does not see the first',
    allow,
    input: z.object({ id, paper: paperNumber, entry }),
    output: z.object({ state }),
    refuses: [...refuses, 'own-decision', 'already-used', 'wrong-state', 'too-late', 'changed'],
  },
  listDifferences: {
    method: 'GET',
    path: '/api/desk/ballots/{id}/differences',
    says: 'Ballots that two people read differently, with both readings, for a third: none that the asker keyed',
    allow,
    input: z.object({ id }),
    output: z.object({
      question,
      others: z.array(z.object({ paper: paperNumber, readings: z.array(entry) })),
      own: count,
    }),
    refuses,
  },
  settlePaper: {
    method: 'POST',
    path: '/api/desk/ballots/{id}/papers/{paper}/settlement',
    says: 'A third person looks at the ballot and decides what it says',
    allow,
    input: z.object({ id, paper: paperNumber, entry }),
    output: z.object({ state }),
    refuses: [...refuses, 'own-decision', 'wrong-state', 'changed'],
  },
  closePapers: {
    method: 'POST',
    path: '/api/desk/ballots/{id}/papers/closing',
    says: 'Close the paper count after voting has closed, when every ballot is settled and the numbers add up',
    allow: ['facilitator'],
    input: z.object({ id, version, ...closing.shape }),
    output: account,
    refuses: [...refuses, 'wrong-state', 'changed'],
  },
  reopenPapers: {
    method: 'DELETE',
    path: '/api/desk/ballots/{id}/papers/closing',
    says: 'Open the paper count again, as long as the round is not being counted',
    allow: ['facilitator'],
    input: z.object({ id, version }),
    output: account,
    refuses: [...refuses, 'wrong-state', 'changed'],
  },
})
