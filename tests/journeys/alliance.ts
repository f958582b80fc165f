import { randomUUID } from 'node:crypto'
import { alliances } from '../../functions/alliances/contract.ts'
import { type DraftMoney, type DraftText, emptyMoney, emptyText } from '../../functions/applications/draft.ts'
import { settings } from '../platform.ts'
import type { Given, Traveller } from './traveller.ts'
import { soon } from './visitor.ts'

/** The sample round that asks for applications now. */
export const openRound = '2028'

const organisation = { name: 'Dorpsbelang Sleen', chamberNumber: '12345678' }

/** Starts an alliance in the open round. */
export const started = async (
  who: Traveller,
  change: Partial<Given<typeof alliances.startAlliance>> = {},
): Promise<string> => {
  const given = { key: randomUUID(), round: openRound, name: 'Samen eten in Sleen', organisation, ...change }
  return (await who.ask(alliances.startAlliance, given)).id
}

export const invited = (name: string, email: string, right: 'view' | 'comment' | 'edit' = 'comment') => ({
  organisation: { name },
  contact: { name: 'Jantje van de partner', email },
  right,
})

/** Invites a partner. @returns the id of its line */
export const invite = async (who: Traveller, id: string, email: string, right?: 'view' | 'comment' | 'edit') =>
  (await who.ask(alliances.invitePartner, { id, key: randomUUID(), ...invited('Stichting Welkom', email, right) })).line

/** The secret of a line's link, as the letter has it; for what is not about the letter. */
export const tokenOf = async (id: string, line: string, links = 1): Promise<string> => {
  Object.assign(process.env, settings)
  const { tokenFor } = await import('../../functions/alliances/link.ts')
  return tokenFor(id, line, links)
}

export type Mail = { to: string[]; subject: string; text: string; files?: { name: string; base64: string }[] }

/** Letters that went to an address, newest first; sends what is due. */
export const mailTo = async (who: Traveller, email: string): Promise<Mail[]> => {
  Object.assign(process.env, settings)
  const { sendDue } = await import('../../functions/notices/schedule.ts')
  await sendDue()
  const all = (await (await who.fetch('/post.json')).json()) as Mail[]
  return all.filter(mail => mail.to.includes(email))
}

/** The secret of the newest link that was mailed to an address, once `count` letters with a link have come. */
export const linkFor = async (who: Traveller, email: string, count = 1): Promise<string> => {
  const mails = await soon(
    async () => (await mailTo(who, email)).filter(mail => mail.text.includes('/toezegging#')),
    found => found.length >= count,
    60,
  )
  return /\/toezegging#([\w-]+)/.exec(mails[0]?.text ?? '')?.[1] ?? ''
}

export const terms = (cash = 250_000) => ({
  role: 'Kookt en ontvangt',
  cash,
  tasks: 'Elke week koken',
  until: '2030-12-31',
})

/** Fills in and signs the line of a link, without account. */
export const signByLink = async (who: Traveller, token: string, cash?: number): Promise<void> => {
  const { alliance: id, line } = await who.ask(alliances.readCommitment, { token })
  const own = { id, line: line.id, token }
  const filled = await who.ask(alliances.fillLine, { ...own, version: line.version, terms: terms(cash) })
  await who.ask(alliances.signLine, { ...own, version: filled.version, name: 'Jantje Partner' })
}

/** Fills in and signs the line of the lead. */
export const signOwn = async (who: Traveller, id: string): Promise<void> => {
  const { lines } = await who.ask(alliances.readAlliance, { id })
  const own = lines.find(line => line.own)
  if (!own) throw new Error('the lead has no line')
  const filled = await who.ask(alliances.fillLine, { id, line: own.id, version: own.version, terms: terms(100_000) })
  await who.ask(alliances.signLine, { id, line: own.id, version: filled.version, name: 'Klaas Nijmeijer' })
}

export const text = (change: Partial<DraftText> = {}): DraftText => ({
  ...emptyText,
  title: 'Samen eten in Sleen',
  summary: 'Elke week eten mensen die alleen zijn samen in het dorpshuis.',
  theme: 'sociale-ontmoeting-en-verbinding',
  tranche: '2',
  municipalities: ['coevorden'],
  startYear: 2029,
  ...change,
})

export const money = (change: Partial<DraftMoney> = {}): DraftMoney => ({
  ...emptyMoney,
  costs: [
    { id: 'cost1', category: 'personeel', what: 'Kok voor twee jaar', cents: 2_000_000 },
    { id: 'cost2', category: 'overhead', what: 'Kantoor', cents: 500_000 },
  ],
  ownHours: [{ id: 'hour1', who: 'Vrijwilligers', what: 'Koken', hours: 400 }],
  doubleFunding: 'no',
  ...change,
})

/** Writes both drafts as they should be. @returns their versions */
export const drafted = async (who: Traveller, id: string, words = text()) => {
  const found = await who.ask(alliances.readAlliance, { id })
  const theme =
    words.theme && found.round.themes.some(each => each.slug === words.theme)
      ? words.theme
      : found.round.themes[0]?.slug
  const saved = await who.ask(alliances.saveText, { id, version: found.text.version, ...words, theme })
  const sheet = await who.ask(alliances.saveMoney, { id, version: found.money.version, ...money() })
  return { text: saved.version, money: sheet.version }
}
