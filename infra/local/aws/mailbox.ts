import { randomUUID } from 'node:crypto'
import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { type Part, say } from '../http/body.ts'
import { keep, kept } from '../keep.ts'
import { escaped, html, page } from '../pages/page.ts'

const content = z.object({ Data: z.string().check(z.minLength(1)) })
const attachment = z.object({ FileName: z.string(), ContentType: z.string(), RawContent: z.base64() })
/** What we use of SES v2 SendEmail: a simple mail with text, maybe HTML, maybe files. */
const sendEmail = z.object({
  FromEmailAddress: z.string(),
  Destination: z.object({ ToAddresses: z.array(z.string()).check(z.minLength(1), z.maxLength(50)) }),
  ReplyToAddresses: z.optional(z.array(z.string())),
  Content: z.object({
    Simple: z.object({
      Subject: content,
      Body: z.object({ Text: z.optional(content), Html: z.optional(content) }),
      Attachments: z.optional(z.array(attachment)),
    }),
  }),
})

const mail = z.object({
  id: z.string(),
  at: z.string(),
  from: z.string(),
  to: z.array(z.string()),
  subject: z.string(),
  text: z.string(),
  files: z.optional(z.array(z.object({ name: z.string(), type: z.string(), base64: z.string() }))),
})
export type Mail = z.infer<typeof mail>

export type Mailbox = {
  /** Takes a SendEmail body; gives the answer SES gives. */
  take: (body: string) => Promise<{ status: number; body: string }>
  /** All mail, newest first. */
  list: () => Promise<Mail[]>
  page: Part
}

const fileLinks = ({ files = [] }: Mail): string =>
  files
    .map(
      ({ name, type, base64 }) =>
        `<p><a download="${escaped(name)}" href="data:${escaped(type)};base64,${base64}">${escaped(name)}</a></p>`,
    )
    .join('')

const card = (mail: Mail): string => {
  const { at, to, subject, text } = mail
  const when = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Amsterdam' })
  const linked = escaped(text).replace(/https?:\/\/[^\s<]+/g, link => `<a href="${link}">${link}</a>`)
  return `<article><h2>${escaped(subject)}</h2><dl><dt>Aan</dt><dd>${escaped(to.join(', '))}</dd><dt>Verstuurd</dt><dd><time datetime="${at}">${when.format(new Date(at))}</time></dd></dl><pre>${linked}</pre>${fileLinks(mail)}</article>`
}

/** Stand-in for SES: keeps every mail as a file, and shows them on a page. Nothing leaves the machine. */
export const mailboxIn = (folder: string): Mailbox => {
  const list = async (): Promise<Mail[]> => {
    await mkdir(folder, { recursive: true })
    const names = (await readdir(folder)).filter(name => name.endsWith('.json'))
    const mails = await Promise.all(
      names
        .sort()
        .reverse()
        .map(name => kept(join(folder, name))),
    )
    return mails.map(one => mail.parse(one))
  }
  return {
    list,
    take: async body => {
      const asked = sendEmail.safeParse(JSON.parse(body))
      if (!asked.success) return { status: 400, body: JSON.stringify({ message: z.prettifyError(asked.error) }) }
      const { FromEmailAddress: from, Destination, Content } = asked.data
      const at = new Date().toISOString()
      const id = `${at.replaceAll(/[:.]/g, '-')}-${randomUUID()}`
      const text = Content.Simple.Body.Text?.Data ?? Content.Simple.Body.Html?.Data ?? ''
      const { Subject, Attachments = [] } = Content.Simple
      const files = Attachments.map(({ FileName, ContentType, RawContent }) => ({
        name: FileName,
        type: ContentType,
        base64: RawContent,
      }))
      const one: Mail = { id, at, from, to: Destination.ToAddresses, subject: Subject.Data, text, files }
      await keep(join(folder, `${id}.json`), JSON.stringify(one, null, 1))
      return { status: 200, body: JSON.stringify({ MessageId: id }) }
    },
    page: async (request, response) => {
      const mails = await list()
      if (request.url?.startsWith('/post.json')) {
        return say(
          response,
          200,
          { 'content-type': 'application/json', 'cache-control': 'no-store' },
          JSON.stringify(mails),
        )
      }
      const said = mails.length === 0 ? '<p>Er is nog niets verstuurd.</p>' : mails.slice(0, 200).map(card).join('')
      const intro =
        '<p>Alle e-mail die het platform op deze computer verstuurt, de nieuwste boven. Er gaat niets echt de deur uit.</p>'
      say(response, 200, html, page('nl', 'Verstuurde post', intro + said))
    },
  }
}
