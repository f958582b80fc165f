import type { DynamoDBClient } from '@aws-sdk/client-dynamodb'

const writing = /^(Put|Update|Delete|BatchWrite|TransactWrite)/

/** The tables that a command names, at whatever depth its kind puts them. */
const tablesIn = (input: object): string[] => {
  if ('TableName' in input) return [String(input.TableName)]
  if ('RequestItems' in input) return Object.keys(input.RequestItems ?? {})
  const steps = 'TransactItems' in input && Array.isArray(input.TransactItems) ? input.TransactItems : []
  return steps.flatMap(step => Object.values<object>(step).flatMap(tablesIn))
}

/** Tells which tables a client wrote, each time the database has answered. */
export const hearWrites = (client: DynamoDBClient, wrote: (tables: readonly string[]) => void): void =>
  client.middlewareStack.add(
    (next, context) => async command => {
      const answer = await next(command)
      if (writing.test(context.commandName ?? '')) wrote(tablesIn(command.input))
      return answer
    },
    { step: 'initialize', name: 'hearWrites' },
  )
