import { timingSafeEqual } from 'node:crypto'
import type { APIGatewayRequestAuthorizerEventV2, APIGatewaySimpleAuthorizerResult } from 'aws-lambda'
import { secret } from './secret.ts'

/** The header by which CloudFront tells the API that a request came through it. */
export const doorHeader = 'x-naoberplein-door'

/**
 * Lets only CloudFront in. Who could call the API behind its back could invent the viewer's address, on which the
 * limits per network rest. API Gateway remembers the answer for an hour.
 */
export const handler = async (event: APIGatewayRequestAuthorizerEventV2): Promise<APIGatewaySimpleAuthorizerResult> => {
  const said = Buffer.from(event.headers?.[doorHeader] ?? '')
  const word = Buffer.from(await secret('door'))
  return { isAuthorized: said.length === word.length && timingSafeEqual(said, word) }
}
