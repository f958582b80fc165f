import { closingNl, greetingNl } from '../../notices/letters-nl.ts'
import type { Letter } from '../../notices/rules.ts'
import type { Alliance, StoredLine } from '../stored.ts'
import * as nl from './nl.ts'

const body = (origin: string, parts: readonly string[]): string =>
  [greetingNl, ...parts, closingNl(origin)].join('\n\n')

type Round = { name: string; until: string | undefined }
type About = { alliance: Alliance; lines: readonly StoredLine[]; origin: string }

const applicantOf = (lines: readonly StoredLine[]): string =>
  lines.find(line => line.isApplicant)?.organisation.name ?? ''

/** Asks a partner to join. The link gets its secret when the letter goes, and so is kept nowhere. */
export const invitation = (line: StoredLine, { alliance, lines, origin }: About, round: Round): Letter => {
  const { asks, line: page, until, careful, subject } = nl.invitationNl
  return {
    id: `${alliance.id}-${line.id}-${line.links}-invitation`,
    idea: alliance.id,
    kind: 'invitation',
    to: `line#${line.id}`,
    subject: subject(alliance.name),
    text: body(origin, [
      asks(applicantOf(lines), line.organisation.name, alliance.name, round.name),
      page(`${origin}/toezegging`),
      ...(round.until ? [until(round.until)] : []),
      careful,
    ]),
    dueAt: line.at,
  }
}

/** Tells the lead that a partner has signed, and who is left. */
export const signature = (line: StoredLine, { alliance, lines, origin }: About): Letter => {
  const { subject, says, all, left, page } = nl.signedNl
  const open = lines.filter(each => !each.signed && each.id !== line.id).length
  return {
    id: `${alliance.id}-${line.id}-${line.version}-signed`,
    idea: alliance.id,
    kind: 'signed',
    to: `person#${alliance.lead}`,
    subject: subject(line.organisation.name),
    text: body(origin, [
      says(line.organisation.name, alliance.name),
      open === 0 ? all : left(open),
      page(`${origin}/allianties/${alliance.id}`),
    ]),
    dueAt: line.at,
  }
}

/** Tells the author of an idea that it is being worked out. */
export const elaborating = (alliance: Alliance, idea: { id: string; title: string }, origin: string): Letter => ({
  id: `${alliance.id}-elaborating-author`,
  idea: idea.id,
  kind: 'elaborating',
  to: 'author',
  subject: nl.elaboratingNl.subject(idea.title),
  text: body(origin, [nl.elaboratingNl.says(idea.title), nl.elaboratingNl.page(`${origin}/ideeen/${idea.id}`)]),
  dueAt: alliance.startedAt,
})
