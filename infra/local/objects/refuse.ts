import { randomUUID } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import { say } from '../http/body.ts'

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** An error as S3 words it. */
export const refuse = (response: ServerResponse, status: number, code: string, message = code) =>
  say(
    response,
    status,
    { 'content-type': 'application/xml' },
    `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${escaped(message)}</Message><RequestId>${randomUUID()}</RequestId></Error>`,
  )
