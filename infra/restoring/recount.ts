import { ConditionalCheckFailedException, type DynamoDBClient, UpdateItemCommand } from '@aws-sdk/client-dynamodb'
import { everyItem } from './erased.ts'
import { textOf } from './plan.ts'

type Recount = { ideas: number; wrong: number; mended: number }

/**
 * Sets every idea's number of supporters to the marks that there are. Restored marks come by the stream as if given
 * anew, so this goes last, when the listeners have caught up; a number that changes meanwhile is left for the next run.
 */
export const recount = async (client: DynamoDBClient, to: string, dry: boolean): Promise<Recount> => {
  const marks = new Map<string, number>()
  for await (const items of everyItem(client, `${to}-supports`))
    for (const item of items) marks.set(textOf(item, 'pk'), (marks.get(textOf(item, 'pk')) ?? 0) + 1)
  const found = { ideas: 0, wrong: 0, mended: 0 }
  const mend = async (pk: string, is: number, was: string | undefined, upTo: string): Promise<void> => {
    found.ideas += 1
    if (Number(was ?? 0) === is) return
    found.wrong += 1
    if (dry) return
    try {
      await client.send(
        new UpdateItemCommand({
          TableName: `${to}-ideas`,
          Key: { pk: { S: pk }, sk: { S: 'counts' } },
          UpdateExpression: 'SET #s = :is, #u = :upTo',
          ConditionExpression: was === undefined ? 'attribute_not_exists(#u)' : '#u = :upTo AND #s = :was',
          ExpressionAttributeNames: { '#s': 'supports', '#u': 'upTo' },
          ExpressionAttributeValues: {
            ':is': { N: String(is) },
            ':upTo': { S: upTo },
            ...(was === undefined ? {} : { ':was': { N: was } }),
          },
        }),
      )
      found.mended += 1
    } catch (fault) {
      if (!(fault instanceof ConditionalCheckFailedException)) throw fault
    }
  }
  for await (const items of everyItem(client, `${to}-ideas`))
    for (const item of items) {
      if (textOf(item, 'sk') !== 'counts') continue
      const pk = textOf(item, 'pk')
      await mend(pk, marks.get(pk) ?? 0, item.supports?.N, textOf(item, 'upTo'))
      marks.delete(pk)
    }
  for (const [pk, is] of marks) await mend(pk, is, undefined, '0')
  return found
}
