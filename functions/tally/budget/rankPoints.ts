import type { Points, Ranking } from '../ballots.ts'

/**
 * Rankings as points for a budget (Borda): each project gets as many points as the voter named others behind it, so
 * the last one named gets none. Read so by pabutools (Additive_Borda_Sat), with which Pabulib files are counted.
 */
export const pointsByRank = (ballots: readonly Ranking[]): Points[] =>
  ballots.map(({ count, tiers }) => {
    const points: number[] = []
    let behind = tiers.flat().length
    for (const tier of tiers) {
      behind -= tier.length
      points.push(...tier.map(() => behind))
    }
    return { count, options: tiers.flat(), points }
  })
