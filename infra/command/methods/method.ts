import type { Name } from '../../../functions/tally/ballots.ts'
import type { Poll } from '../ballots/poll.ts'

/** What was typed behind the file, by name of the option; a flag is "true". */
export type Typed = Readonly<Record<string, string | undefined>>
export type Counted = { winners: Name[]; rounds: readonly unknown[]; cost?: number; [more: string]: unknown }

export type Method = {
  /** Options besides --method, each with what it can be: words, `number`, or `flag`. */
  options: Readonly<Record<string, readonly string[] | 'number' | 'fraction' | 'flag'>>
  /** Throws `Faults` or a RangeError when the file does not suit the method. */
  count: (poll: Poll, typed: Typed) => Counted
}

export const numberOf = (typed: Typed, name: string): number | undefined =>
  typed[name] === undefined ? undefined : Number(typed[name])
