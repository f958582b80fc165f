import { type Endpoint, pathNames, routeKey, type Slice } from '../../../functions/http/endpoint.ts'

export type Route<T> = { key: string; names: readonly string[]; to: T }
export type Found<T> = { route: Route<T>; parameters: Record<string, string> | undefined }
type Branch<T> = { literal: Map<string, Branch<T>>; any: Branch<T> | undefined; route: Route<T> | undefined }

const branch = <T>(): Branch<T> => ({ literal: new Map(), any: undefined, route: undefined })

const grow = <T>(root: Branch<T>, segment: string): Branch<T> => {
  if (segment.startsWith('{')) {
    root.any ??= branch()
    return root.any
  }
  const next = root.literal.get(segment) ?? branch<T>()
  root.literal.set(segment, next)
  return next
}

/** A word that is spelled out beats a name in braces, as in API Gateway: `/ideas/alike` before `/ideas/{id}`. */
const walk = <T>(at: Branch<T>, segments: readonly string[], depth: number, values: string[]): Route<T> | undefined => {
  const segment = segments[depth]
  if (segment === undefined) return at.route
  const spelled = at.literal.get(segment)
  const exact = spelled && walk(spelled, segments, depth + 1, values)
  if (exact || !at.any || segment === '') return exact
  const found = walk(at.any, segments, depth + 1, values)
  if (found) values.unshift(segment)
  return found
}

export type Routes<T> = (method: string, path: string) => Found<T> | undefined

/** A finder of routes over slices; `to` says where each slice's requests go. No pattern is compiled per request. */
export const routesOf = <T>(slices: readonly { contract: Slice; to: T }[]): Routes<T> => {
  const roots = new Map<string, Branch<T>>()
  const endpoints = slices.flatMap(({ contract, to }) =>
    Object.values(contract).map((endpoint: Endpoint) => ({ endpoint, to })),
  )
  for (const { endpoint, to } of endpoints) {
    const root = roots.get(endpoint.method) ?? branch<T>()
    roots.set(endpoint.method, root)
    const leaf = endpoint.path.slice(1).split('/').reduce(grow, root)
    if (leaf.route) throw new Error(`two endpoints want ${routeKey(endpoint)}`)
    leaf.route = { key: routeKey(endpoint), names: pathNames(endpoint.path), to }
  }
  return (method, path) => {
    const root = roots.get(method)
    const values: string[] = []
    const route = root && walk(root, path.slice(1).split('/'), 0, values)
    if (!route) return undefined
    if (route.names.length === 0) return { route, parameters: undefined }
    return { route, parameters: Object.fromEntries(route.names.map((name, at) => [name, values[at] ?? ''])) }
  }
}
