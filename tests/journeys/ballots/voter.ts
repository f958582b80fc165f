import { ballots } from '../../../functions/ballots/contract.ts'
import { box } from '../../../functions/box/contract.ts'
import { type Holder, newHolder, type Right, rightFrom, sealedBallot } from '../../../functions/box/voter.ts'
import type { ChoiceMade, Content, Question } from '../../../functions/recount/round.ts'
import { rights } from '../../../functions/rights/contract.ts'
import type { Traveller } from '../traveller.ts'

const said = (nl: string) => ({ nl, en: '' })
const fromNow = (seconds: number): string => new Date(Date.now() + seconds * 1000).toISOString()

/** A ballot round about a village hall: yes or no to two proposals, open now. */
export const villageHall = (more: Partial<Content> = {}): Content => ({
  title: said('Het dorpshuis'),
  question: said('Wat doen we met het dorpshuis?'),
  influence: said('De uitslag bindt de dorpsraad.'),
  method: { kind: 'threshold', needs: { over: 1, under: 2, orEqual: false }, base: 'present' },
  quorum: 0,
  options: [
    { id: 'verbouwen', name: said('Het dorpshuis verbouwen') },
    { id: 'verkopen', name: said('Het dorpshuis verkopen') },
  ],
  ties: 'listed',
  opens: fromNow(-60),
  closes: fromNow(3600),
  revote: true,
  objectionDays: 0,
  groups: [{ id: 'inwoners', name: said('Inwoners'), roll: 30 }],
  ...more,
})

/** A published round with the codes of each group, or of these. */
export const published = async (facilitator: Traveller, content: Content, coded = content.groups) => {
  const { id } = await facilitator.ask(ballots.makeBallot, { content })
  await facilitator.ask(ballots.publishBallot, { id, version: 1 })
  const codes: Record<string, string[]> = {}
  for (const group of coded)
    codes[group.id] = (await facilitator.ask(rights.makeCodes, { id, group: group.id, part: 0 })).codes
  const { question, terms } = await facilitator.ask(ballots.readBallot, { id })
  return { id, codes, question: question as Question, terms }
}
export type PublishedRound = Awaited<ReturnType<typeof published>>

const keyOf = ({ question }: PublishedRound, group: string): string =>
  question.groups.find(({ id }) => id === group)?.key ?? ''

/** What a voter's device does first: it asks which group the code is for and has a credential signed. */
export const entitled = async (who: Traveller, round: PublishedRound, code: string): Promise<[Holder, Right]> => {
  const { group } = await who.ask(rights.lookUpCode, { id: round.id, code })
  const holder = await newHolder(group, keyOf(round, group))
  const { signature } = await who.ask(rights.signRight, { id: round.id, code, blinded: holder.blinded })
  return [holder, await rightFrom(holder, keyOf(round, group), signature)]
}

/** Casts, and checks that the receipt is the one that the device worked out by itself. */
export const cast = async (
  who: Traveller,
  round: PublishedRound,
  [holder, right]: [Holder, Right],
  choice: ChoiceMade,
  number = 1,
): Promise<string> => {
  const sealed = await sealedBallot(holder, right, { terms: round.terms, choice, number })
  const { receipt } = await who.ask(box.castBallot, { id: round.id, ...sealed.cast })
  if (receipt !== sealed.receipt) throw new Error('the box gave another receipt')
  return receipt
}
