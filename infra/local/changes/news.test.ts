import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient, GetCommand, PutCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb'
import { expect, test } from 'vitest'
import { hearWrites } from './news.ts'

/** A client whose every call is answered at once; nothing leaves this process. */
const answered = (): DynamoDBClient => {
  const handle = async () => ({ response: { statusCode: 200, headers: {}, body: Buffer.from('{}') } })
  const credentials = { accessKeyId: 'a', secretAccessKey: 'b' }
  const requestHandler = { handle } as unknown as NonNullable<
    ConstructorParameters<typeof DynamoDBClient>[0]
  >['requestHandler']
  return new DynamoDBClient({ region: 'eu-central-1', credentials, ...(requestHandler && { requestHandler }) })
}

test('tells which tables were written, and nothing of what was only read', async () => {
  const client = answered()
  const heard: string[] = []
  hearWrites(client, tables => heard.push(...tables))
  const documents = DynamoDBDocumentClient.from(client)
  await documents.send(new GetCommand({ TableName: 'ideas', Key: { pk: 'a' } }))
  expect(heard).toEqual([])
  await documents.send(new PutCommand({ TableName: 'ideas', Item: { pk: 'a' } }))
  const check = { ConditionCheck: { TableName: 'people', Key: { pk: 'b' }, ConditionExpression: 'x' } }
  const put = { Put: { TableName: 'files', Item: { pk: 'c' } } }
  await documents.send(new TransactWriteCommand({ TransactItems: [check, put] }))
  expect(heard).toEqual(['ideas', 'people', 'files'])
})
