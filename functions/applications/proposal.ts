import type { Person } from '../http/endpoint.ts'
import { no, Problem, type Verdict } from '../http/problem.ts'
import type { Round } from '../rounds/round.ts'
import { maySubmit } from '../rounds/rules.ts'
import { roundById } from '../rounds/store.ts'
import { cardById } from './store.ts'
import type { StoredCard } from './stored.ts'

export type Proposal = { card: StoredCard; round: Round }

/**
 * An application that a municipality brought in itself, for its own officers.
 * @throws Problem `not-found` alike for who is no officer, for another municipality's and for none at all
 */
export const ownProposal = async (id: string, { roles, tenant }: Person): Promise<Proposal> => {
  const card = tenant && roles.includes('officer') ? await cardById(id) : undefined
  const round = card && card.tenant === tenant ? await roundById(card.round) : undefined
  if (!card || !round) throw new Problem('not-found')
  return { card, round }
}

/** Documents can be added to what stands, until the last second in which it could be brought in. */
export const mayAddTo = ({ card, round }: Proposal, now: string): Verdict =>
  card.state === 'submitted' ? maySubmit(round, now) : no('wrong-state')
