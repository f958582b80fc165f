import { createHash } from 'node:crypto'
import type { InBox, Part, Replaced } from '../box/store.ts'
import { countVotes } from '../recount/counting.ts'
import type { Ballot, Published } from '../recount/published.ts'
import type { Question } from '../recount/round.ts'
import { groupFloor, groupsOf } from '../recount/rules.ts'

export type Closed = {
  question: Question
  terms: string
  ballots: readonly InBox[]
  replaced: readonly Replaced[]
  parts: readonly Part[]
  /** Credentials that the register signed, per group. */
  signed: ReadonlyMap<string, number>
}

/**
 * A closed round as it is published. Where one of several groups is small, the register's signatures stay behind with the
 * groups: with them anybody could see how that group voted.
 */
export const assembled = ({ question, terms, ballots, replaced, parts, signed }: Closed): Published => {
  const size = (id: string) => ballots.filter(({ group }) => group === id).length
  const single = question.groups.length === 1
  const shown = single || question.groups.every(({ id }) => size(id) >= groupFloor)
  const listed: Ballot[] = ballots
    .toSorted((a, b) => (a.receipt < b.receipt ? -1 : 1))
    .map(({ choice, random, number, credential, seal, right, group }) => ({
      ...{ choice, random, number, credential, seal },
      ...(shown ? { right } : {}),
      ...(shown && !single ? { group } : {}),
    }))
  const leaves = parts.flatMap(part => part.leaves)
  const groups = question.groups.map(({ id, roll }) => ({ id, roll, credentials: signed.get(id) ?? 0 }))
  const credentials = groups.reduce((sum, group) => sum + group.credentials, 0)
  const roll = groups.reduce((sum, group) => sum + group.roll, 0)
  return {
    format: 'naoberplein-ballots',
    version: 1,
    question,
    terms,
    ballots: listed,
    replaced: replaced.toSorted((a, b) => (a.commitment < b.commitment ? -1 : 1)),
    leaves,
    root: parts.at(-1)?.root ?? createHash('sha256').digest('hex'),
    heads: parts.map(({ size, root }) => ({ size, root })),
    numbers: { groups, digital: listed.length, paper: 0, spoilt: 0, unused: roll - credentials },
    result: countVotes(
      question,
      listed.map(({ choice }) => choice),
    ),
    groups: groupsOf({ question, ballots: listed }),
  }
}
