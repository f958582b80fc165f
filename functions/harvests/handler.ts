import * as assemblies from '../assemblies/store.ts'
import type { StoredAssembly } from '../assemblies/stored.ts'
import type { Board } from '../halls/plan.ts'
import { hasReached } from '../halls/rules.ts'
import { proposalsOf } from '../halls/shown.ts'
import * as store from '../halls/store.ts'
import type { StoredCourse } from '../halls/stored.ts'
import type { Actor } from '../http/endpoint.ts'
import { limit, mustBeBelow } from '../http/limit.ts'
import { Problem } from '../http/problem.ts'
import { type Ask, serve } from '../http/serve.ts'
import { isSameCode, readTableCode, tableCode } from './codes.ts'
import { type AtTable, harvests } from './contract.ts'
import { type Place, takeDots, takeItems, takeTexts } from './taking.ts'

/** Wrong codes from one network per hour: all tables of a hall share one, and 30 bits are far from guessed by these. */
const wrong = { most: 300, seconds: 3600 }
/** How long a table counts as just heard: writing it down every two seconds would tell nobody more. */
const heardMs = 20_000

type Holder = { assembly: StoredAssembly; course: StoredCourse; table: number }

/** Which table holds this code. @throws Problem `not-found`, whatever is wrong with it; `too-many` after many wrong ones */
const holderOf = async (code: string, actor: Actor, now: string): Promise<Holder> => {
  await mustBeBelow('table', actor.network, wrong.most, wrong.seconds, now)
  const read = readTableCode(code)
  const assembly = read && (await assemblies.assemblyWithTag(read.tag))
  const course = assembly && (await store.courseOf(assembly.id))
  if (read && assembly && course && read.edition === course.edition && read.table >= 1 && read.table <= course.tables)
    if (isSameCode(code, await tableCode(assembly, read.edition, read.table)))
      return { assembly, course, table: read.table }
  await limit('table', actor.network, wrong.most, wrong.seconds, now)
  throw new Problem('not-found')
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
  const holder = await holderOf(input.code, actor, now)
  const { assembly, course, table } = holder
  const place: Place = { assembly: assembly.id, table, course, now }
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
    ...{ table, title: assembly.title, question: assembly.question, now, course, dots, proposals, refused },
    items: items
      .filter(({ removed, text }) => !removed && text !== '')
      .map(({ from, hidden = false, ...each }) => ({ ...each, by: from, hidden })),
    clusters: (board?.clusters ?? []).map(({ id, name, items: laid }) => ({ id, name, items: laid.length })),
  }
}

export const handler = serve(harvests, { syncTable })
