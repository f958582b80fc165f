import type { Write } from '../data/database.ts'
import { limit } from '../http/limit.ts'
import { must, Problem } from '../http/problem.ts'
import type { Ask } from '../http/serve.ts'
import { idFrom } from '../ideas/contacts.ts'
import type { alliances } from './contract.ts'
import { differencesIn, nextChange, type Step } from './history/changes.ts'
import { inside, ownLine } from './inside.ts'
import { linkHash, tokenFor } from './link.ts'
import { filled, lineShown, mayFill, mayInvite, maySign, mostLines, signed } from './rules.ts'
import * as store from './store.ts'
import type { StoredLine } from './stored.ts'

/** Letters that one person can have sent to others in an hour. */
const letters = { most: 60, seconds: 3600 }

/** The writes of the history's next entry. */
export const historyOf = async (step: Step): Promise<Write[]> =>
  store.changeWrites(nextChange(step, await store.newestChange(step.pk.slice('alliance#'.length))))

/** What the history tells of a line: never how to reach a partner. */
const toldOf = ({ organisation, terms, signed: signature }: StoredLine) => ({
  organisation,
  terms,
  signed: signature?.name,
})

const lineHistory = (before: StoredLine | undefined, after: StoredLine, by: string, now: string, id: string) =>
  historyOf({
    pk: after.pk,
    thing: 'line',
    of: after.id,
    fields: differencesIn(before ? toldOf(before) : {}, toldOf(after)),
    by,
    now,
    id,
  })

/** A new link for a line, kept as its hash. */
const linked = async (alliance: string, line: StoredLine): Promise<StoredLine> => {
  const links = line.links + 1
  return { ...line, links, link: await linkHash(await tokenFor(alliance, line.id, links)) }
}

export const invitePartner = async ({ input, actor, now, newId }: Ask<typeof alliances.invitePartner>) => {
  const { member, round } = await inside(input.id, actor)
  must(mayInvite(member, round, now))
  const known = await store.linesOf(input.id)
  if (known.length >= mostLines) throw new Problem('too-many')
  await limit('invite', actor.person, letters.most, letters.seconds, now)
  const id = idFrom(`${input.id} ${input.key}`)
  const { organisation, contact, right } = input
  const fresh = { pk: member.pk, sk: `line#${id}`, id, organisation, contact, right, isApplicant: false, links: 0 }
  const stamp = { version: 1, by: actor.person, did: 'invitePartner', at: now }
  const line = await linked(input.id, { ...fresh, ...stamp })
  await store.keepNewLine(input.id, line, ...(await lineHistory(undefined, line, actor.person, now, newId())))
  return { line: id }
}

const lineIn = async (id: string, line: string): Promise<StoredLine> => {
  const found = await store.lineOf(id, line)
  if (!found) throw new Problem('not-found')
  return found
}

const mustBeCurrent = (line: StoredLine, version: number): void => {
  if (line.version !== version) throw new Problem('changed', { current: lineShown(line) })
}

export const changeInvitation = async ({ input, actor, now, newId }: Ask<typeof alliances.changeInvitation>) => {
  const { member, round } = await inside(input.id, actor)
  must(mayInvite(member, round, now))
  const line = await lineIn(input.id, input.line)
  mustBeCurrent(line, input.version)
  // The lead's own line has no link; and what is signed was signed by that organisation.
  const sameOrganisation = JSON.stringify(line.organisation) === JSON.stringify(input.organisation)
  if ((line.isApplicant && input.again) || (line.signed && !sameOrganisation)) throw new Problem('wrong-state')
  if (input.again) await limit('invite', actor.person, letters.most, letters.seconds, now)
  const { organisation, contact, right } = input
  const did = input.again ? 'inviteAgain' : 'changeInvitation'
  const stamp = { version: line.version + 1, by: actor.person, did, at: now }
  const changed = { ...line, organisation, contact, right, ...stamp }
  const next = input.again ? await linked(input.id, changed) : changed
  const links = store.linkWrites(input.id, next, line.link)
  const history = await lineHistory(line, next, actor.person, now, newId())
  if (!(await store.keepNext(next, ...(input.again ? links : []), ...history)))
    mustBeCurrent(await lineIn(input.id, input.line), input.version)
  return { version: next.version, at: now }
}

export const removePartner = async ({ input, actor, now, newId }: Ask<typeof alliances.removePartner>) => {
  const { member, round } = await inside(input.id, actor)
  must(mayInvite(member, round, now))
  const line = await lineIn(input.id, input.line)
  if (line.isApplicant) throw new Problem('wrong-state')
  const fields = differencesIn(toldOf(line), {})
  const step = { pk: line.pk, thing: 'line' as const, of: line.id, fields, by: actor.person, now, id: newId() }
  await store.removeLine(line, ...(await historyOf(step)))
  return {}
}

export const fillLine = async ({ input, actor, now, newId }: Ask<typeof alliances.fillLine>) => {
  const { line, round, by } = await ownLine(input, actor, now)
  must(mayFill(actor.person === undefined ? [] : actor.roles, round, now))
  mustBeCurrent(line, input.version)
  const next = filled(line, input.terms, { by, now })
  if (!(await store.keepNext(next, ...(await lineHistory(line, next, by, now, newId())))))
    mustBeCurrent(await lineIn(input.id, input.line), input.version)
  return lineShown(next)
}

export const signLine = async ({ input, actor, now, newId }: Ask<typeof alliances.signLine>) => {
  const { line, round, by } = await ownLine(input, actor, now)
  mustBeCurrent(line, input.version)
  must(maySign(line, actor.person === undefined ? [] : actor.roles, round, now))
  const next = signed(line, input.name, { by, now })
  if (!(await store.keepNext(next, ...(await lineHistory(line, next, by, now, newId())))))
    mustBeCurrent(await lineIn(input.id, input.line), input.version)
  return lineShown(next)
}
