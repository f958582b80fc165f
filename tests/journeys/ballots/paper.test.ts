import { createHash } from 'node:crypto'
import { DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb'
import { beforeAll, describe, expect, test } from 'vitest'
import { ballots } from '../../../functions/ballots/contract.ts'
import { newHolder } from '../../../functions/box/voter.ts'
import { papers } from '../../../functions/papers/contract.ts'
import type { Entry } from '../../../functions/papers/paper.ts'
import { published as publishedFile } from '../../../functions/recount/published.ts'
import { recount } from '../../../functions/recount/rules.ts'
import { rights } from '../../../functions/rights/contract.ts'
import { origin, settings } from '../../platform.ts'
import { traveller } from '../traveller.ts'
import { soon } from '../visitor.ts'
import { cast, entitled, type PublishedRound, published, villageHall } from './voter.ts'

Object.assign(process.env, settings)
const { client, tableName } = await import('../../../functions/data/database.ts')
const { allPapers } = await import('../../../functions/papers/store.ts')

const [visitor, facilitator, second, third] = [0, 1, 2, 3].map(() => traveller(origin)) as [
  ReturnType<typeof traveller>,
  ReturnType<typeof traveller>,
  ReturnType<typeof traveller>,
  ReturnType<typeof traveller>,
]
const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest()
const key = (): string => crypto.randomUUID()
const codeIn = (round: PublishedRound, at: number): string => round.codes.inwoners?.[at] ?? ''
const says = (verbouwen: 'yes' | 'no', verkopen: 'yes' | 'no'): Entry => ({
  choice: { kind: 'choices', choices: { verbouwen, verkopen } },
})
/** Prints a stack and tells its numbers, which only the paper itself tells otherwise. */
const print = async (id: string, size: number): Promise<string[]> => {
  await facilitator.ask(papers.printPapers, { id, version: 0, group: 'inwoners', size })
  return (await allPapers(id)).map(({ paper }) => paper)
}

let open: PublishedRound
let numbers: string[]
beforeAll(async () => {
  await facilitator.signIn('dirk-jan-stevens')
  await second.signIn('aaltje-boelens')
  await third.signIn('hindrik-poelman')
  open = await published(facilitator, villageHall())
  numbers = await print(open.id, 8)
})

describe('a code', () => {
  test('given back for paper works on no screen any more, and the other way round', async () => {
    const { id } = open
    const [onPaper, onScreen] = [codeIn(open, 0), codeIn(open, 1)]
    expect(await second.ask(rights.exchangeCode, { id, key: key(), code: onPaper })).toEqual({ group: 'inwoners' })
    const { blinded } = await newHolder('inwoners', open.question.groups[0]?.key ?? '')
    const refused = await visitor.refused(rights.signRight, { id, code: onPaper, blinded })
    expect([refused.code, refused.issues]).toEqual(['already-used', [{ field: 'code', code: 'on-paper' }]])
    expect(await visitor.ask(rights.lookUpCode, { id, code: onPaper })).toMatchObject({ used: true, onPaper: true })
    await entitled(visitor, open, onScreen)
    const late = await second.refused(rights.exchangeCode, { id, key: key(), code: onScreen })
    expect([late.code, late.issues]).toEqual(['already-used', [{ field: 'code', code: 'on-screen' }]])
  })

  test('given back thirty times at once gives one ballot; the same form again is the same', async () => {
    const [id, code] = [open.id, codeIn(open, 2)]
    const forms = Array.from({ length: 30 }, key)
    const answers = await Promise.all(
      forms.map(form => second.ask(rights.exchangeCode, { id, key: form, code }).catch(fault => fault.refused.code)),
    )
    expect(answers.filter(answer => answer !== 'already-used')).toEqual([{ group: 'inwoners' }])
    const won = forms[answers.findIndex(answer => answer !== 'already-used')] ?? ''
    expect(await second.ask(rights.exchangeCode, { id, key: won, code })).toEqual({ group: 'inwoners' })
    const again = await second.refused(rights.exchangeCode, { id, key: key(), code })
    expect(again.issues).toEqual([{ field: 'code', code: 'on-paper' }])
  })

  test('raced from a screen and from the desk gives one right', async () => {
    const { id } = open
    for (let at = 3; at < 8; at++) {
      const { blinded } = await newHolder('inwoners', open.question.groups[0]?.key ?? '')
      const code = codeIn(open, at)
      const both = await Promise.allSettled([
        visitor.ask(rights.signRight, { id, code, blinded }),
        second.ask(rights.exchangeCode, { id, key: key(), code }),
      ])
      expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    }
  })
})

describe('a ballot', () => {
  test('is printed as tagged PDF, by number', async () => {
    const { account } = await facilitator.ask(papers.deskPapers, { id: open.id })
    const batch = account?.batches[0]
    expect(batch).toMatchObject({ group: 'inwoners', size: 8 })
    const answer = await facilitator.fetch(`/api/desk/ballots/${open.id}/papers/${batch?.id}/print`)
    expect(answer.headers.get('content-type')).toBe('application/pdf')
    const pdf = Buffer.from(await answer.arrayBuffer())
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
    expect(pdf.toString('latin1')).toContain('StructTreeRoot')
  })

  test('is keyed by two people who do not see each other, and settled by a third', async () => {
    const id = open.id
    const [same = '', other = '', bad = ''] = numbers
    const by = (who: typeof second, paper: string, entry: Entry) => who.ask(papers.keyPaper, { id, paper, entry })
    expect(await by(second, same, says('yes', 'no'))).toEqual({ state: 'once' })
    expect((await second.refused(papers.keyPaper, { id, paper: same, entry: says('yes', 'no') })).code).toBe(
      'own-decision',
    )
    expect(await by(third, same, says('yes', 'no'))).toEqual({ state: 'done' })
    const done = await facilitator.refused(papers.keyPaper, { id, paper: same, entry: says('no', 'no') })
    expect(done.code).toBe('already-used')
    await by(second, other, says('yes', 'yes'))
    expect(await by(third, other, { spoilt: 'unclear' })).toEqual({ state: 'differs' })
    expect(await second.ask(papers.listDifferences, { id })).toMatchObject({ others: [], own: 1 })
    const settling = { id, paper: other, entry: says('yes', 'yes') }
    expect((await third.refused(papers.settlePaper, settling)).code).toBe('own-decision')
    const shown = await facilitator.ask(papers.listDifferences, { id })
    expect(shown.others).toEqual([{ paper: other, readings: [says('yes', 'yes'), { spoilt: 'unclear' }] }])
    expect(await facilitator.ask(papers.settlePaper, settling)).toEqual({ state: 'done' })
    const wrong = { choice: { kind: 'choices', choices: { anders: 'yes' } } }
    expect((await second.refused(papers.keyPaper, { id, paper: bad, entry: wrong })).issues[0]?.code).toBe('unknown')
    const strange = await second.refused(papers.keyPaper, { id, paper: 'AAA-AAA-AAA', entry: says('no', 'no') })
    expect(strange.code).toBe('not-found')
  })

  test('keyed by two people at once is keyed twice or once, never lost', async () => {
    const [id, paper = ''] = [open.id, numbers[3]]
    const entry = says('no', 'yes')
    const both = await Promise.allSettled([
      second.ask(papers.keyPaper, { id, paper, entry }),
      third.ask(papers.keyPaper, { id, paper, entry }),
    ])
    const kept = both.filter(({ status }) => status === 'fulfilled').length
    const { groups } = await facilitator.ask(papers.deskPapers, { id })
    expect(groups[0]?.totals).toMatchObject(kept === 2 ? { counted: 3, once: 0 } : { counted: 2, once: 1 })
  })
})

test('no table ties a person or code to what is on paper: no value of a right, and no moment', async () => {
  const rowsOf = async (table: 'papers' | 'rights'): Promise<Record<string, unknown>[]> => {
    const rows: Record<string, unknown>[] = []
    const documents = DynamoDBDocumentClient.from(client)
    for await (const page of paginateScan({ client: documents }, { TableName: tableName(table) }))
      rows.push(...(page.Items ?? []).filter(({ pk }) => pk === `ballot#${open.id}`))
    return rows
  }
  const [onPaper, given] = [await rowsOf('papers'), await rowsOf('rights')]
  const valuesIn = (rows: Record<string, unknown>[]): string[] =>
    rows.flatMap(({ pk, group, batch, version, ...row }) => JSON.stringify(row).match(/[\w-]{7,}/g) ?? [])
  const known = new Set(valuesIn(given))
  expect(valuesIn(onPaper).filter(value => known.has(value))).toEqual([])
  expect(JSON.stringify([onPaper, given])).not.toMatch(/\d{4}-\d\d-\d\dT/)
  expect(onPaper.map(({ sk }) => sk)).toEqual(onPaper.map(({ paper }) => `paper#${paper}`).toSorted())
})

test('screens and paper are one list, counted once the paper adds up, and counted again by anybody', async () => {
  const closes = new Date(Date.now() + 30_000).toISOString()
  const round = await published(facilitator, villageHall({ closes }))
  const { id } = round
  const all = await print(id, 9)
  for (let at = 0; at < 3; at++) {
    const voter = await entitled(visitor, round, codeIn(round, at))
    await cast(visitor, round, voter, { kind: 'choices', choices: { verbouwen: 'no', verkopen: 'yes' } })
  }
  for (let at = 3; at < 9; at++) await second.ask(rights.exchangeCode, { id, key: key(), code: codeIn(round, at) })
  const read: Entry[] = [...Array<Entry>(4).fill(says('yes', 'no')), { spoilt: 'recognisable' }, { spoilt: 'returned' }]
  for (const [at, entry] of read.entries())
    for (const who of [second, third]) await who.ask(papers.keyPaper, { id, paper: all[at] ?? '', entry })

  const desk = () => facilitator.ask(ballots.deskBallot, { id })
  const waiting = await soon(desk, ({ can, paper }) => paper === 'open' && !can.count.from, 90)
  const early = await facilitator.refused(ballots.countBallots, { id, version: waiting.round.version })
  expect(early.code).toBe('wrong-state')
  const wrong = await facilitator.refused(papers.closePapers, { id, version: 1, left: 5, lost: 0 })
  expect(wrong.issues).toEqual([{ field: 'left', code: 'does-not-add-up' }])
  const closing = { id, version: 1, left: 1, lost: 1, note: 'Nat geworden en weggegooid' }
  expect((await facilitator.ask(papers.closePapers, closing)).closed).toMatchObject({ left: 1, lost: 1 })
  const shut = await second.refused(papers.keyPaper, { id, paper: all[7] ?? '', entry: says('no', 'no') })
  expect(shut.code).toBe('wrong-state')
  await facilitator.ask(papers.reopenPapers, { id, version: 2 })
  await facilitator.ask(papers.closePapers, { ...closing, version: 3 })

  await facilitator.ask(ballots.countBallots, { id, version: waiting.round.version })
  await soon(desk, each => each.round.state === 'counted', 60)
  const { outcome } = await visitor.ask(ballots.readBallot, { id })
  expect(outcome).toMatchObject({
    holds: true,
    result: { voters: 7, winners: ['verbouwen'] },
    numbers: { digital: 3, paper: 4, spoilt: 1, unused: 21, groups: [{ roll: 30, credentials: 3, exchanged: 6 }] },
  })
  const answer = await visitor.fetch(`/api/ballots/${id}/published`)
  const file = publishedFile.parse(JSON.parse(await (await fetch(answer.headers.get('location') ?? '')).text()))
  // Little paper: it stands among what came from screens, and nothing tells which says what.
  expect(file.version).toBe(3)
  expect(file.ballots).toEqual([])
  expect(file.leaves).toHaveLength(7)
  expect(file.sheets).toMatchObject({ printed: all, left: 1, lost: 1, note: closing.note })
  const { choices = [], leaves = [] } = file.together ?? {}
  expect(leaves.flatMap(each => ('paper' in each ? [each.paper] : [])).toSorted()).toEqual(all.slice(0, 4))
  expect(choices).toHaveLength(leaves.length)
  expect((await recount(file, sha256)).matches).toBe(true)
  const late = await facilitator.refused(papers.reopenPapers, { id, version: 4 })
  expect(late.code).toBe('wrong-state')
})
