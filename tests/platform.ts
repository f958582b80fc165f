import { afterAll, inject } from 'vitest'
import { startOwn } from './own.ts'

/** The platform of this test file alone, with the sample data: what other files do at the same time is not seen here. */
export const own = await startOwn(inject('filled'))
/** Its address, e.g. `http://localhost:41234`. */
export const { origin } = own
/** Its settings, for tests that look into the tables themselves: assign to `process.env` before importing `data/`. */
export const { settings } = own

afterAll(own.stop)
