import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { ballots } from '../../../functions/ballots/contract.ts'
import { box } from '../../../functions/box/contract.ts'
import { newHolder, sealedBallot } from '../../../functions/box/voter.ts'
import { published as publishedFile } from '../../../functions/recount/published.ts'
import type { ChoiceMade } from '../../../functions/recount/round.ts'
import { recount } from '../../../functions/recount/rules.ts'
import { rights } from '../../../functions/rights/contract.ts'
import { origin, settings } from '../../platform.ts'
import { traveller } from '../traveller.ts'
import { soon } from '../visitor.ts'
import { cast, entitled, type PublishedRound, published, villageHall } from './voter.ts'

Object.assign(process.env, settings)
const { listTogether } = await import('../../../functions/box/listing.ts')

const visitor = traveller(origin)
const facilitator = traveller(origin)
const says = (verbouwen: 'yes' | 'no', verkopen: 'yes' | 'no'): ChoiceMade => ({
  kind: 'choices',
  choices: { verbouwen, verkopen },
})
const codeIn = (round: PublishedRound, at: number, group = 'inwoners'): string => round.codes[group]?.[at] ?? ''
const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest()

let open: PublishedRound
beforeAll(async () => {
  await facilitator.signIn('dirk-jan-stevens')
  open = await published(facilitator, villageHall())
})

describe('a round at the desk', () => {
  test('says everything that is wrong before it can be published, and never changes after', async () => {
    const content = villageHall({ closes: '2020-01-01T00:00:00.000Z', quorum: 99 })
    const { id } = await facilitator.ask(ballots.makeBallot, { content })
    const { issues } = await facilitator.refused(ballots.publishBallot, { id, version: 1 })
    expect(issues.map(({ code }) => code).sort()).toEqual(['before-opening', 'in-the-past', 'too_big'])
    expect((await visitor.refused(ballots.readBallot, { id })).code).toBe('not-found')
    const late = await facilitator.refused(ballots.saveBallot, { id: open.id, version: 2, content })
    expect(late.code).toBe('wrong-state')
    const soonest = await facilitator.refused(ballots.countBallots, { id: open.id, version: 2 })
    expect(soonest).toMatchObject({ code: 'wrong-state', from: expect.any(String) })
  })

  test('tells its codes once', async () => {
    expect(codeIn(open, 0)).toMatch(/^\w{5}-\w{5}-\w{5}$/)
    expect(new Set(open.codes.inwoners).size).toBe(30)
    const again = await facilitator.refused(rights.makeCodes, { id: open.id, group: 'inwoners', part: 0 })
    expect(again.code).toBe('already-used')
  })
})

describe('a voting code', () => {
  test('used fifty times at once gives one ballot', async () => {
    const [id, code] = [open.id, codeIn(open, 0)]
    const key = open.question.groups[0]?.key ?? ''
    const holders = await Promise.all(Array.from({ length: 50 }, () => newHolder('inwoners', key)))
    // Blinding keeps this process busy for longer than the platform keeps a silent connection open.
    await visitor.fetch('/api/health').catch(() => undefined)
    const answers = await Promise.all(
      holders.map(({ blinded }) =>
        visitor.ask(rights.signRight, { id, code, blinded }).catch(fault => fault.refused.code),
      ),
    )
    const signed = answers.filter(answer => answer !== 'already-used')
    expect(signed).toHaveLength(1)
    const winner = holders[answers.indexOf(signed[0] as (typeof answers)[number])]
    const again = await visitor.ask(rights.signRight, { id, code, blinded: winner?.blinded ?? '' })
    expect(again).toEqual(signed[0])
  })

  test('that is mistyped, unknown or used by another device each gets its own no', async () => {
    const [id, code] = [open.id, codeIn(open, 1)]
    const typo = await visitor.refused(rights.lookUpCode, { id, code: `${code.slice(0, -1)}!` })
    expect(typo.issues).toEqual([{ field: 'code', code: 'not-a-code' }])
    const other = await published(facilitator, villageHall())
    expect((await visitor.refused(rights.lookUpCode, { id, code: codeIn(other, 0) })).code).toBe('not-found')
    await entitled(visitor, open, code)
    expect(await visitor.ask(rights.lookUpCode, { id, code })).toEqual({
      group: 'inwoners',
      used: true,
      onPaper: false,
    })
    const { blinded } = await newHolder('inwoners', open.question.groups[0]?.key ?? '')
    expect((await visitor.refused(rights.signRight, { id, code, blinded })).code).toBe('already-used')
  })
})

describe('the ballot box', () => {
  test('takes no ballot without a signed right, with a spoilt choice, or changed on the way', async () => {
    const [holder, right] = await entitled(visitor, open, codeIn(open, 2))
    const choice = says('yes', 'no')
    const { cast: whole } = await sealedBallot(holder, right, { terms: open.terms, choice, number: 1 })
    const refused = async (change: object) =>
      (await visitor.refused(box.castBallot, { id: open.id, ...whole, ...change })).issues[0]?.code
    expect(await refused({ choice: says('no', 'yes') })).toBe('not-sealed')
    expect(await refused({ choice: { kind: 'choices', choices: { anders: 'yes' } } })).toBe('unknown')
    const own = await newHolder('inwoners', open.question.groups[0]?.key ?? '')
    const stranger = await sealedBallot(own, right, { terms: open.terms, choice, number: 1 })
    expect(await refused(stranger.cast)).toBe('not-signed')
  })

  test('gives the same receipt for the same ballot, and takes a change of mind', async () => {
    const voter = await entitled(visitor, open, codeIn(open, 3))
    const sealed = await sealedBallot(...voter, { terms: open.terms, choice: says('yes', 'no'), number: 1 })
    const send = () => visitor.ask(box.castBallot, { id: open.id, ...sealed.cast })
    const first = await Promise.all([send(), send(), send()])
    expect(new Set(first.map(({ receipt }) => receipt))).toEqual(new Set([sealed.receipt]))
    const second = await cast(visitor, open, voter, says('no', 'no'), 2)
    expect(second).not.toBe(sealed.receipt)
    expect((await visitor.refused(box.castBallot, { id: open.id, ...sealed.cast })).code).toBe('already-used')
    await listTogether(open.id, 1)
    await soon(
      () => visitor.ask(box.readList, { id: open.id }),
      ({ leaves }) => [sealed.receipt, second].every(receipt => leaves.includes(receipt)),
    )
  })

  test('never changes its mind in a round where that is not allowed', async () => {
    const strict = await published(facilitator, villageHall({ revote: false }))
    const voter = await entitled(visitor, strict, codeIn(strict, 0))
    await cast(visitor, strict, voter, says('yes', 'yes'))
    await expect(cast(visitor, strict, voter, says('no', 'no'), 2)).rejects.toThrow('already-used')
  })
})

test('a round is counted after closing, published, counted again by anybody, and declared', async () => {
  const closes = new Date(Date.now() + 30_000).toISOString()
  const said = (nl: string) => ({ nl, en: nl })
  const groups = [
    { id: 'inwoners', name: said('Inwoners'), roll: 12 },
    { id: 'overheid', name: said('Overheid'), roll: 3 },
  ]
  const round = await published(facilitator, villageHall({ closes, groups }))
  const receipts: string[] = []
  for (let at = 0; at < 5; at++) {
    const voter = await entitled(visitor, round, codeIn(round, at))
    receipts.push(await cast(visitor, round, voter, says(at < 3 ? 'yes' : 'no', 'no')))
    if (at === 0) receipts.push(await cast(visitor, round, voter, says('yes', 'yes'), 2))
  }
  const official = await entitled(visitor, round, codeIn(round, 0, 'overheid'))
  receipts.push(await cast(visitor, round, official, says('no', 'yes')))
  const unused = await entitled(visitor, round, codeIn(round, 6))

  const desk = () => facilitator.ask(ballots.deskBallot, { id: round.id })
  const { round: closed } = await soon(desk, ({ can }) => can.count.yes, 90)
  await facilitator.ask(ballots.countBallots, { id: round.id, version: closed.version })
  await soon(desk, each => each.round.state === 'counted', 60)
  await expect(cast(visitor, round, unused, says('yes', 'yes'))).rejects.toThrow('too-late')
  expect((await visitor.refused(rights.lookUpCode, { id: round.id, code: codeIn(round, 7) })).code).toBe('too-late')

  const { outcome } = await visitor.ask(ballots.readBallot, { id: round.id })
  expect(outcome).toMatchObject({
    holds: true,
    groups: [],
    result: { voters: 6, winners: [] },
    numbers: { digital: 6, unused: 8, groups: [{ credentials: 6 }, { credentials: 1 }] },
  })
  const answer = await visitor.fetch(`/api/ballots/${round.id}/published`)
  const text = await (await fetch(answer.headers.get('location') ?? '')).text()
  const file = publishedFile.parse(JSON.parse(text))
  expect(createHash('sha256').update(text).digest('hex')).toBe(outcome?.file)
  expect(file.leaves.toSorted()).toEqual(receipts.toSorted())
  expect(file.ballots.some(ballot => 'right' in ballot || 'group' in ballot)).toBe(false)
  expect((await recount(file, sha256)).matches).toBe(true)

  const { round: counted, can } = await desk()
  expect(can.declare).toEqual({ yes: true })
  const declared = await facilitator.ask(ballots.declareBallot, { id: round.id, version: counted.version })
  expect(declared.round.state).toBe('declared')
})
