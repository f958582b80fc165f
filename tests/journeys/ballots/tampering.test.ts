import { randomBytes } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { ballots } from '../../../functions/ballots/contract.ts'
import { origin, settings } from '../../platform.ts'
import { traveller } from '../traveller.ts'
import { soon } from '../visitor.ts'
import { cast, entitled, type PublishedRound, published, villageHall } from './voter.ts'

Object.assign(process.env, settings)
const [database, { keepBallot, ballotById }, { listTogether }, { DynamoDBDocumentClient, paginateQuery }] =
  await Promise.all([
    import('../../../functions/data/database.ts'),
    import('../../../functions/ballots/store.ts'),
    import('../../../functions/box/listing.ts'),
    import('@aws-sdk/lib-dynamodb'),
  ])

type Row = { pk: string; sk: string } & Record<string, unknown>

const facilitator = traveller(origin)
const visitor = traveller(origin)
beforeAll(() => facilitator.signIn('dirk-jan-stevens'))

/** What somebody with all rights on the table sees of a round's ballots. */
const rowsOf = async ({ id }: PublishedRound): Promise<Row[]> => {
  const client = DynamoDBDocumentClient.from(database.client)
  const rows: Row[] = []
  const asked = {
    TableName: database.tableName('ballots'),
    KeyConditionExpression: 'pk = :round AND begins_with(sk, :ballot)',
    ExpressionAttributeValues: { ':round': `ballot#${id}`, ':ballot': 'ballot#' },
  }
  for await (const { Items = [] } of paginateQuery({ client }, asked)) rows.push(...(Items as Row[]))
  return rows
}

const no = JSON.stringify({ kind: 'choices', choices: { verbouwen: 'no', verkopen: 'no' } })

const deeds: [string, (round: PublishedRound, row: Row) => Promise<unknown>][] = [
  ['drops a ballot', (_, { pk, sk }) => database.write({ remove: 'ballots', key: { pk, sk } })],
  ['changes a ballot', (_, row) => database.write({ put: 'ballots', item: { ...row, choice: no } })],
  [
    'adds a ballot, and its receipt to what waits for the list',
    ({ id }, row) => {
      const [sk, receipt] = [`ballot#${randomBytes(32).toString('hex')}`, randomBytes(32)]
      const forged = { ...row, sk, receipt, credential: randomBytes(65), choice: no }
      const waiting = { pk: `waiting#${id}`, sk: receipt.toString('hex') }
      return database.write({ put: 'ballots', item: forged }, { put: 'ballots', item: waiting })
    },
  ],
]

test.each(deeds)(
  'who rules the table and %s is found out: the count does not hold, and nothing is declared',
  async (_, deed) => {
    const round = await published(facilitator, villageHall())
    for (const code of round.codes.inwoners?.slice(0, 3) ?? []) {
      const choice = { kind: 'choices' as const, choices: { verbouwen: 'yes' as const, verkopen: 'no' as const } }
      await cast(visitor, round, await entitled(visitor, round, code), choice)
    }
    await listTogether(round.id, 1)
    const [first] = await rowsOf(round)
    if (!first) throw new Error('no ballot was kept')
    await deed(round, first)

    const stands = await ballotById(round.id)
    if (!stands) throw new Error('the round is gone')
    const stamp = { by: 'test', did: 'countBallots', at: new Date().toISOString() }
    await keepBallot({ ...stands, state: 'counting', version: stands.version + 1 }, stamp)
    const desk = () => facilitator.ask(ballots.deskBallot, { id: round.id })
    const counted = await soon(desk, each => each.round.state === 'counted', 60)
    expect(counted.outcome?.holds).toBe(false)
    expect(counted.can.declare.yes).toBe(false)
    const refused = await facilitator.refused(ballots.declareBallot, { id: round.id, version: counted.round.version })
    expect(refused.code).toBe('wrong-state')
  },
)
