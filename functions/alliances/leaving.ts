import { type Item, type Write, write } from '../data/database.ts'
import { rights } from './alliance.ts'
import { lineOf, membershipsOf, wholeOf } from './store.ts'
import type { Member } from './stored.ts'

/** What is kept of one person in alliances (AVG article 15): where one takes part, what one remarked and which documents one added. */
export const inAlliances = async (person: string): Promise<Record<string, unknown>[]> => {
  const memberships = await membershipsOf(person)
  return Promise.all(
    memberships.map(async ({ alliance: id, right, joinedAt, line: lineId }) => {
      const [whole, line] = await Promise.all([wholeOf(id), lineId ? lineOf(id, lineId) : undefined])
      const documents = (whole?.documents.documents ?? []).flatMap(({ title, versions }) =>
        versions.filter(each => each.by === person).map(({ number, at }) => ({ title, number, at })),
      )
      const comments = (whole?.comments ?? []).filter(each => each.by === person)
      return {
        id,
        name: whole?.alliance.name,
        right,
        joinedAt,
        contact: line?.contact,
        signed: line?.signed,
        comments: comments.map(({ about, text, at }) => ({ about, text, at })),
        documents,
      }
    }),
  )
}

/** Somebody must be able to submit: who may do most of those that stay. */
const heir = (members: readonly Member[]): Member | undefined =>
  [...members].sort(
    (one, other) =>
      rights.indexOf(other.right) - rights.indexOf(one.right) || one.joinedAt.localeCompare(other.joinedAt),
  )[0]

const heirWrites = (leaving: Member, members: readonly Member[], now: string): Write[] => {
  const next = leaving.right === 'lead' ? heir(members.filter(each => each.member !== leaving.member)) : undefined
  if (!next) return []
  const stamp = { by: next.member, did: 'becameLead', at: now }
  return [
    { put: 'alliances', item: { ...next, right: 'lead', ...stamp } },
    {
      update: 'alliances',
      key: { pk: next.pk, sk: 'alliance' },
      expression: 'SET #l = :lead',
      names: { '#l': 'lead' },
      values: { ':lead': next.member },
    },
  ]
}

/**
 * Takes one person out of every alliance: membership, remarks and how to be reached. What was signed and submitted is a
 * promise of an organisation to the province and stays, with the name of who signed it (Archiefwet).
 */
export const leaveAlliances = async (person: string, now: string): Promise<void> => {
  for (const member of await membershipsOf(person)) {
    const whole = await wholeOf(member.alliance)
    const line = whole?.lines.find(each => each.id === member.line)
    for (const comment of whole?.comments ?? [])
      if (comment.by === person) await write({ remove: 'alliances', key: { pk: comment.pk, sk: comment.sk } })
    const emptied: Item | undefined = line && { ...line, contact: { name: '', email: '' } }
    await write(
      { remove: 'alliances', key: { pk: member.pk, sk: member.sk } },
      ...(emptied ? [{ put: 'alliances', item: emptied } as const] : []),
      ...heirWrites(member, whole?.members ?? [], now),
    )
  }
}
