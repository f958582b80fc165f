import { type Board, bareName, type Cluster } from './plan.ts'

/** One thing done at the wall. Ids are made by who does it: the same again changes nothing. */
export type Arrangement =
  | { do: 'gather'; cluster: string; name: string; items: readonly string[] }
  | { do: 'place'; item: string; cluster: string }
  | { do: 'loosen'; item: string }
  | { do: 'merge'; cluster: string; into: string }
  | { do: 'split'; cluster: string }
  | { do: 'rename'; cluster: string; name: string }
  | { do: 'propose'; cluster: string; table: number }
  | { do: 'retract'; cluster: string }
  /** Takes names that were made from a text off the wall. */
  | { do: 'unname'; text: string }

export const emptyBoard: Board = { version: 0, clusters: [], panels: [] }

/** Where a cluster is now: itself, or the one it went up in. */
export const clusterNow = ({ clusters }: Pick<Board, 'clusters'>, id: string): Cluster | undefined =>
  clusters.find(each => each.id === id) ?? clusters.find(({ merged }) => merged.some(each => each.id === id))

const without = (clusters: readonly Cluster[], items: readonly string[]): Cluster[] =>
  clusters.map(each => ({ ...each, items: each.items.filter(item => !items.includes(item)) }))

const change = (board: Board, id: string, to: (cluster: Cluster) => Cluster): Board => ({
  ...board,
  clusters: board.clusters.map(each => (each.id === id ? to(each) : each)),
})

const gather = (board: Board, id: string, name: string, items: readonly string[]): Board => {
  if (clusterNow(board, id)) return board
  return { ...board, clusters: [...without(board.clusters, items), { id, name, items: [...items], merged: [] }] }
}

const place = (board: Board, item: string, into: string): Board => {
  const target = clusterNow(board, into)
  if (!target || target.items.includes(item)) return board
  const lifted = { ...board, clusters: without(board.clusters, [item]) }
  return change(lifted, target.id, each => ({ ...each, items: [...each.items, item] }))
}

const merge = (board: Board, id: string, into: string): Board => {
  const [gone, target] = [board.clusters.find(each => each.id === id), clusterNow(board, into)]
  if (!gone || !target || gone.id === target.id) return board
  const { merged, ...laid } = gone
  const itself = { ...laid, of: merged.map(each => each.id) }
  const rest = { ...board, clusters: board.clusters.filter(each => each.id !== gone.id) }
  const together = change(rest, target.id, each => ({
    ...each,
    items: [...each.items, ...gone.items],
    merged: [...each.merged, ...merged, itself],
  }))
  const isPanel = (cluster: string) => together.panels.some(each => each.cluster === cluster)
  const panels = together.panels.flatMap(each =>
    each.cluster !== gone.id ? [each] : isPanel(target.id) ? [] : [{ ...each, cluster: target.id }],
  )
  return { ...together, panels }
}

/** What went up in another comes back, with those of its items that still lie there and with what had gone up in it. */
const split = (board: Board, id: string): Board => {
  const holder = board.clusters.find(({ merged }) => merged.some(each => each.id === id))
  const back = holder?.merged.find(each => each.id === id)
  if (!holder || !back) return board
  const { of, ...laid } = back
  const items = laid.items.filter(item => holder.items.includes(item))
  const merged = holder.merged.filter(each => of.includes(each.id))
  const rest = change(board, holder.id, each => ({
    ...each,
    items: each.items.filter(item => !items.includes(item)),
    merged: each.merged.filter(one => one.id !== id && !of.includes(one.id)),
  }))
  return { ...rest, clusters: [...rest.clusters, { ...laid, items, merged }] }
}

/** Whether a theme is called by the idea it began with, whole or with its end cut off. */
export const isNameFrom = (name: string, text: string): boolean =>
  name === text || (name.length > 1 && name.endsWith('…') && text.startsWith(name.slice(0, -1)))

const unname = (board: Board, text: string): Board => {
  const named = <T extends { name: string }>(each: T): T =>
    isNameFrom(each.name, text) ? { ...each, name: bareName.nl } : each
  return { ...board, clusters: board.clusters.map(each => ({ ...named(each), merged: each.merged.map(named) })) }
}

const done = (board: Board, what: Arrangement): Board => {
  if (what.do === 'gather') return gather(board, what.cluster, what.name, what.items)
  if (what.do === 'place') return place(board, what.item, what.cluster)
  if (what.do === 'loosen') return { ...board, clusters: without(board.clusters, [what.item]) }
  if (what.do === 'merge') return merge(board, what.cluster, what.into)
  if (what.do === 'split') return split(board, what.cluster)
  if (what.do === 'unname') return unname(board, what.text)
  const found = clusterNow(board, what.cluster)
  if (!found) return board
  if (what.do === 'rename') return change(board, found.id, each => ({ ...each, name: what.name }))
  const others = board.panels.filter(each => each.cluster !== found.id)
  return {
    ...board,
    panels: what.do === 'retract' ? others : [...others, { cluster: found.id, table: what.table }],
  }
}

/** Clusters that lost all their items and were never merged from anything are no more. */
const tidied = (board: Board): Board => {
  const clusters = board.clusters.filter(each => each.items.length > 0 || each.merged.length > 0)
  const panels = board.panels.filter(each => clusters.some(({ id }) => id === each.cluster))
  return { ...board, clusters, panels }
}

/**
 * The wall after one thing was done. An item lies in one cluster at most; what is unknown is left alone; something done
 * to a cluster that went up in another is done to that other, so that two people at the wall do not stand in each other's way.
 */
export const arranged = (board: Board, what: Arrangement): Board => tidied(done(board, what))
