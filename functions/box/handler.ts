import { createHash } from 'node:crypto'
import { askedIn, mayCast } from '../ballots/rules.ts'
import { ballotById } from '../ballots/store.ts'
import { must, Problem } from '../http/problem.ts'
import { type Ask, serve } from '../http/serve.ts'
import type { Question } from '../recount/round.ts'
import { box } from './contract.ts'
import { accepted } from './rules.ts'
import * as store from './store.ts'

const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest()

/** A published question never changes, so it is read once per process. */
const known = new Map<string, Question & { terms: string }>()
const asked = async (id: string): Promise<Question & { terms: string }> => {
  const found = known.get(id) ?? askedIn(await ballotById(id))
  if (known.size > 500) known.clear()
  known.set(id, found)
  return found
}

const castBallot = async ({ input, now }: Ask<typeof box.castBallot>) => {
  const { id, ...cast } = input
  const question = await asked(id)
  must(mayCast(question, now))
  const { leaf, receipt } = await accepted(question, cast, sha256)
  const before = await store.ballotOf(id, cast.credential)
  // The same ballot again: its first answer was lost on the way.
  if (before?.receipt === receipt) return { receipt }
  if (before && (!question.revote || before.number >= cast.number)) throw new Problem('already-used')
  const kept = await store.keepBallot(id, { ...cast, receipt, commitment: leaf.commitment }, before)
  if (kept || (await store.ballotOf(id, cast.credential))?.receipt === receipt) return { receipt }
  throw new Problem('already-used')
}

export const handler = serve(box, {
  castBallot,
  readList: async ({ input }) => {
    await asked(input.id)
    const parts = await store.listOf(input.id)
    return {
      leaves: parts.flatMap(({ leaves }) => leaves),
      heads: parts.map(({ size, root }) => ({ size, root })),
    }
  },
})
