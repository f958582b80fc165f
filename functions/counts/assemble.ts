import { createHash } from 'node:crypto'
import type { InBox, Part, Replaced } from '../box/store.ts'
import { canonical } from '../lottery/lots/sha256.ts'
import { choicesIn } from '../recount/choice.ts'
import { countVotes } from '../recount/counting.ts'
import type { Ballot, Published, Together } from '../recount/published.ts'
import type { Question } from '../recount/round.ts'
import { besidePaper, groupFloor, groupsOf } from '../recount/rules.ts'
import type { Taken } from '../rights/store.ts'
import type { PaperCount } from './paper.ts'

export type Closed = {
  question: Question
  terms: string
  ballots: readonly InBox[]
  replaced: readonly Replaced[]
  parts: readonly Part[]
  paper: PaperCount | undefined
  /** Credentials that the register signed and codes given back for paper, per group. */
  taken: ReadonlyMap<string, Taken>
}

/**
 * Groups are told apart only where each is large enough to hide in, on screens and on paper apart: at the desk people
 * were seen to come.
 */
const mayShowGroups = ({ groups }: Question, ...ways: readonly (readonly { group: string }[])[]): boolean =>
  groups.every(({ id }) => {
    const sizes = ways.map(ballots => ballots.filter(({ group }) => group === id).length)
    return sizes.some(size => size > 0) && sizes.every(size => size === 0 || size >= groupFloor)
  })

const byReceipt = (a: { receipt: string }, b: { receipt: string }): number => (a.receipt < b.receipt ? -1 : 1)

/** Who votes on paper is seen to come: fewer than ten are put among ten from screens. Their order tells nothing. */
const amongOthers = (
  ballots: readonly InBox[],
  papers: PaperCount['ballots'],
): (InBox | PaperCount['ballots'][number])[] =>
  papers.length === 0 || papers.length >= groupFloor
    ? []
    : [...ballots.toSorted(byReceipt).slice(0, besidePaper), ...papers].sort(byReceipt)

const togetherOf = (among: ReturnType<typeof amongOthers>, shown: boolean): Together => ({
  choices: among.map(({ choice }) => choice).sort((a, b) => (canonical(a) < canonical(b) ? -1 : 1)),
  leaves: among.map(each => {
    const { commitment } = each
    if ('paper' in each) return { commitment, paper: each.paper }
    const { number, credential, seal, right } = each
    return { commitment, number, credential, seal, ...(shown ? { right } : {}) }
  }),
})

/**
 * A closed round as it is published. Where one of several groups is small, the register's signatures stay behind with the
 * groups: with them anybody could see how that group voted.
 */
export const assembled = ({ question, terms, ballots, paper, replaced, parts, taken }: Closed): Published => {
  const all = [...ballots, ...(paper?.ballots ?? [])]
  const single = question.groups.length === 1
  const shown = single || mayShowGroups(question, ballots, paper?.ballots ?? [])
  const among = amongOthers(ballots, paper?.ballots ?? [])
  const listed: Ballot[] = all
    .filter(each => !among.includes(each))
    .sort(byReceipt)
    .map(each => {
      const { choice, random, group } = each
      const inGroup = shown && !single ? { group } : {}
      if ('paper' in each) return { choice, random, paper: each.paper, ...inGroup }
      const { number, credential, seal, right } = each
      return { choice, random, number, credential, seal, ...(shown ? { right } : {}), ...inGroup }
    })
  const together = among.length > 0 ? togetherOf(among, shown) : undefined
  const leaves = parts.flatMap(part => part.leaves)
  const groups = question.groups.map(({ id, roll }) => {
    const { signed: credentials, exchanged } = taken.get(id) ?? { signed: 0, exchanged: 0 }
    return { id, roll, credentials, ...(paper ? { exchanged } : {}) }
  })
  const used = groups.reduce((sum, { credentials, exchanged = 0 }) => sum + credentials + exchanged, 0)
  const roll = groups.reduce((sum, group) => sum + group.roll, 0)
  return {
    format: 'naoberplein-ballots',
    version: paper ? (among.length > 0 ? 3 : 2) : 1,
    question,
    terms,
    ballots: listed,
    ...(together ? { together } : {}),
    replaced: replaced.toSorted((a, b) => (a.commitment < b.commitment ? -1 : 1)),
    leaves,
    root: parts.at(-1)?.root ?? createHash('sha256').digest('hex'),
    heads: parts.map(({ size, root }) => ({ size, root })),
    numbers: {
      groups,
      digital: ballots.length,
      paper: paper?.ballots.length ?? 0,
      spoilt: paper?.sheets.spoilt.filter(({ reason }) => reason !== 'returned').length ?? 0,
      unused: roll - used,
    },
    ...(paper ? { sheets: paper.sheets } : {}),
    result: countVotes(question, choicesIn({ ballots: listed, together })),
    groups: groupsOf({ question, ballots: listed }),
  }
}
