import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest'
import { box } from '../../functions/box/contract.ts'
import { newHolder, sealedBallot } from '../../functions/box/voter.ts'
import { rights } from '../../functions/rights/contract.ts'
import { entitled, type PublishedRound, published, villageHall } from '../journeys/ballots/voter.ts'
import { type Traveller, traveller } from '../journeys/traveller.ts'
import { startVictim, type Victim } from './victim.ts'

type Sealed = Awaited<ReturnType<typeof sealedBallot>>
/** Somebody who goes on changing their mind. `receipts`: all that the platform gave. */
type Voter = { who: Traveller; right: Awaited<ReturnType<typeof entitled>>; receipts: string[] }

let folder: string
let platform: Victim
let round: PublishedRound
let voters: Voter[]

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'naoberplein-casting-'))
  await cp(inject('filled'), folder, { recursive: true })
  platform = await startVictim(folder)
  const facilitator = traveller(platform.origin)
  await facilitator.signIn('dirk-jan-stevens')
  round = await published(facilitator, villageHall())
  const entitle = async (code: string): Promise<Voter> => {
    const who = traveller(platform.origin)
    return { who, right: await entitled(who, round, code), receipts: [] }
  }
  voters = await Promise.all((round.codes.inwoners ?? []).slice(0, 6).map(entitle))
}, 120_000)
afterAll(async () => {
  await platform.stop()
  await rm(folder, { recursive: true, force: true })
})

const send = async (who: Traveller, { cast }: Sealed): Promise<string> =>
  (await who.ask(box.castBallot, { id: round.id, ...cast })).receipt

/** Only a connection that broke may end the casting: while it runs, the platform refuses nothing. */
const mustBeGone = (fault: unknown): void => {
  if (!(fault instanceof TypeError)) throw fault
}

/** Casts, again and again, until the platform is gone. @returns the ballot that broke off */
const castUntilGone = async (voter: Voter): Promise<Sealed> => {
  for (;;) {
    const number = voter.receipts.length + 1
    const verkopen = number % 2 === 0 ? ('yes' as const) : ('no' as const)
    const choice = { kind: 'choices' as const, choices: { verkopen } }
    const sealed = await sealedBallot(...voter.right, { terms: round.terms, choice, number })
    try {
      voter.receipts.push(await send(voter.who, sealed))
    } catch (fault) {
      mustBeGone(fault)
      return sealed
    }
  }
}

/** Has the same credential signed, again and again, until the platform is gone. */
const fetchUntilGone = async (who: Traveller, code: string, blinded: string): Promise<string[]> => {
  const signatures: string[] = []
  try {
    for (;;) signatures.push((await who.ask(rights.signRight, { id: round.id, code, blinded })).signature)
  } catch (fault) {
    mustBeGone(fault)
  }
  return signatures
}

/** The tables as they are now, read by a process that has just started. */
const tables = async () => {
  Object.assign(process.env, platform.settings)
  vi.resetModules()
  const [store, listing] = await Promise.all([
    import('../../functions/box/store.ts'),
    import('../../functions/box/listing.ts'),
  ])
  const listed = async () => (await store.listOf(round.id)).flatMap(({ leaves }) => leaves)
  return { ...store, ...listing, listed }
}

test('a platform killed in the middle of casting leaves nothing, or a ballot with its receipt', async () => {
  const seen = { nothing: 0, whole: 0 }
  for (let turn = 0; turn < 4; turn++) {
    const code = round.codes.inwoners?.[10 + turn] ?? ''
    const holder = await newHolder('inwoners', round.question.groups[0]?.key ?? '')
    const visitor = traveller(platform.origin)
    const fetching = fetchUntilGone(visitor, code, holder.blinded)
    const casting = voters.map(castUntilGone)
    const least = voters.reduce((sum, { receipts }) => sum + receipts.length, 0) + 12
    while (voters.reduce((sum, { receipts }) => sum + receipts.length, 0) < least) await wait(2)
    await wait(turn * 13)
    await platform.kill(turn > 0)
    const broken = await Promise.all(casting)
    const signatures = await fetching
    platform = await platform.again()

    const { ballotOf, waitingFor, listed } = await tables()
    const shown = new Set([...(await waitingFor(round.id)), ...(await listed())])
    for (const [at, { right, receipts, who }] of voters.entries()) {
      const sealed = broken[at] as Sealed
      const inBox = (await ballotOf(round.id, right[0].credential))?.receipt
      const whole = inBox === sealed.receipt
      seen[whole ? 'whole' : 'nothing'] += 1
      expect([sealed.receipt, receipts.at(-1)]).toContain(inBox)
      // A ballot and its place in the list come together or not at all.
      expect(shown.has(sealed.receipt)).toBe(whole)
      expect(receipts.filter(receipt => !shown.has(receipt))).toEqual([])
      expect(await send(who, sealed)).toBe(sealed.receipt)
      receipts.push(sealed.receipt)
    }
    const { signature } = await visitor.ask(rights.signRight, { id: round.id, code, blinded: holder.blinded })
    expect(signatures.filter(each => each !== signature)).toEqual([])
  }
  const { listTogether, listed } = await tables()
  while (!(await listTogether(round.id, 1)));
  const all = await listed()
  expect(all.toSorted()).toEqual(voters.flatMap(({ receipts }) => receipts).toSorted())
  expect(seen.nothing + seen.whole).toBe(24)
}, 300_000)
