import * as assemblies from '../assemblies/store.ts'
import type { StoredAssembly } from '../assemblies/stored.ts'
import * as ballots from '../ballots/store.ts'
import { stampOf } from '../harvests/rules.ts'
import { must, Problem } from '../http/problem.ts'
import { type Ask, serve } from '../http/serve.ts'
import { idFrom } from '../ideas/contacts.ts'
import { type Arrangement, arranged, isNameFrom } from './board.ts'
import { halls } from './contract.ts'
import { ballotContent } from './handing.ts'
import { type Board, bareName } from './plan.ts'
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

/** What is to be done, with a hidden sentence as a name left out. @throws Problem `not-found` for items nobody brought in */
const readied = async (id: string, what: Arrangement): Promise<Arrangement> => {
  const laid = what.do === 'gather' ? what.items : what.do === 'place' ? [what.item] : []
  if (laid.length === 0 && what.do !== 'rename') return what
  const items = await store.itemsOf(id)
  if (!laid.every(item => items.some(each => each.id === item))) throw new Problem('not-found')
  if (!('name' in what) || !items.some(each => each.hidden && isNameFrom(what.name, each.text))) return what
  return { ...what, name: bareName.nl }
}

const arrange = async (id: string, asked: Arrangement, stamp: Stamp): Promise<Board> => {
  await begun(id)
  const what = await readied(id, asked)
  for (let tried = 0; tried < tries; tried++) {
    const board = await store.boardOf(id)
    const next = arranged(board, what)
    if (JSON.stringify(next) === JSON.stringify(board)) return board
    const kept = { ...next, version: board.version + 1 }
    if (await store.keepBoard(id, kept, stamp)) return kept
  }
  throw new Problem('unavailable')
}

/** What is hidden leaves the wall too, where a theme was called by it. Pressed again after something broke off, it goes on. */
const hideItem = async ({ input, actor, now }: Ask<typeof halls.hideItem>) => {
  const { id, item, table, hidden, forget = false } = input
  const stamp = { by: actor.person, did: forget ? 'forgetItem' : hidden ? 'hideItem' : 'showItem', at: now }
  const found = (await store.itemsOf(id, table)).find(each => each.id === item)
  if (!found || (forget && !hidden)) throw new Problem('not-found')
  const unname = () => arrange(id, { do: 'unname', text: found.text }, { ...stamp, did: 'arrangeHall' })
  if (forget && found.text) await unname()
  await store.keepHidden(id, { table, id: item, hidden, forget }, stamp)
  if (hidden && !forget && found.text) await unname()
  return {}
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
  hideItem,
  ballotFromHall,
})
