/** A ballot as it was filled in per rank: an option, `_` left blank, `X` more than one option in this rank. */
export type Cell = number | '_' | 'X'
export type CellRules = {
  /** What an overvoted rank does: go on to the next (`alwaysSkipToNextRank`), otherwise the ballot ends there. */
  overvoteRule?: string | undefined
  /** After how many blank ranks in a row the ballot still goes on; without it any number. */
  maxSkippedRanksAllowed?: string | undefined
}

/** The order that cells stand for, as RCTab reads them: the first mention of an option counts. */
export const orderOf = (cells: readonly Cell[], { overvoteRule, maxSkippedRanksAllowed }: CellRules): number[] => {
  const mostBlank = maxSkippedRanksAllowed === undefined ? Number.POSITIVE_INFINITY : Number(maxSkippedRanksAllowed)
  const order: number[] = []
  let blank = 0
  for (const cell of cells) {
    if (cell === '_') {
      blank += 1
      continue
    }
    if (blank > mostBlank) break
    blank = 0
    if (cell === 'X' && overvoteRule !== 'alwaysSkipToNextRank') break
    if (cell !== 'X' && !order.includes(cell)) order.push(cell)
  }
  return order
}
