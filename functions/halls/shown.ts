import * as assemblies from '../assemblies/store.ts'
import type { StoredAssembly } from '../assemblies/stored.ts'
import { ballotById } from '../ballots/store.ts'
import { qrPath } from '../handouts/qr.ts'
import { tableCode } from '../harvests/codes.ts'
import { dotsOn } from '../harvests/rules.ts'
import { no, type Verdict, yes } from '../http/problem.ts'
import { origin } from '../http/settings.ts'
import { tablesOf } from '../seats/store.ts'
import type { HallAtDesk, InHall } from './contract.ts'
import { type Board, type Course, type Item, type Proposal, type Setup, usualRules, usualSteps } from './plan.ts'
import { hasReached, shownOn } from './rules.ts'
import * as store from './store.ts'
import type { StoredCourse, StoredDots, StoredItem, StoredText } from './stored.ts'

const isThere = ({ removed, text }: StoredItem): boolean => !removed && text !== ''
const itemShown = ({ from, ...item }: StoredItem): Item => ({ ...item, by: from })

const dotted = (board: Board, course: Pick<Course, 'dots'>, dots: readonly StoredDots[]): HallAtDesk['dots'] => ({
  voters: dots.filter(({ given }) => Object.keys(given).length > 0).length,
  on: Object.fromEntries(dotsOn(board, course.dots, dots)),
})

/** The proposals of the panels, with what they wrote so far. */
export const proposalsOf = (board: Board, texts: readonly StoredText[]): Proposal[] =>
  board.panels.map(({ cluster, table }) => ({
    ...{ cluster, table, name: board.clusters.find(each => each.id === cluster)?.name ?? '' },
    texts: Object.fromEntries(texts.filter(each => each.cluster === cluster).map(each => [each.field, each])),
  }))

/** Pseudonyms per table in the round of the running step, where a seat plan was made. */
const seatsIn = async (id: string, { steps, place: now }: Course): Promise<string[][] | undefined> => {
  const round = steps[now]?.round
  const plan = round === undefined ? undefined : await tablesOf(id)
  return plan?.plan[(round ?? 0) - 1]?.map(table => table.map(place => plan.guests[place] ?? ''))
}

/** Where to vote on the proposals now, once their round was published and until it closes. */
const votingOn = async ({ ballot }: Course, now: string): Promise<InHall['voting']> => {
  const { question, state } = (ballot && (await ballotById(ballot))) || {}
  if (state !== 'published' || !question || now < question.opens || now >= question.closes) return undefined
  const link = `${origin()}/stemmen/${question.id}`
  return { link, until: question.closes, qr: qrPath(link) }
}

/** A meeting as everybody may see it. */
export const hallShown = async (assembly: StoredAssembly, course: StoredCourse, now: string): Promise<InHall> => {
  const { id, title, question } = assembly
  const [board, items, dots, texts, seats, voting] = await Promise.all([
    store.boardOf(id),
    store.itemsOf(id),
    store.dotsOf(id),
    store.textsOf(id),
    seatsIn(id, course),
    votingOn(course, now),
  ])
  const isGiven = course.view === 'dots' || course.state === 'closed' || hasReached(course, ['panels', 'vote'])
  const visible = items.filter(each => isThere(each) && !each.hidden).sort((a, b) => (a.at < b.at ? -1 : 1))
  return {
    ...{ title, question, now, course, shows: shownOn(course), seats, voting },
    items: visible.map(itemShown),
    clusters: board.clusters,
    dots: isGiven ? dotted(board, course, dots) : undefined,
    proposals: proposalsOf(board, texts),
  }
}

/** How many take part: who was drawn, or how many are meant to. */
export const peopleIn = async ({ id, size }: StoredAssembly): Promise<number> =>
  (await assemblies.drawOf(id))?.now?.panel.length ?? size

/** What a new hall begins with: the usual steps, and as many tables as the seat plan has. */
const suggestedFor = async (assembly: StoredAssembly): Promise<Setup> => {
  const [plan, people] = await Promise.all([tablesOf(assembly.id), peopleIn(assembly)])
  const tables = plan?.plan[0]?.length ?? Math.max(1, Math.round(people / 6))
  const steps = usualSteps(assembly.question.slice(0, 300))
  return { tables: Math.min(60, tables), steps, rules: [...usualRules], dots: { each: 5, by: 'table' } }
}

export const mayMakeBallot = (course: Course | undefined, board: Board): Verdict =>
  course && course.state !== 'ready' && !course.ballot && board.panels.length > 0 ? yes : no('wrong-state')

/** A meeting at its desk. */
export const hallAtDesk = async (assembly: StoredAssembly, now: string): Promise<HallAtDesk> => {
  const { id, title } = assembly
  const [course, board, items, dots, texts, seen] = await Promise.all([
    store.courseOf(id),
    store.boardOf(id),
    store.itemsOf(id),
    store.dotsOf(id),
    store.textsOf(id),
    store.tablesSeen(id),
  ])
  const suggested = await suggestedFor(assembly)
  const numbers = Array.from({ length: course?.tables ?? 0 }, (_, at) => at + 1)
  const tables = numbers.map(async table => {
    const code = await tableCode(assembly, course?.edition ?? 1, table)
    return { table, code, link: `${origin()}/tafel#${code}`, seenAt: seen.get(table) }
  })
  return {
    ...{ title, now, course, suggested, board },
    items: items.filter(isThere).map(each => ({ ...itemShown(each), hidden: each.hidden ?? false })),
    dots: dotted(board, course ?? suggested, dots),
    proposals: proposalsOf(board, texts),
    tables: await Promise.all(tables),
    can: { ballot: mayMakeBallot(course, board) },
  }
}
