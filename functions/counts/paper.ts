import { createHash } from 'node:crypto'
import { accountOf, allPapers } from '../papers/store.ts'
import { commitmentOf, receiptOf } from '../recount/leaf.ts'
import type { Sheets } from '../recount/published.ts'
import type { ChoiceMade } from '../recount/round.ts'

const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest()

type OnPaper = { paper: string; group: string; choice: ChoiceMade; random: string; commitment: string; receipt: string }
export type PaperCount = { ballots: OnPaper[]; sheets: Sheets }

/**
 * What was read on the paper of a round whose paper count is closed, with the receipt of each ballot; undefined where
 * nothing was printed. The same, however often it is asked: what hides a choice came with the printing.
 */
export const paperIn = async (round: string, terms: string): Promise<PaperCount | undefined> => {
  const account = await accountOf(round)
  if (!account) return undefined
  if (!account.closed) throw new Error(`the paper count of ${round} is not closed`)
  const all = await allPapers(round)
  const ballots: OnPaper[] = []
  const spoilt: Sheets['spoilt'] = []
  for (const { paper, group, random, done } of all) {
    if (!done) continue
    if ('spoilt' in done) {
      spoilt.push({ paper, reason: done.spoilt })
      continue
    }
    const { choice } = done
    const commitment = await commitmentOf(sha256, choice, random)
    const receipt = await receiptOf(sha256, { terms, commitment, paper })
    ballots.push({ paper, group, choice, random, commitment, receipt })
  }
  return { ballots, sheets: { printed: all.map(({ paper }) => paper), spoilt, ...account.closed } }
}
