import type { Actor, Person } from '../http/endpoint.ts'
import { limit, mustBeBelow } from '../http/limit.ts'
import { Problem } from '../http/problem.ts'
import type { Round } from '../rounds/round.ts'
import { roundById } from '../rounds/store.ts'
import { linkHash } from './link.ts'
import { isOwnLine } from './rules.ts'
import { allianceOf, lineByLink, lineOf, memberOf } from './store.ts'
import type { Alliance, Member, StoredLine } from './stored.ts'

export type Inside = { alliance: Alliance; member: Member; round: Round }

const roundOf = async ({ round }: Alliance): Promise<Round> => {
  const found = await roundById(round)
  if (!found) throw new Problem('not-found')
  return found
}

/** The alliance of a member. @throws Problem `not-found` alike for a stranger and for no alliance at all */
export const inside = async (id: string, actor: Person): Promise<Inside> => {
  const [alliance, member] = await Promise.all([allianceOf(id), memberOf(id, actor.person)])
  if (!alliance || !member) throw new Problem('not-found')
  return { alliance, member, round: await roundOf(alliance) }
}

/** Wrong links from one network: mail programmes break links, and nobody guesses one of 192 bits. */
const wrong = { most: 300, seconds: 600 }

/** The line a link leads to. @throws Problem `not-found`, also for a link that a newer one replaced; `too-many` */
export const byLink = async (
  token: string,
  actor: Actor,
  now: string,
): Promise<{ alliance: Alliance; line: StoredLine }> => {
  await mustBeBelow('link', actor.network, wrong.most, wrong.seconds, now)
  const found = await lineByLink(await linkHash(token))
  const alliance = found && (await allianceOf(found.alliance))
  if (found && alliance) return { alliance, line: found.line }
  await limit('link', actor.network, wrong.most, wrong.seconds, now)
  throw new Problem('not-found')
}

export type Own = { alliance: Alliance; line: StoredLine; round: Round; by: string }
type Asked = { id: string; line: string; token?: string | undefined }

/**
 * One's own line: by its link, or as the member it belongs to.
 * @throws Problem `not-found` alike for another's line and for none
 */
export const ownLine = async ({ id, line: lineId, token }: Asked, actor: Actor, now: string): Promise<Own> => {
  if (token) {
    const { alliance, line } = await byLink(token, actor, now)
    if (alliance.id !== id || line.id !== lineId) throw new Problem('not-found')
    return { alliance, line, round: await roundOf(alliance), by: actor.person ?? `line#${line.id}` }
  }
  if (actor.person === undefined) throw new Problem('not-found')
  const { alliance, member, round } = await inside(id, actor)
  const line = await lineOf(id, lineId)
  if (!line || !isOwnLine(line, member)) throw new Problem('not-found')
  return { alliance, line, round, by: actor.person }
}
