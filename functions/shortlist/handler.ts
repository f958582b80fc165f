import { must, Problem } from '../http/problem.ts'
import { type Ask, Reply, serve } from '../http/serve.ts'
import { shortlist } from './contract.ts'
import { chosenFrom } from './desk/choosing.ts'
import { type Scene, scenarioFrom, sceneOf } from './desk/inputs.ts'
import { mayChoose, mayMake, selectionIn, shownAtDesk, trialOf } from './desk/shown.ts'
import { handedFrom, madeFrom } from './desk/solving.ts'
import * as store from './store.ts'
import type { StoredScenarios } from './stored.ts'

/** What was worked out for a round. @throws Problem `wrong-state` when nothing was yet */
const keptFor = async (round: string): Promise<StoredScenarios> => {
  const kept = await store.scenariosOf(round)
  if (!kept) throw new Problem('wrong-state')
  return kept
}

/** What was decided on must be what stands. @throws Problem `changed` with what does */
const mustBeCurrent = async (scene: Scene, kept: StoredScenarios, version: number, now: string): Promise<void> => {
  if (kept.version !== version || kept.hash !== scene.hash)
    throw new Problem('changed', { current: await shownAtDesk(scene, now) })
}

const makeScenarios = async ({ input, actor, now }: Ask<typeof shortlist.makeScenarios>) => {
  const scene = await sceneOf(input.round)
  must(mayMake(scene.round, now))
  if (scene.cards.length === 0) throw new Problem('wrong-state')
  const before = await store.scenariosOf(input.round)
  const hand = (before?.hand ?? []).filter(({ id }) => scene.cards.some(card => card.id === id))
  const made = await madeFrom(scene.inputs, hand)
  const next = { hash: scene.hash, hand, made, madeBy: actor.person, madeAt: now }
  await store.keepScenarios(input.round, before, next, { by: actor.person, did: 'makeScenarios', at: now })
  return shownAtDesk(scene, now)
}

const tryHand = async ({ input, now }: Ask<typeof shortlist.tryHand>) => {
  const { round } = await sceneOf(input.round)
  must(mayMake(round, now))
  const handed = await handedFrom(store.madeIn(await keptFor(round.id)), input.hand)
  return { trial: handed && trialOf(handed) }
}

const saveHand = async ({ input, actor, now }: Ask<typeof shortlist.saveHand>) => {
  const scene = await sceneOf(input.round)
  must(mayChoose(scene.round, now))
  const kept = await keptFor(input.round)
  await mustBeCurrent(scene, kept, input.version, now)
  const issues = input.hand.flatMap(({ id }, place) => [
    ...(scene.cards.some(card => card.id === id) ? [] : [{ field: `hand.${place}.id`, code: 'unknown-id' }]),
    ...(input.hand.findIndex(each => each.id === id) < place
      ? [{ field: `hand.${place}.id`, code: 'used-twice' }]
      : []),
  ])
  if (issues.length > 0) throw new Problem('invalid', { issues })
  const hand = input.hand.map(each => {
    const before = kept.hand.find(({ id }) => id === each.id)
    const isSame = before?.in === each.in && before.reason === each.reason
    return isSame ? before : { ...each, by: actor.person, at: now }
  })
  const made = store.madeIn(kept)
  const next = { ...kept, hand, made: { ...made, handed: await handedFrom(made, hand) } }
  const why = hand.find(({ at }) => at === now)?.reason
  await store.keepScenarios(input.round, kept, next, { by: actor.person, did: 'saveHand', at: now, why })
  return shownAtDesk(scene, now)
}

const chooseScenario = async ({ input, actor, now }: Ask<typeof shortlist.chooseScenario>) => {
  const scene = await sceneOf(input.round)
  must(mayChoose(scene.round, now))
  const kept = await keptFor(input.round)
  await mustBeCurrent(scene, kept, input.version, now)
  const [made, reasons] = [store.madeIn(kept), await store.reasonsOf(input.round)]
  const selection = selectionIn(made, input.scenario)
  if (!selection) throw new Problem('wrong-state')
  const explanations = reasons?.hash === kept.hash ? store.explanationsIn(reasons) : []
  const about = { scene, made, hand: kept.hand, explanations, name: input.scenario, selection }
  const chosen = chosenFrom({ ...about, parts: input.parts, now })
  await store.keepChosen(input.round, chosen, { by: actor.person, did: 'chooseScenario', at: now })
  return shownAtDesk(scene, now)
}

const scenarioFile = async ({ input }: Ask<typeof shortlist.scenarioFile>) => {
  const { inputs } = store.madeIn(
    await store.scenariosOf(input.round).then(kept => {
      if (!kept) throw new Problem('not-found')
      return kept
    }),
  )
  const name = `voorselectie-${input.round}.json`
  return new Reply(scenarioFrom(inputs), { headers: { 'content-disposition': `attachment; filename="${name}"` } })
}

export const handler = serve(shortlist, {
  deskShortlist: async ({ input, now }) => shownAtDesk(await sceneOf(input.round), now),
  makeScenarios,
  tryHand,
  saveHand,
  chooseScenario,
  scenarioFile,
})
