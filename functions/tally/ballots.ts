/**
 * Ballots as the counters read them. `count` people filled in the very same. What is voted on is named by its place in
 * the list of options, from 0, so that a counter never depends on names.
 */
export type Approval = { count: number; approves: readonly number[] }
/** `points[i]` goes to option `options[i]`: dots divided over options, or a score for each. */
export type Points = { count: number; options: readonly number[]; points: readonly number[] }
/** Best first; options in one tier are equal to this voter, options left out are equal behind all others. */
export type Ranking = { count: number; tiers: readonly (readonly number[])[] }
/** `choices[i]` is the answer to proposal i; `null`: left open. */
export type Choice = { count: number; choices: readonly ('yes' | 'no' | 'abstain' | null)[] }

export type Ballots =
  | { kind: 'choice'; ballots: readonly Choice[] }
  | { kind: 'approval'; ballots: readonly Approval[] }
  | { kind: 'points'; ballots: readonly Points[] }
  | { kind: 'ranking'; ballots: readonly Ranking[] }

/** How an option is called in an outcome: an id of the platform or a file, or its number in a file without ids. */
export type Name = string | number

/** What is voted on, in the order in which ties are broken (first wins), with the ballots of one kind. */
export type Election<Ballot, Id extends Name = Name> = { options: readonly Id[]; ballots: readonly Ballot[] }

/** Who won, in the order of the options, and how it came to that, one entry per round. */
export type Outcome<Round, Id extends Name = Name> = { winners: Id[]; rounds: Round[] }

/** How many people voted, blank ballots included. */
export const votersOf = (ballots: readonly { count: number }[]): number =>
  ballots.reduce((sum, { count }) => sum + count, 0)
