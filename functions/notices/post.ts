import { setting } from '../http/settings.ts'

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, sign => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign)

const linked = (text: string): string =>
  text.replace(/https?:\/\/[^\s<]*[^\s<.,;:!?)]/g, link => `<a href="${link}">${link}</a>`)

/** The letter as a plain page that reads well aloud, large and in any mail programme. */
export const htmlOf = (subject: string, text: string): string => {
  const paragraphs = text.split(/\n{2,}/).map(part => `<p>${linked(escaped(part)).replaceAll('\n', '<br>')}</p>`)
  const style = 'font: 18px/1.5 Verdana, sans-serif; max-width: 38em; margin: 1em auto; padding: 0 1em'
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(
    subject,
  )}</title></head><body style="${style}">${paragraphs.join('')}</body></html>`
}

/** A line break in a header would let a title write headers of its own. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, 200)

const clientOf = async () => {
  const ses = await import('@aws-sdk/client-sesv2')
  // Our own schedule tries again, with longer pauses than the SDK would take.
  const client = new ses.SESv2Client({
    maxAttempts: 2,
    requestHandler: { requestTimeout: 8000, connectionTimeout: 3000 },
  })
  return { client, SendEmailCommand: ses.SendEmailCommand }
}
let made: ReturnType<typeof clientOf> | undefined

/** Sends one letter. @throws whatever the mail service answers; nothing was sent then, as far as it says */
export const post = async (to: string, subject: string, text: string): Promise<void> => {
  made ??= clientOf()
  const { client, SendEmailCommand } = await made
  const said = (Data: string) => ({ Data, Charset: 'UTF-8' })
  const Subject = said(oneLine(subject))
  const Body = { Text: said(text), Html: said(htmlOf(subject, text)) }
  await client.send(
    new SendEmailCommand({
      FromEmailAddress: setting('MAIL_FROM'),
      Destination: { ToAddresses: [to] },
      Content: { Simple: { Subject, Body } },
    }),
  )
}
