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

/** What entitles somebody: a voting code, or an account; `used` on some device before. */
type Ground = { code: string; group: string; used: boolean; sign: (blinded: string) => Promise<{ signature: string }> }

/**
 * Exchanges what entitles for a right to vote that bears no name. Broken off, the same ground sends the same again.
 * @throws Refusal `already-used` when another device used it
 */
const exchange = async (question: Question, { code, group, used, sign }: Ground): Promise<Kept> => {
  const { id } = question
  const before = keptFor(id)
  if (used && before?.code !== code) throw new Refusal('already-used')
  const { newHolder, rightFrom } = await voter()
  const key = keyOf(question, group)
  const holder = before?.code === code ? before.holder : await newHolder(group, key)
  keepFor(id, { holder, code, cast: 0 })
  const { signature } = await sign(holder.blinded)
  const kept = { holder, right: await rightFrom(holder, key, signature), cast: 0 }
  keepFor(id, kept)
  return kept
}

/** By voting code. @throws Refusal `already-used` also when the code was exchanged for a paper ballot */
export const fetchRight = async (question: Question, typed: string): Promise<Kept> => {
  const { id } = question
  const code = plainCode(typed)
  const { onPaper, ...found } = await ask(rights.lookUpCode, { id, code })
  if (onPaper) throw new Refusal('already-used', { issues: [{ field: 'code', code: 'on-paper' }] })
  return exchange(question, { ...found, code, sign: blinded => ask(rights.signRight, { id, code, blinded }) })
}

/**
 * By the account that `person` is signed in with: on a shared device nobody goes on with what another began.
 * @throws Refusal `not-found` when it has no right in this round
 */
export const fetchMyRight = async (question: Question, person: string): Promise<Kept> => {
  const { id } = question
  const { group, used } = await ask(rights.myRight, { id })
  if (!group) throw new Refusal('not-found')
  return exchange(question, {
    ...{ group, used, code: `account ${person}` },
    sign: blinded => ask(rights.signMyRight, { id, blinded }),
  })
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
