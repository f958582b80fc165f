import { ballots } from '../../../functions/ballots/contract.ts'
import type { Traveller } from '../traveller.ts'
import { soon } from '../visitor.ts'
import { cast, entitled, published, villageHall } from './voter.ts'

/** A ballot round that was closed, counted and declared: `verbouwen` passed, `verkopen` did not. Takes half a minute. */
export const declaredRound = async (facilitator: Traveller, visitor: Traveller): Promise<string> => {
  const closes = new Date(Date.now() + 15_000).toISOString()
  const round = await published(facilitator, villageHall({ closes }))
  const { id } = round
  for (let at = 0; at < 3; at++) {
    const voter = await entitled(visitor, round, round.codes.inwoners?.[at] ?? '')
    await cast(visitor, round, voter, { kind: 'choices', choices: { verbouwen: 'yes', verkopen: 'no' } })
  }
  const desk = () => facilitator.ask(ballots.deskBallot, { id })
  const { round: closed } = await soon(desk, ({ can }) => can.count.yes, 90)
  await facilitator.ask(ballots.countBallots, { id, version: closed.version })
  const { round: counted } = await soon(desk, ({ can }) => can.declare.yes, 60)
  await facilitator.ask(ballots.declareBallot, { id, version: counted.version })
  return id
}
