import { randomUUID } from 'node:crypto'
import { ballots } from '../../../functions/ballots/contract.ts'
import { halls } from '../../../functions/halls/contract.ts'
import type { ChoiceMade } from '../../../functions/recount/round.ts'
import { rights } from '../../../functions/rights/contract.ts'
import { cast, entitled } from '../ballots/voter.ts'
import type { Traveller } from '../traveller.ts'
import { goOnTo, tableDevice } from './hall.ts'

/** Goes on to the vote with a proposal per name, each worked out by the first table. @returns the clusters of the proposals */
export const proposalsMade = async (
  facilitator: Traveller,
  visitor: Traveller,
  { id, codes, names }: { id: string; codes: readonly string[]; names: readonly string[] },
): Promise<string[]> => {
  const one = tableDevice(visitor, codes[0] ?? '')
  await goOnTo(facilitator, id, 'dialogue')
  const items = names.map(name => one.item('ronde-1', name))
  await one.sync({ items })
  await goOnTo(facilitator, id, 'panels')
  const clusters: string[] = []
  for (const item of items) {
    const cluster = randomUUID()
    clusters.push(cluster)
    const arrange = (what: object) => facilitator.ask(halls.arrangeHall, { id, what: what as never })
    await arrange({ do: 'gather', cluster, name: item.text, items: [item.id] })
    await arrange({ do: 'propose', cluster, table: 1 })
    const text = `Zo doen wij dat: ${item.text}.`
    await one.sync({ texts: [{ cluster, field: 'what', text, version: 0, stamp: one.stamp() }] })
  }
  await goOnTo(facilitator, id, 'vote')
  return clusters
}

/** The draft of the vote that the hall makes. */
export const ballotMade = async (facilitator: Traveller, id: string): Promise<string> => {
  const { course } = await facilitator.ask(halls.deskHall, { id })
  return (await facilitator.ask(halls.ballotFromHall, { id, version: course?.version ?? 0 })).ballot
}

/** Publishes a draft and fetches its codes. */
export const opened = async (facilitator: Traveller, ballot: string) => {
  const { round } = await facilitator.ask(ballots.deskBallot, { id: ballot })
  await facilitator.ask(ballots.publishBallot, { id: ballot, version: round.version })
  const { codes } = await facilitator.ask(rights.makeCodes, { id: ballot, group: 'inwoners', part: 0 })
  const { question, terms } = await facilitator.ask(ballots.readBallot, { id: ballot })
  return { id: ballot, codes: { inwoners: codes }, question, terms }
}

/** Each choice is cast by somebody with a code of their own. */
export const voted = async (
  visitor: Traveller,
  round: Awaited<ReturnType<typeof opened>>,
  choices: readonly Record<string, 'yes' | 'no' | 'abstain'>[],
): Promise<void> => {
  for (const [at, each] of choices.entries()) {
    const voter = await entitled(visitor, round, round.codes.inwoners[at] ?? '')
    await cast(visitor, round, voter, { kind: 'choices', choices: each } satisfies ChoiceMade)
  }
}
