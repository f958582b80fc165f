import { emptyMoney, emptyText } from '../applications/draft.ts'
import { limit } from '../http/limit.ts'
import { must, Problem } from '../http/problem.ts'
import { type Ask, serve } from '../http/serve.ts'
import { idFrom } from '../ideas/contacts.ts'
import { publicStates } from '../ideas/idea.ts'
import { ideaOf } from '../ideas/store.ts'
import type { Idea } from '../ideas/stored.ts'
import { roundById } from '../rounds/store.ts'
import { isDefinitive } from './alliance.ts'
import { alliances } from './contract.ts'
import { saveMoney, saveText } from './drafts.ts'
import { differencesIn } from './history/changes.ts'
import { byLink, inside } from './inside.ts'
import * as partners from './partners.ts'
import { lineShown, mayComment, mayInvite, mayStart, mostComments } from './rules.ts'
import { allianceShown, commitmentShown, untilOf } from './shown.ts'
import * as store from './store.ts'
import type { Member } from './stored.ts'

const roundOf = async (id: string) => {
  const round = await roundById(id)
  if (round?.state !== 'published') throw new Problem('not-found')
  return round
}

const isPublic = ({ state }: Pick<Idea, 'state'>): boolean => publicStates.some(each => each === state)

const publicIdea = async (id: string | undefined) => {
  const idea = id ? await ideaOf(id) : undefined
  if (id && !(idea && isPublic(idea))) throw new Problem('not-found')
  return idea
}

const startAlliance = async ({ input, actor, now }: Ask<typeof alliances.startAlliance>) => {
  const [round, idea] = await Promise.all([roundOf(input.round), publicIdea(input.idea)])
  must(mayStart(round, actor.roles, now))
  await limit('alliance', actor.person, 20, 3600, now)
  const id = idFrom(`alliance ${actor.person} ${input.key}`)
  const line = idFrom(`line ${actor.person} ${input.key}`)
  const [pk, stamp] = [`alliance#${id}`, { by: actor.person, did: 'startAlliance', at: now }]
  const { name, organisation } = input
  const contact = { name: actor.name, email: actor.email }
  const title = { title: name, ...(idea?.theme ? { theme: idea.theme } : {}) }
  await store.keepNew(
    { pk, sk: 'alliance', id, name, round: round.id, idea: idea?.id, lead: actor.person, startedAt: now, ...stamp },
    {
      pk,
      sk: `line#${line}`,
      id: line,
      organisation,
      contact,
      isApplicant: true,
      right: 'edit',
      links: 0,
      version: 1,
      ...stamp,
    },
    {
      pk,
      sk: `member#${actor.person}`,
      member: actor.person,
      alliance: id,
      right: 'lead',
      line,
      joinedAt: now,
      ...stamp,
    },
    { pk, sk: 'text', ...emptyText, ...title, municipalities: idea ? [idea.municipality] : [], version: 1, ...stamp },
    { pk, sk: 'money', ...emptyMoney, version: 1, ...stamp },
  )
  return { id }
}

const mine = async (member: Member) => {
  const [alliance, lines] = await Promise.all([store.allianceOf(member.alliance), store.linesOf(member.alliance)])
  const round = alliance && (await roundById(alliance.round))
  if (!alliance || !round) return []
  return [
    {
      id: alliance.id,
      name: alliance.name,
      round: { id: round.id, name: round.name, until: untilOf(round) },
      right: member.right,
      partners: lines.length,
      signed: lines.filter(line => line.signed).length,
      definitive: isDefinitive(lines.map(lineShown)),
    },
  ]
}

const changeMember = async ({ input, actor, now, newId }: Ask<typeof alliances.changeMember>) => {
  const { member, round } = await inside(input.id, actor)
  must(mayInvite(member, round, now))
  const other = await store.memberOf(input.id, input.person)
  if (!other) throw new Problem('not-found')
  if (other.right === 'lead') throw new Problem('wrong-state')
  const { right } = input
  const fields = differencesIn({ right: other.right }, { right: right === 'none' ? undefined : right })
  const step = { pk: other.pk, thing: 'member' as const, of: other.member, fields, by: actor.person, now, id: newId() }
  const history = await partners.historyOf(step)
  if (right === 'none') await store.removeMember(other, ...history)
  else await store.keepMember({ ...other, right, by: actor.person, did: 'changeMember', at: now }, ...history)
  return {}
}

const comment = async ({ input, actor, now }: Ask<typeof alliances.comment>) => {
  const { member } = await inside(input.id, actor)
  must(mayComment(member))
  await limit('comment', actor.person, 120, 3600, now)
  const whole = await store.wholeOf(input.id)
  if ((whole?.comments.length ?? 0) >= mostComments) throw new Problem('too-many')
  const [id, { about, text }] = [idFrom(`${input.id} ${actor.person} ${input.key}`), input]
  await store.keepComment({ pk: member.pk, sk: `comment#${id}`, id, about, text, by: actor.person, at: now })
  return { id }
}

export const handler = serve(alliances, {
  startAlliance,
  myAlliances: async ({ actor }) => {
    const found = (await Promise.all((await store.membershipsOf(actor.person)).map(mine))).flat()
    return { alliances: found.sort((one, other) => other.id.localeCompare(one.id)) }
  },
  readAlliance: async ({ input, actor, now }) => {
    const { round, member: me } = await inside(input.id, actor)
    const whole = await store.wholeOf(input.id)
    if (!whole) throw new Problem('not-found')
    const people = [...whole.members.map(each => each.member), ...whole.comments.map(each => each.by)]
    const [names, idea] = await Promise.all([
      store.namesOf(people),
      whole.alliance.idea ? ideaOf(whole.alliance.idea) : undefined,
    ])
    return allianceShown({ whole, me, round, actor, names, now }, idea && isPublic(idea) ? idea : undefined)
  },
  invitePartner: partners.invitePartner,
  changeInvitation: partners.changeInvitation,
  removePartner: partners.removePartner,
  readCommitment: async ({ input, actor, now }) => {
    const { alliance, line } = await byLink(input.token, actor, now)
    const [lines, text, round] = await Promise.all([
      store.linesOf(alliance.id),
      store.textOf(alliance.id),
      roundOf(alliance.round),
    ])
    return commitmentShown({ alliance, line, lines, summary: text?.summary ?? '', round }, actor, now)
  },
  fillLine: partners.fillLine,
  signLine: partners.signLine,
  joinAlliance: async ({ input, actor, now }) => {
    const { alliance, line } = await byLink(input.token, actor, now)
    const known = await store.memberOf(alliance.id, actor.person)
    const joined = { pk: line.pk, sk: `member#${actor.person}`, member: actor.person, alliance: alliance.id }
    const stamp = { joinedAt: now, by: actor.person, did: 'joinAlliance', at: now }
    if (!known) await store.keepMember({ ...joined, right: line.right, line: line.id, ...stamp })
    return { id: alliance.id }
  },
  changeMember,
  saveText,
  saveMoney,
  comment,
  removeComment: async ({ input, actor }) => {
    const { member } = await inside(input.id, actor)
    const found = await store.commentOf(input.id, input.comment)
    if (!found) throw new Problem('not-found')
    if (found.by !== actor.person && member.right !== 'lead') throw new Problem('not-allowed')
    await store.removeComment(input.id, input.comment)
    return {}
  },
  allianceHistory: async ({ input, actor }) => {
    await inside(input.id, actor)
    const page = await store.changesPage(input.id, input.after)
    const names = await store.namesOf(page.items.map(each => each.by))
    const lines = new Map((await store.linesOf(input.id)).map(line => [`line#${line.id}`, line.organisation.name]))
    const nameOf = (by: string) => names.get(by) ?? lines.get(by) ?? ''
    return { changes: page.items.map(each => ({ ...each, by: nameOf(each.by) })), next: page.next }
  },
  alliancesOfIdea: async ({ input }) => {
    const found = await store.alliancesFrom(input.id)
    const shown = await Promise.all(
      found.map(async each => {
        const [lines, round] = await Promise.all([store.linesOf(each.id), roundById(each.round)])
        return round
          ? [{ round: round.name, definitive: isDefinitive(lines.map(lineShown)), partners: lines.length }]
          : []
      }),
    )
    return { alliances: shown.flat() }
  },
})
