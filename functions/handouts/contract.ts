import * as z from 'zod/mini'
import { bytes } from '../http/bytes.ts'
import { slice } from '../http/endpoint.ts'
import { id } from '../ideas/idea.ts'

const allow = ['facilitator'] as const
const refuses = ['invalid', 'sign-in', 'not-allowed', 'not-found', 'wrong-state'] as const
/** To everybody who was drawn, or only to who has not answered yet. */
const who = z.enum(['all', 'silent'])
/** Of the printed words; letters are in Dutch, the language of administration. */
const lang = z.optional(z.enum(['nl', 'en']))

export const handouts = slice({
  lettersCsv: {
    method: 'GET',
    path: '/api/desk/assemblies/{id}/letters.csv',
    says: "The drawn letters for mail merge: the municipality's own reference, code and address of the page; or only reminders",
    allow,
    input: z.object({ id, who }),
    output: z.string(),
    media: 'text/csv',
    refuses,
  },
  lettersPdf: {
    method: 'GET',
    path: '/api/desk/assemblies/{id}/letters.pdf',
    says: 'A hundred of the drawn letters as tagged PDF (PDF/UA-1), each on a page of its own; or only reminders',
    allow,
    input: z.object({ id, who, part: z.string().check(z.regex(/^[1-9][0-9]{0,3}$/, 'unknown-id')) }),
    output: bytes,
    media: 'application/pdf',
    refuses,
  },
  sheetsPdf: {
    method: 'GET',
    path: '/api/desk/assemblies/{id}/sheets.pdf',
    says: 'A sheet for every table of the meeting: QR code and code of its link, talk rules, lines to write on',
    allow,
    input: z.object({ id, lang }),
    output: bytes,
    media: 'application/pdf',
    refuses,
  },
  cardsPdf: {
    method: 'GET',
    path: '/api/desk/assemblies/{id}/cards.pdf',
    says: 'A card per participant with the table of each round, eight on a page, as tagged PDF',
    allow,
    input: z.object({ id, lang }),
    output: bytes,
    media: 'application/pdf',
    refuses,
  },
})
