/** One record of the supports stream: +1 for given, −1 for taken back, 0 for anything else. */
export type Tick = { idea: string; sequence: string; change: number }

export type Sum = { idea: string; change: number; from: string; upTo: string }

/** What a batch does to each idea's number, leaving out what was counted before (`sequence` not above `upTo`). */
export const sums = (ticks: readonly Tick[], countedUpTo: (idea: string) => string = () => ''): Sum[] => {
  const byIdea = new Map<string, Sum>()
  for (const { idea, sequence, change } of ticks) {
    if (sequence <= countedUpTo(idea)) continue
    const sum = byIdea.get(idea)
    byIdea.set(idea, { idea, change: (sum?.change ?? 0) + change, from: sum?.from ?? sequence, upTo: sequence })
  }
  return [...byIdea.values()]
}
