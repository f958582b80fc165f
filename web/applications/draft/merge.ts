type Fields = Record<string, unknown>

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)
const isFields = (value: unknown): value is Fields =>
  value !== null && typeof value === 'object' && !Array.isArray(value)

export type Merged<D> = {
  draft: D
  /** Dotted names of what both changed, each otherwise: there one's own stands, until somebody chooses. */
  clashes: string[]
}

const mergeFields = (base: Fields, mine: Fields, theirs: Fields, path: string): Merged<Fields> => {
  const draft: Fields = {}
  const clashes: string[] = []
  for (const name of new Set([...Object.keys(theirs), ...Object.keys(mine)])) {
    const [was, own, other] = [base[name], mine[name], theirs[name]]
    if (isFields(own) && isFields(other)) {
      const inner = mergeFields(isFields(was) ? was : {}, own, other, `${path}${name}.`)
      draft[name] = inner.draft
      clashes.push(...inner.clashes)
      continue
    }
    const isClash = !same(own, was) && !same(other, was) && !same(own, other)
    if (isClash) clashes.push(`${path}${name}`)
    const kept = same(own, was) ? other : own
    if (kept !== undefined) draft[name] = kept
  }
  return { draft, clashes }
}

/**
 * Two people changed one draft that began as `base`: what only one of them changed is taken over, so that writing at
 * different parts at the same time is no quarrel.
 */
export const merge = <D extends object>(base: D, mine: D, theirs: D): Merged<D> => {
  const { draft, clashes } = mergeFields(base as Fields, mine as Fields, theirs as Fields, '')
  return { draft: draft as D, clashes }
}
