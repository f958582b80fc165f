import { box } from '../../../functions/box/contract.ts'
import type { ChoiceMade, Question } from '../../../functions/recount/round.ts'
import { rights } from '../../../functions/rights/contract.ts'
import { plainCode } from '../../../functions/rights/rules.ts'
import { ask, Refusal } from '../../api/client.ts'
import { type Kept, keepFor, keptFor } from './keep.ts'

/** The cryptography comes only when somebody votes. */
const voter = () => import('../../../functions/box/voter.ts')

const keyOf = ({ groups }: Question, group: string): string => groups.find(({ id }) => id === group)?.key ?? ''

/** A waiting time by chance, so that a right and a ballot are not seen to belong together by their moments. */
const pause = (): Promise<void> => {
  const [chance = 0] = crypto.getRandomValues(new Uint16Array(1))
  return new Promise(done => setTimeout(done, 200 + (chance / 65536) * 1300))
}

/**
 * Exchanges a code for a right to vote that bears no name. Broken off, the same code sends the same again.
 * @throws Refusal `already-used` when another device used the code
 */
export const fetchRight = async (question: Question, typed: string): Promise<Kept> => {
  const { id } = question
  const code = plainCode(typed)
  const found = await ask(rights.lookUpCode, { id, code })
  const before = keptFor(id)
  if (found.onPaper) throw new Refusal('already-used', { issues: [{ field: 'code', code: 'on-paper' }] })
  if (found.used && before?.code !== code) throw new Refusal('already-used')
  const { newHolder, rightFrom } = await voter()
  const key = keyOf(question, found.group)
  const holder = before?.code === code ? before.holder : await newHolder(found.group, key)
  keepFor(id, { holder, code, cast: 0 })
  const { signature } = await ask(rights.signRight, { id, code, blinded: holder.blinded })
  const kept = { holder, right: await rightFrom(holder, key, signature), cast: 0 }
  keepFor(id, kept)
  return kept
}

/** Seals and casts. @returns the receipt. @throws Refusal */
export const castVote = async (
  question: Question,
  terms: string,
  kept: Kept,
  choice: ChoiceMade,
): Promise<{ receipt: string; kept: Kept }> => {
  if (!kept.right) throw new Refusal('unexpected')
  const { sealedBallot } = await voter()
  const number = kept.cast + 1
  const sealed = await sealedBallot(kept.holder, kept.right, { terms, choice, number })
  await pause()
  const { receipt } = await ask(box.castBallot, { id: question.id, ...sealed.cast })
  // Another receipt than this device worked out would be for another ballot.
  if (receipt !== sealed.receipt) throw new Refusal('unexpected')
  const next = { ...kept, cast: number }
  keepFor(question.id, question.revote ? next : undefined)
  return { receipt, kept: next }
}
