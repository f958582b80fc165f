import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { seeded } from '../../../functions/lottery/lots/seeded.ts'
import { equalShares } from '../../../functions/tally/budget/equalShares.ts'
import { approval } from '../../../functions/tally/plain/approval.ts'
import { borda } from '../../../functions/tally/ranked/borda.ts'
import { irv } from '../../../functions/tally/ranked/irv.ts'
import { rankedPairs } from '../../../functions/tally/ranked/rankedPairs.ts'
import { schulze } from '../../../functions/tally/ranked/schulze.ts'
import { stv } from '../../../functions/tally/ranked/stv.ts'
import { readPoll } from '../../../infra/command/ballots/read.ts'
import { type Row, rounded } from '../rows.ts'

const options = Array.from({ length: 12 }, (_, at) => `voorstel ${at + 1}`)

/** Ballots that name two to six of twelve options in some order; nearly all of them differ. */
const ballots = (count: number) => {
  const chance = seeded('count')
  return Array.from({ length: count }, () => {
    const named = options.map((_, at) => [chance(), at] as const).toSorted(([one], [other]) => one - other)
    return named.slice(0, 2 + Math.floor(chance() * 5)).map(([, at]) => at)
  })
}

/** Processor seconds, which other work on the machine does not lengthen. */
const timed = (what: string, count: () => unknown, bound?: number): Row => {
  const before = process.cpuUsage()
  count()
  const { user, system } = process.cpuUsage(before)
  const row: Row = { what, value: rounded((user + system) / 1e6, 2), unit: 's', best: 'low' }
  return bound === undefined ? row : { ...row, bound }
}

const given = process.env.REFERENCE_DATA ?? fileURLToPath(new URL('../../../../shared/data', import.meta.url))

/** Real elections, where this machine has them: the largest that came with the reference outcomes. */
const real = (name: string, bound: number): Row[] => {
  const file = [`${given}/pb/${name}.pb`, `${given}/voting/pb/${name}.pb`].find(existsSync)
  if (!file) return []
  const poll = readPoll(readFileSync(file, 'utf8'))
  if (!poll.purse || (poll.ballots.kind !== 'approval' && poll.ballots.kind !== 'points')) return []
  const election = { ...poll.purse, ballots: poll.ballots }
  return [timed(`${name}: equal shares, add1u`, () => equalShares(election, { completion: 'add1u' }), bound)]
}

/** What a count costs: 100,000 different ballots per method, and equal shares on the largest real files. */
export const benchCount = async (): Promise<Row[]> => {
  const cast = ballots(100_000)
  const ranked = { options, ballots: cast.map(named => ({ count: 1, tiers: named.map(at => [at]) })) }
  const approved = { options, ballots: cast.map(approves => ({ count: 1, approves })) }
  return [
    timed('100,000 ballots: approval', () => approval(approved)),
    timed('100,000 ballots: Borda', () => borda(ranked)),
    timed('100,000 ballots: Schulze', () => schulze(ranked)),
    timed('100,000 ballots: ranked pairs', () => rankedPairs(ranked)),
    timed('100,000 ballots: instant runoff', () => irv(ranked)),
    timed('100,000 ballots: single transferable vote, 4 seats', () => stv(ranked, { seats: 4 })),
    ...real('Poland_Warszawa_2026', 2),
    ...real('Poland_Warszawa_2023_Ochota', 0.4),
  ]
}
