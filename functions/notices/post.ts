import { origin, setting } from '../http/settings.ts'
import type { Address } from './addresses.ts'
import { htmlOf } from './html.ts'

/** A line break in a header would let a title write headers of its own. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, 200)

const clientOf = async () => {
  const ses = await import('@aws-sdk/client-sesv2')
  // Our own schedule tries again, with longer pauses than the SDK would take.
  const client = new ses.SESv2Client({
    maxAttempts: 2,
    requestHandler: { requestTimeout: 8000, connectionTimeout: 3000, throwOnRequestTimeout: true },
  })
  return { client, SendEmailCommand: ses.SendEmailCommand }
}
let made: ReturnType<typeof clientOf> | undefined

/** Letters are kept without their code; it comes into the links when they go. */
const withCode = (text: string, code: string | undefined): string =>
  code
    ? ['volgen', 'toezegging'].reduce(
        (kept, page) => kept.replaceAll(`${origin()}/${page}`, `${origin()}/${page}#${code}`),
        text,
      )
    : text

/** A file that goes along. */
export type Attachment = { name: string; type: string; bytes: Uint8Array }

/** Sends one letter. @throws whatever the mail service answers; nothing was sent then, as far as it says */
export const post = async (
  { email, code }: Address,
  subject: string,
  bare: string,
  attachment?: Attachment,
): Promise<void> => {
  made ??= clientOf()
  const { client, SendEmailCommand } = await made
  const text = withCode(bare, code)
  const said = (Data: string) => ({ Data, Charset: 'UTF-8' })
  const Subject = said(oneLine(subject))
  const Body = { Text: said(text), Html: said(htmlOf(subject, text)) }
  const Attachments = attachment && [
    { FileName: attachment.name, ContentType: attachment.type, RawContent: attachment.bytes },
  ]
  await client.send(
    new SendEmailCommand({
      FromEmailAddress: setting('MAIL_FROM'),
      Destination: { ToAddresses: [email] },
      Content: { Simple: { Subject, Body, ...(Attachments ? { Attachments } : {}) } },
    }),
  )
}
