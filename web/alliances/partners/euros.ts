import { centsIn } from '../../text/euros.ts'

/** What was typed as an amount of one's own: nothing typed is nothing put in. */
export const cashIn = (typed: string): number | undefined => (typed.trim() === '' ? 0 : centsIn(typed))
