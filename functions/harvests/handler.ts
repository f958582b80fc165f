import * as assemblies from '../assemblies/store.ts'
import type { StoredAssembly } from '../assemblies/stored.ts'
import { type Board, mostSeats } from '../halls/plan.ts'
import { hasReached } from '../halls/rules.ts'
import { proposalsOf } from '../halls/shown.ts'
import * as store from '../halls/store.ts'
import type { StoredCourse } from '../halls/stored.ts'
import type { Actor, Input } from '../http/endpoint.ts'
import { limit, mustBeBelow } from '../http/limit.ts'
import { Problem } from '../http/problem.ts'
import { type Ask, serve } from '../http/serve.ts'
import { tablesOf } from '../seats/store.ts'
import { isSameCode, readTableCode, tableCode, tablePass } from './codes.ts'
import { type AtTable, harvests } from './contract.ts'
import { chairsAt } from './rules.ts'
import { type Place, takeDots, takeItems, takeTexts } from './taking.ts'

/**
 * Wrong codes from one network in ten minutes, as all tables of a hall share one: by hand nobody comes near, and 30 bits
 * are far from guessed by these. Right codes do not count, and who has joined is not held up by what others type.
 */
const wrong = { most: 500, seconds: 600 }
/** How long a table counts as just heard: writing it down every two seconds would tell nobody more. */
const heardMs = 20_000

type Sent = Input<typeof harvests.syncTable>
type Holder = { assembly: StoredAssembly; course: StoredCourse; table: number; pass: string }

/**
 * Which table holds this code. @throws Problem `not-found`, whatever is wrong with it; `too-many` after many wrong ones,
 * to who has not joined before
 */
const holderOf = async ({ code, pass }: Sent, actor: Actor, now: string): Promise<Holder> => {
  const read = readTableCode(code)
  const assembly = read && (await assemblies.assemblyWithTag(read.tag))
  const course = assembly && (await store.courseOf(assembly.id))
  if (read && assembly && course && read.edition === course.edition && read.table >= 1 && read.table <= course.tables) {
    const { edition, table } = read
    if (isSameCode(code, await tableCode(assembly, edition, table))) {
      const own = await tablePass(assembly, edition, table)
      if (pass !== own) await mustBeBelow('table', actor.network, wrong.most, wrong.seconds, now)
      return { assembly, course, table, pass: own }
    }
  }
  await limit('table', actor.network, wrong.most, wrong.seconds, now)
  throw new Problem('not-found')
}

/** Chairs count only where everybody has dots of their own. */
const chairsOf = async ({ assembly, course, table }: Holder): Promise<number | undefined> => {
  if (course.dots.by === 'table' || !hasReached(course, ['dots'])) return undefined
  const plan = await tablesOf(assembly.id)
  return plan && chairsAt(plan, course, table)
}

/** What this table works out, with everything its clusters were made of. */
const proposalsAt = async ({ assembly, table }: Holder, board: Board): Promise<AtTable['proposals']> => {
  if (!board.panels.some(each => each.table === table)) return []
  const [texts, items] = await Promise.all([store.textsOf(assembly.id), store.itemsOf(assembly.id)])
  return proposalsOf(board, texts)
    .filter(each => each.table === table)
    .map(each => {
      const ids = board.clusters.find(({ id }) => id === each.cluster)?.items ?? []
      return { ...each, from: items.filter(({ id, removed, hidden }) => ids.includes(id) && !removed && !hidden) }
    })
}

const syncTable = async ({ input, actor, now }: Ask<typeof harvests.syncTable>) => {
  const holder = await holderOf(input, actor, now)
  const { assembly, course, table, pass } = holder
  const chairs = await chairsOf(holder)
  const place: Place = { assembly: assembly.id, table, chairs: chairs ?? mostSeats, course, now }
  const needsBoard = input.dots.length + input.texts.length > 0 || hasReached(course, ['cluster', 'dots', 'panels'])
  const board = needsBoard ? await store.boardOf(assembly.id) : undefined
  const refused = [
    ...(await takeItems(place, input.items)),
    ...(board ? await takeDots(place, board, input.dots) : []),
    ...(board ? await takeTexts(place, board, input.texts) : []),
  ]
  const [items, dots, seen, proposals] = await Promise.all([
    store.itemsOf(assembly.id, table),
    hasReached(course, ['dots']) ? store.dotsOf(assembly.id, table) : [],
    store.seenAt(assembly.id, table),
    board ? proposalsAt(holder, board) : [],
  ])
  if (!seen || Date.parse(now) - Date.parse(seen) > heardMs) await store.keepSeen(assembly.id, table, now)
  return {
    ...{
      table,
      pass,
      chairs,
      title: assembly.title,
      question: assembly.question,
      now,
      course,
      dots,
      proposals,
      refused,
    },
    items: items
      .filter(({ removed, text }) => !removed && text !== '')
      .map(({ from, text, hidden = false, ...each }) => ({ ...each, text: hidden ? '' : text, by: from, hidden })),
    clusters: (board?.clusters ?? []).map(({ id, name, items: laid }) => ({ id, name, items: laid.length })),
  }
}

export const handler = serve(harvests, { syncTable })
