import type { Actor, Output, Person } from '../http/endpoint.ts'
import { no } from '../http/problem.ts'
import type { Round } from '../rounds/round.ts'
import { termOf } from '../rounds/rules.ts'
import { isDefinitive } from './alliance.ts'
import type { alliances } from './contract.ts'
import { lineShown, mayComment, mayFill, mayInvite, maySign, mayWrite, mayWriteMoney } from './rules.ts'
import type { Whole } from './store.ts'
import type { Alliance, Member, StoredLine } from './stored.ts'

/** The deadline of a round as it runs now, outages counted. */
export const untilOf = (round: Round): string | undefined => termOf(round, 'applications')?.until

type Seen = { whole: Whole; me: Member; round: Round; actor: Person; names: ReadonlyMap<string, string>; now: string }
type Idea = { id: string; title: string } | undefined

const leadLine = (line: StoredLine, me: Member) => ({
  ...lineShown(line),
  ...(me.right === 'lead' && !line.isApplicant && line.contact.email
    ? { contact: line.contact, right: line.right }
    : {}),
  own: me.line === line.id,
})

const mayAll = ({ whole, me, round, actor: { roles }, now }: Seen) => {
  const own = whole.lines.find(line => line.id === me.line)
  return {
    write: mayWrite(me, round, now),
    writeMoney: mayWriteMoney(me, roles, round, now),
    comment: mayComment(me),
    invite: mayInvite(me, round, now),
    fill: own ? mayFill(roles, round, now) : no('not-allowed'),
    sign: own ? maySign(own, roles, round, now) : no('not-allowed'),
  }
}

/** An alliance as one of its members sees it. */
export const allianceShown = (seen: Seen, idea: Idea): Output<typeof alliances.readAlliance> => {
  const { whole, me, round, names } = seen
  const { alliance, lines, members, comments, text, money, documents } = whole
  const nameOf = (person: string) => names.get(person) ?? ''
  return {
    id: alliance.id,
    name: alliance.name,
    idea,
    definitive: isDefinitive(lines.map(lineShown)),
    round: { ...round, from: termOf(round, 'applications')?.from, until: untilOf(round) },
    me: { right: me.right, line: me.line },
    lines: lines.map(line => leadLine(line, me)),
    members: members.map(({ member: person, right, line }) => ({
      person,
      name: nameOf(person),
      right,
      line,
      me: person === me.member,
    })),
    text,
    money,
    documents: { version: documents.version, titles: documents.documents },
    comments: comments
      .map(({ id, about, text: words, by, at }) => ({
        id,
        about,
        text: words,
        by: nameOf(by),
        mine: by === me.member,
        at,
      }))
      .sort((one, other) => one.at.localeCompare(other.at)),
    can: mayAll(seen),
  }
}

type Opened = { alliance: Alliance; line: StoredLine; lines: readonly StoredLine[]; summary: string; round: Round }

/** What the holder of a link sees. */
export const commitmentShown = (opened: Opened, actor: Actor, now: string): Output<typeof alliances.readCommitment> => {
  const { alliance, line, lines, summary, round } = opened
  const roles = actor.person === undefined ? [] : actor.roles
  return {
    alliance: alliance.id,
    name: alliance.name,
    summary,
    round: { name: round.name, until: untilOf(round) },
    applicant: lines.find(each => each.isApplicant)?.organisation.name ?? '',
    partners: lines
      .filter(each => each.id !== line.id)
      .map(each => ({ organisation: each.organisation.name, signed: each.signed !== undefined })),
    line: lineShown(line),
    contactName: line.contact.name,
    can: { fill: mayFill(roles, round, now), sign: maySign(line, roles, round, now) },
  }
}
