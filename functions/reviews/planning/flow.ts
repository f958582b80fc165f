/** One unit may go from a file to an expert at a cost; experts take so many units, each further one dearer by two. */
export type Network = {
  /** Units that each file needs. */
  needs: readonly number[]
  /** Units that each expert can take, at most. */
  most: readonly number[]
  /** Units that each expert has already: the next one costs twice that, and one. */
  has: readonly number[]
  /** Whole costs per file and expert; undefined where none may go. */
  cost: readonly (readonly (number | undefined)[])[]
}

/**
 * The most units at the least cost: successive shortest augmenting paths (Ford and Fulkerson 1958; optimal at every step
 * because costs of experts are convex). Whole numbers only, ties by order, so the same input gives the same answer.
 * @returns per file the experts it goes to
 */
export const cheapest = ({ needs, most, has, cost }: Network): number[][] => {
  const experts = most.length
  const taken: Set<number>[] = needs.map(() => new Set())
  const extra = most.map(() => 0)
  const marginal = (expert: number): number => 2 * ((has[expert] ?? 0) + (extra[expert] ?? 0)) + 1

  /** Distance to each expert from one more unit of any file in want, with how it was reached. */
  const reach = () => {
    const distance = new Array<number>(experts).fill(Number.POSITIVE_INFINITY)
    const from = new Array<{ file: number; before: number | undefined }>(experts)
    const settle = (file: number, base: number, before: number | undefined): boolean => {
      let changed = false
      for (let expert = 0; expert < experts; expert++) {
        const step = cost[file]?.[expert]
        if (step === undefined || taken[file]?.has(expert)) continue
        if (base + step < (distance[expert] ?? 0)) {
          distance[expert] = base + step
          from[expert] = { file, before }
          changed = true
        }
      }
      return changed
    }
    needs.forEach((need, file) => {
      if ((taken[file]?.size ?? 0) < need) settle(file, 0, undefined)
    })
    // Bellman-Ford: going back over a unit gives its cost back, and lets its file look for another expert.
    for (let changed = true, rounds = 0; changed && rounds <= needs.length + experts; rounds++) {
      changed = false
      for (const [file, with_] of taken.entries())
        for (const expert of with_) {
          const back = (distance[expert] ?? 0) - (cost[file]?.[expert] ?? 0)
          if (back < Number.POSITIVE_INFINITY && settle(file, back, expert)) changed = true
        }
    }
    return { distance, from }
  }

  const augment = (): boolean => {
    const { distance, from } = reach()
    let [last, least] = [-1, Number.POSITIVE_INFINITY]
    for (let expert = 0; expert < experts; expert++) {
      const total = (distance[expert] ?? 0) + marginal(expert)
      const hasRoom = (has[expert] ?? 0) + (extra[expert] ?? 0) < (most[expert] ?? 0)
      if (hasRoom && total < least) [last, least] = [expert, total]
    }
    if (last < 0) return false
    extra[last] = (extra[last] ?? 0) + 1
    for (let at: number | undefined = last; at !== undefined; ) {
      const step: { file: number; before: number | undefined } | undefined = from[at]
      if (!step) break
      taken[step.file]?.add(at)
      if (step.before !== undefined) taken[step.file]?.delete(step.before)
      at = step.before
    }
    return true
  }

  while (augment());
  return taken.map(each => [...each].sort((one, other) => one - other))
}
