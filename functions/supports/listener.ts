import { type Change, listenTogether } from '../http/listen.ts'
import { sums, type Tick } from './rules.ts'
import { addToCount, countedUpTo } from './store.ts'

const tickOf = ({ before, after, sequence }: Change): Tick => ({
  idea: String((after ?? before)?.pk),
  sequence,
  change: Number(Boolean(after)) - Number(Boolean(before)),
})

/** Keeps the number of supporters on each idea, exactly once per change however often a batch comes. */
export const listen = listenTogether(async changes => {
  const ticks = changes.map(tickOf)
  for (const sum of sums(ticks)) {
    if (await addToCount(sum.idea, sum.change, sum.from, sum.upTo)) continue
    const counted = await countedUpTo(sum.idea)
    for (const rest of sums(
      ticks.filter(tick => tick.idea === sum.idea),
      () => counted,
    ))
      await addToCount(rest.idea, rest.change, rest.from, rest.upTo)
  }
})
