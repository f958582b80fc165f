import * as assemblies from '../assemblies/store.ts'
import type { StoredAssembly } from '../assemblies/stored.ts'
import * as ballots from '../ballots/store.ts'
import { stampOf } from '../harvests/rules.ts'
import { must, Problem } from '../http/problem.ts'
import { type Ask, serve } from '../http/serve.ts'
import { idFrom } from '../ideas/contacts.ts'
import { type Arrangement, arranged } from './board.ts'
import { halls } from './contract.ts'
import { ballotContent } from './handing.ts'
import type { Board } from './plan.ts'
import * as rules from './rules.ts'
import { hallAtDesk, hallShown, mayMakeBallot, peopleIn, proposalsOf } from './shown.ts'
import * as store from './store.ts'
import type { StoredCourse } from './stored.ts'

type Stamp = { by: string; did: string; at: string }

const known = async (id: string): Promise<StoredAssembly> => {
  const found = await assemblies.assemblyOf(id)
  if (!found) throw new Problem('not-found')
  return found
}

const begun = async (id: string, version?: number): Promise<StoredCourse> => {
  const found = await store.courseOf(id)
  if (!found) throw new Problem('not-found')
  if (version !== undefined && found.version !== version)
    throw new Problem('changed', { current: { version: found.version } })
  return found
}

const keep = async (before: StoredCourse, change: Partial<StoredCourse>, stamp: Stamp): Promise<StoredCourse> => {
  const next = { ...before, ...change, ...stamp, version: before.version + 1 }
  if (await store.keepCourse(next)) return next
  throw new Problem('changed')
}

const saveHall = async ({ input, actor, now }: Ask<typeof halls.saveHall>) => {
  const { id, version, setup } = input
  await known(id)
  const before = await store.courseOf(id)
  if ((before?.version ?? 0) !== version) throw new Problem('changed', { current: { version: before?.version ?? 0 } })
  const issues = rules.setupFaults(setup, before)
  if (issues.length > 0) throw new Problem('invalid', { issues })
  const stamp = { by: actor.person, did: 'saveHall', at: now }
  if (before) return keep(before, setup, stamp)
  const first = {
    ...setup,
    assembly: id,
    version: 1,
    state: 'ready' as const,
    place: 0,
    view: 'step' as const,
    edition: 1,
  }
  if (!(await store.keepCourse({ ...first, ...stamp }))) throw new Problem('changed')
  return first
}

const moveHall = async ({ input, actor, now }: Ask<typeof halls.moveHall>) => {
  const before = await begun(input.id, input.version)
  must(rules.mayMove(before, input.move))
  const { version, ...after } = rules.afterMove(before, input.move, now)
  return keep(before, after, { by: actor.person, did: 'moveHall', at: now })
}

/** So often somebody else may be at the wall at the same moment. */
const tries = 8

const mustBeThere = async (id: string, what: Arrangement): Promise<void> => {
  const named = what.do === 'gather' ? what.items : what.do === 'place' ? [what.item] : []
  if (named.length === 0) return
  const there = new Set((await store.itemsOf(id)).map(each => each.id))
  if (!named.every(each => there.has(each))) throw new Problem('not-found')
}

const arrange = async (id: string, what: Arrangement, stamp: Stamp): Promise<Board> => {
  await begun(id)
  await mustBeThere(id, what)
  for (let tried = 0; tried < tries; tried++) {
    const board = await store.boardOf(id)
    const next = arranged(board, what)
    if (JSON.stringify(next) === JSON.stringify(board)) return board
    const kept = { ...next, version: board.version + 1 }
    if (await store.keepBoard(id, kept, stamp)) return kept
  }
  throw new Problem('unavailable')
}

const ballotFromHall = async ({ input, actor, now }: Ask<typeof halls.ballotFromHall>) => {
  const [assembly, course] = await Promise.all([known(input.id), begun(input.id)])
  if (course.ballot) return { ballot: course.ballot }
  if (course.version !== input.version) throw new Problem('changed', { current: { version: course.version } })
  const [board, texts, people] = await Promise.all([
    store.boardOf(input.id),
    store.textsOf(input.id),
    peopleIn(assembly),
  ])
  must(mayMakeBallot(course, board))
  const ballot = idFrom(`ballot of hall ${assembly.id}`)
  const stamp = { by: actor.person, did: 'ballotFromHall', at: now }
  const content = ballotContent(assembly, proposalsOf(board, texts), people, now)
  // What broke off here the last time is used again.
  if (!(await ballots.ballotById(ballot)))
    await ballots.keepBallot({ id: ballot, content, state: 'draft', version: 1 }, stamp)
  await keep(course, { ballot }, stamp)
  return { ballot }
}

export const handler = serve(halls, {
  readHall: async ({ input, now }) => {
    const [assembly, course] = await Promise.all([known(input.id), begun(input.id)])
    return hallShown(assembly, course, now)
  },
  deskHall: async ({ input, now }) => hallAtDesk(await known(input.id), now),
  saveHall,
  moveHall,
  showInHall: async ({ input, actor, now }) => {
    const before = await begun(input.id, input.version)
    return keep(before, { view: input.view }, { by: actor.person, did: 'showInHall', at: now })
  },
  renewTables: async ({ input, actor, now }) => {
    const before = await begun(input.id, input.version)
    return keep(before, { edition: before.edition + 1 }, { by: actor.person, did: 'renewTables', at: now })
  },
  arrangeHall: ({ input, actor, now }) =>
    arrange(input.id, input.what, { by: actor.person, did: 'arrangeHall', at: now }),
  enterItem: async ({ input, actor, now }) => {
    const { id, item, table, step, text } = input
    const course = await begun(id)
    if (!rules.hasBegun(course, step) || table > course.tables) throw new Problem('wrong-state')
    const said = { id: item, table, step, text, from: 'desk' as const, stamp: stampOf(1, 'desk') }
    await store.keepItem(id, { ...said, by: actor.person, did: 'enterItem', at: now })
    return {}
  },
  hideItem: async ({ input, actor, now }) => {
    const { id, item, table, hidden } = input
    const stamp = { by: actor.person, did: hidden ? 'hideItem' : 'showItem', at: now }
    if (!(await store.keepHidden(id, { table, id: item, hidden }, stamp))) throw new Problem('not-found')
    return {}
  },
  ballotFromHall,
})
