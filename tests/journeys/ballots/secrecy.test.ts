import { createHash, createHmac } from 'node:crypto'
import { DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb'
import { beforeAll, expect, test } from 'vitest'
import type { TableName } from '../../../functions/data/keys.ts'
import { plainCode } from '../../../functions/rights/rules.ts'
import { own } from '../../platform.ts'
import { traveller } from '../traveller.ts'
import { cast, entitled, type PublishedRound, published, villageHall } from './voter.ts'

Object.assign(process.env, own.settings)
const { client, tableName } = await import('../../../functions/data/database.ts')
const { tables } = await import('../../../functions/data/keys.ts')
const { secret } = await import('../../../functions/http/secret.ts')
const { listTogether } = await import('../../../functions/box/listing.ts')

type Row = Record<string, unknown>
const rowsOf = async (table: TableName): Promise<Row[]> => {
  const rows: Row[] = []
  const documents = DynamoDBDocumentClient.from(client)
  for await (const page of paginateScan({ client: documents }, { TableName: tableName(table) }))
    rows.push(...(page.Items ?? []))
  return rows
}
const forms = (value: unknown): string[] => {
  if (!(value instanceof Uint8Array)) return [String(value)]
  const bytes = Buffer.from(value)
  return [bytes.toString('hex'), bytes.toString('base64url')]
}
/** Each value of a row, and the parts of its keys. */
const valuesIn = (row: Row): string[] =>
  Object.values(row).flatMap(value => forms(value).flatMap(text => text.split('#')))

const options = ['een', 'twee', 'drie', 'vier', 'vijf', 'zes'].map(nl => ({
  id: `planted-${nl}`,
  name: { nl, en: '' },
}))
let round: PublishedRound
const codes: string[] = []
const receipts: string[] = []
beforeAll(async () => {
  const facilitator = traveller(own.origin)
  await facilitator.signIn('dirk-jan-stevens')
  const method = { kind: 'approval', most: 1, seats: 1 } as const
  round = await published(facilitator, villageHall({ method, options }))
  // Everybody votes something else, one after another: whoever can tell the ballots apart knows all.
  for (const [at, { id }] of options.entries()) {
    const voter = traveller(own.origin)
    await voter.signIn('annechien-popken')
    const code = round.codes.inwoners?.[at] ?? ''
    codes.push(plainCode(code))
    receipts.push(await cast(voter, round, await entitled(voter, round, code), { kind: 'approval', approves: [id] }))
  }
  await listTogether(round.id, 1)
})

const ofRound = (rows: readonly Row[]): Row[] => rows.filter(({ pk }) => String(pk).endsWith(round.id))

test('no value of a right stands in a ballot, as it is or hashed with any key of the platform', async () => {
  const rights = ofRound(await rowsOf('rights')).filter(({ sk }) => String(sk).startsWith('code#'))
  const used = rights.filter(({ signed }) => signed)
  expect(used).toHaveLength(options.length)
  const inBox = new Set(ofRound(await rowsOf('ballots')).flatMap(valuesIn))
  const keys = await Promise.all(['codes', 'session', 'supports', 'network', 'proof'].map(secret))
  const derived = (value: string): string[] =>
    (['hex', 'base64url'] as const).flatMap(form => [
      createHash('sha256').update(value).digest(form),
      ...keys.map(key => createHmac('sha256', key).update(value).digest(form)),
    ])
  const known = [...used.flatMap(valuesIn), ...codes].filter(value => value.length > 6)
  const meets = known.flatMap(value => [value, ...derived(value)]).filter(value => inBox.has(value))
  // The round and the group are in both, and tell nobody apart.
  expect(new Set(meets)).toEqual(new Set([round.id, 'inwoners']))
})

test('neither table holds a moment, and the order of ballots is that of their hashes', async () => {
  const box = ofRound(await rowsOf('ballots'))
  for (const row of [...box, ...ofRound(await rowsOf('rights'))]) {
    const text = Object.values(row).filter(value => typeof value === 'string')
    expect(text.join(' ').replaceAll(round.id, '')).not.toMatch(/\d{4}-\d\d-\d\d|[0-9A-HJKMNP-TV-Z]{26}/)
    expect(Object.values(row).filter(value => typeof value === 'number' && value > 1000)).toEqual([])
  }
  const ballots = box.filter(({ sk }) => String(sk).startsWith('ballot#'))
  expect(ballots).toHaveLength(options.length)
  for (const { sk, credential } of ballots)
    expect(sk).toBe(
      `ballot#${createHash('sha256')
        .update(Buffer.from(credential as Uint8Array))
        .digest('hex')}`,
    )
  expect(box.find(({ pk }) => pk === `list#${round.id}`)?.leaves).toEqual(receipts.toSorted())
})

test('only the box knows a choice: no other table, no log line, no dead letter, no checkpoint', async () => {
  for (const table of Object.keys(tables) as TableName[]) {
    const told = (await rowsOf(table)).filter(row => /planted-/.test(JSON.stringify(row)))
    const where = told.map(({ sk }) => String(sk).split('#')[0])
    if (table === 'ballots') expect(new Set(where)).toEqual(new Set(['ballot']))
    // The question itself is public.
    else expect(new Set(where), table).toEqual(new Set(table === 'register' ? ['ballot'] : []))
  }
  const planted = [...receipts, ...codes, 'planted-drie']
  for (const text of planted) {
    expect(own.log()).not.toContain(text)
    expect(await own.filesWith(text)).toEqual([])
  }
  const chain = (await rowsOf('audit')).map(({ body }) => String(body)).join('\n')
  expect(chain).toContain('publishBallot')
  expect(chain).not.toMatch(/"table":"(rights|ballots)"|castBallot|signRight/)
  expect(tables.ballots.stream || tables.rights.stream).toBe(false)
})
