import type { Ballots, Name } from '../../../functions/tally/ballots.ts'
import type { Project } from '../../../functions/tally/budget/election.ts'
import type { Themes } from '../../../functions/tally/budget/themes.ts'

/** Money of a poll: costs and budget in `1 / unit` of the file's currency, so that they are whole numbers. */
export type Purse = { projects: readonly Project[]; budget: number; unit: number; themes: Themes | undefined }

/** What any ballot file comes down to. Options stand in the order in which ties are broken. */
export type Poll = {
  options: readonly Name[]
  /** What people call the options, in the same order. */
  titles: readonly string[]
  ballots: Ballots
  purse: Purse | undefined
  /** Places of options that go out before anything is counted (write-ins). */
  outFirst: readonly number[]
  seats: number | undefined
}
