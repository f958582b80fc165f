import { nextChange } from '../../alliances/history/changes.ts'
import { inside } from '../../alliances/inside.ts'
import { mayWrite } from '../../alliances/rules.ts'
import { changeWrites, memberOf, newestChange } from '../../alliances/store.ts'
import type { Difference } from '../../alliances/stored.ts'
import { mayAddTo, ownProposal } from '../../applications/proposal.ts'
import { type Write, write } from '../../data/database.ts'
import { fileOf } from '../../files/store.ts'
import type { StoredFile } from '../../files/stored.ts'
import type { Person } from '../../http/endpoint.ts'
import { must, Problem, type Verdict } from '../../http/problem.ts'
import type { Attached } from '../rules.ts'
import { attachedTo, attachedWrite } from '../store.ts'

/**
 * Whether somebody who may see the documents of an application may change them too: a member of the alliance, or an officer
 * of the municipality that brought it in. @throws Problem `not-found` for everybody else
 */
export const mayChange = async (id: string, actor: Person, now: string): Promise<Verdict> => {
  if (!(await memberOf(id, actor.person))) return mayAddTo(await ownProposal(id, actor), now)
  const { member, round } = await inside(id, actor)
  return mayWrite(member, round, now)
}

/** Goes on for who may change the documents now. @throws Problem */
export const writing = async (id: string, actor: Person, now: string): Promise<void> =>
  must(await mayChange(id, actor, now))

/** A file that one adds to this alliance oneself. @throws Problem `not-found`, also for another's */
export const ownFile = async (alliance: string, id: string, actor: Person): Promise<StoredFile> => {
  const file = await fileOf(id)
  if (file?.alliance !== alliance || file.by !== actor.person) throw new Problem('not-found')
  return file
}

type Next = { documents: Attached[]; fields: Difference[]; more: Write[] }
type Step = { alliance: string; actor: Person; did: string; now: string; newId: () => string }

/** How often a change is made anew when others were first; it never undoes what they did. */
const tries = 6

/**
 * Makes one change of the documents, on top of what others changed at the same moment, with its line in the history.
 * @returns the version from then on. @throws Problem `changed` when too many were at it at once
 */
export const changing = async (
  { alliance, actor, did, now, newId }: Step,
  change: (documents: readonly Attached[]) => Promise<Next> | Next,
): Promise<number> => {
  for (let attempt = 0; attempt < tries; attempt++) {
    const { documents, version } = await attachedTo(alliance)
    const { documents: next, fields, more } = await change(documents)
    if (fields.length === 0) return version
    const pk = `alliance#${alliance}`
    const told = { pk, thing: 'document' as const, of: undefined, fields, by: actor.person, now, id: newId() }
    const history = changeWrites(nextChange(told, await newestChange(alliance)))
    const stamp = { by: actor.person, did, at: now }
    if (!(await write(attachedWrite(alliance, version, next, stamp), ...history, ...more))) return version + 1
  }
  throw new Problem('changed')
}
