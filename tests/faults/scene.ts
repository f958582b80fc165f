import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { DescribeTableCommand, type DynamoDBClient, PutItemCommand, paginateScan } from '@aws-sdk/client-dynamodb'
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams'
import type { DynamoDBRecord } from 'aws-lambda'
import { type TableName, tables } from '../../functions/data/keys.ts'
import { ideas } from '../../functions/ideas/contract.ts'
import { moderation } from '../../functions/moderation/contract.ts'
import { invited } from '../../functions/people/rules.ts'
import { supports } from '../../functions/supports/contract.ts'
import { iteratorAt, readAt, shardsOf } from '../../infra/local/changes/shards.ts'
import type { Traveller } from '../journeys/traveller.ts'
import { wish } from '../journeys/visitor.ts'
import type { House } from './house.ts'

const idOf = (name: string): string => name.padStart(26, '0')
export const residents = ['AAFKE', 'BERENDJE', 'CATHARNA', 'DERK'].map(idOf)
const moderators = [idOf('MARTHA')]
/** Each test file has addresses of its own, because all share one mailbox. */
export const theatre = `${randomUUID().slice(0, 8)}.example`
export const emailOf = (person: string): string => `${person.toLowerCase()}@${theatre}`

type Database = typeof import('../../functions/data/database.ts')

/** Four residents, a moderator, six ideas and what people do with them, through the handlers. @returns ids of the ideas */
export const play = async (house: House, { write }: Database): Promise<string[]> => {
  const person = { by: 'test', now: new Date().toISOString() }
  for (const id of [...residents, ...moderators])
    await write({
      put: 'people',
      item: invited({
        ...person,
        id,
        name: `Toneel ${id}`,
        email: emailOf(id),
        roles: moderators.includes(id) ? ['moderator'] : ['resident'],
      }),
    })
  const all = await Promise.all(residents.map(id => house.as(id)))
  const moderator = await house.as(moderators[0])
  const made: string[] = []
  for (const [number, who] of [...all, ...all.slice(0, 2)].entries()) {
    const contact = { name: `Toneel ${residents[number % 4]}`, email: emailOf(`idee${number}`) }
    made.push((await who.ask(ideas.submitIdea, wish({ title: `Toneelstuk ${number}`, contact }))).id)
  }
  const [first = '', second = '', third = '', returned = '', refused = ''] = made
  for (const id of [first, second, third])
    await moderator.ask(moderation.decide, { id, version: 1, verdict: 'publish' })
  const why = { version: 1, reason: 'unclear' as const }
  await moderator.ask(moderation.decide, { id: returned, verdict: 'return', ...why })
  const { verdictId } = await moderator.ask(moderation.decide, { id: refused, verdict: 'refuse', ...why })
  await moderator.ask(moderation.undo, { id: refused, verdictId })
  for (const [number, who] of all.entries()) await takePart(who, [first, second, third], number)
  await all[0]?.ask(ideas.withdrawIdea, { id: refused, version: 3 })
  return made
}

/** Support that is given, doubted and taken back; a reaction, an offer, and following. */
const takePart = async (who: Traveller, open: readonly string[], number: number): Promise<void> => {
  for (const id of open) await who.ask(supports.supportIdea, { id, supports: true })
  const id = open[number % 3] ?? ''
  await who.ask(supports.supportIdea, { id, supports: false })
  if (number % 2 === 0) await who.ask(supports.supportIdea, { id, supports: true })
  const shownName = `Toneel ${residents[number]}`
  await who.ask(ideas.react, { id, key: randomUUID(), text: 'Wat een goed plan is dit.', shownName })
  const contact = { name: shownName, email: emailOf(residents[number] ?? '') }
  await who.ask(ideas.offerHelp, { id, key: randomUUID(), need: 'people', message: 'Ik help mee.', contact })
  await who.ask(ideas.followIdea, { id: open[(number + 1) % 3] ?? '', follows: true })
}

/** All that the stream of a table has told so far, in order, as a Lambda gets it. */
export const recordsOf = async (client: DynamoDBClient, name: string): Promise<DynamoDBRecord[]> => {
  const streams = new DynamoDBStreamsClient({
    endpoint: process.env.AWS_ENDPOINT_URL_DYNAMODB_STREAMS ?? '',
    region: 'eu-central-1',
  })
  const { Table } = await client.send(new DescribeTableCommand({ TableName: name }))
  const stream = Table?.LatestStreamArn ?? ''
  const found: DynamoDBRecord[] = []
  for (const { ShardId = '' } of await shardsOf(streams, stream)) {
    let iterator = await iteratorAt(streams, stream, { shard: ShardId, after: undefined })
    for (let quiet = 0; iterator && quiet < 2; ) {
      const { records, next } = await readAt(streams, stream, iterator)
      found.push(...records)
      quiet = records.length > 0 ? 0 : quiet + 1
      if (quiet === 1) await wait(100)
      iterator = next
    }
  }
  streams.destroy()
  return found
}

/** Every item of a table, as DynamoDB writes it. */
export const itemsOf = async (client: DynamoDBClient, TableName: string) => {
  const items = []
  for await (const page of paginateScan({ client }, { TableName, ConsistentRead: true }))
    items.push(...(page.Items ?? []))
  return items
}

/** Copies all tables, as a restore to a point in time does. */
export const copyTables = async (client: DynamoDBClient, from: string, to: string): Promise<void> => {
  for (const table of Object.keys(tables) as TableName[])
    for (const Item of await itemsOf(client, `${from}-${table}`))
      await client.send(new PutItemCommand({ TableName: `${to}-${table}`, Item }))
}
