import * as z from 'zod/mini'
import { listenEach } from '../http/listen.ts'
import { scenarioFrom } from './desk/inputs.ts'
import { explainedFrom } from './desk/solving.ts'
import * as store from './store.ts'

/** A Lambda has a minute; what is left is explained in the next one, which this one's last write wakes. */
const workMs = 20_000

const sortKey = z.object({ pk: z.string(), sk: z.string() })

/** Explains the scenarios as they stand, from where it was left. Told twice, the second finds nothing to do. */
const explain = async (round: string): Promise<void> => {
  const [kept, before] = await Promise.all([store.scenariosOf(round), store.reasonsOf(round)])
  if (!kept) return
  const isSame = before?.hash === kept.hash
  if (isSame && before.done >= before.of) return
  const scenario = scenarioFrom(store.madeIn(kept).inputs)
  const known = isSame ? store.explanationsIn(before) : []
  const { all, done } = await explainedFrom(scenario, isSame ? before.done : 0, Date.now() + workMs)
  await store.keepReasons(kept, [...known, ...all], done, scenario.projects.length)
}

/** Why each project is in or out takes longer than anybody should wait for an answer: it follows by itself. */
export const listen = listenEach(async ({ after }) => {
  if (!after) return
  const { pk, sk } = sortKey.parse(after)
  if (sk === 'scenarios' || sk === 'reasons') await explain(pk.replace('round#', ''))
})
