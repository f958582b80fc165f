import { list } from '../data/database.ts'
import { type Agenda, agenda } from './rules.ts'

/** The agenda of the latest round, or undefined before any was entered. */
export const latestAgenda = async (): Promise<Agenda | undefined> =>
  (await list('register', { of: ['pk', 'agenda'], newestFirst: true, limit: 1 }, agenda)).items[0]
