import * as z from 'zod/mini'
import { slice } from '../http/endpoint.ts'
import { agenda } from './rules.ts'

export const agendas = slice({
  readAgenda: {
    method: 'GET',
    path: '/api/agenda',
    says: 'The agenda: themes with goals and money, distribution key, tranches, criteria',
    allow: 'anyone',
    input: z.object({}),
    output: agenda,
    refuses: ['not-found'],
    fresh: 300,
  },
  agendaCsv: {
    method: 'GET',
    path: '/api/agenda.csv',
    says: 'The money of the agenda per theme and project as CSV (euro cents)',
    allow: 'anyone',
    input: z.object({}),
    output: z.string(),
    media: 'text/csv',
    refuses: ['not-found'],
    fresh: 300,
  },
})
