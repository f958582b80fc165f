import { randomInt } from 'node:crypto'
import { assemblyOf } from '../assemblies/store.ts'
import * as ballots from '../ballots/store.ts'
import { limit, mustBeBelow } from '../http/limit.ts'
import { must, Problem } from '../http/problem.ts'
import { type Ask, serve } from '../http/serve.ts'
import * as contacts from '../ideas/contacts.ts'
import { submitted } from '../ideas/rules.ts'
import { keepNewIdea } from '../ideas/store.ts'
import { isCode, newCode, plainCode, printed } from '../rights/rules.ts'
import { dateOf } from '../terms/rules.ts'
import { decisions } from './contract.ts'
import type { Decision } from './decision.ts'
import * as rules from './rules.ts'
import * as store from './store.ts'

/** Wrong links per network and hour. */
const wrongPerHour = 60

const known = async (id: string): Promise<Decision> => {
  const found = await store.decisionOf(id)
  if (!found) throw new Problem('not-found')
  return found
}
const published = async (id: string): Promise<Decision> => {
  const found = await known(id)
  if (found.state !== 'published') throw new Problem('not-found')
  return found
}
/** Somebody was first: what stands now goes back, so that the page can show it. */
const current = async (id: string, version: number): Promise<Decision> => {
  const found = await known(id)
  if (found.version !== version) throw new Problem('changed', { current: found })
  return found
}

/** The decision and who of its monitor group this is. Wrong links are counted per network. */
const monitorOf = async (id: string, typed: string, network: string, now: string) => {
  await mustBeBelow('monitor-link', network, wrongPerHour, 3600, now)
  const code = plainCode(typed)
  const behind = isCode(code) ? await store.monitorBehind(id, code) : undefined
  const decision = await store.decisionOf(id)
  const monitor = decision?.monitors.find(each => each.id === behind)
  if (decision?.state === 'published' && monitor) return { decision, monitor }
  await limit('monitor-link', network, wrongPerHour, 3600, now)
  throw new Problem('not-found')
}

const reportProgress = async ({ input, actor, now, newId }: Ask<typeof decisions.reportProgress>) => {
  const { id, code, option, status, text } = input
  const { decision, monitor } = await monitorOf(id, code, actor.network, now)
  const { next } = rules.reported(decision, { option, status })
  const told = { id: newId(), option, status, text, by: monitor.name, at: now }
  const stamp = { by: 'monitor', did: 'reportProgress', at: now }
  await store.keepDecision(next, stamp, store.changeWrite(id, told, stamp))
  return { decision: next, changes: rules.newestFirst(await store.changesOf(id)) }
}

const saveDecision = async ({ input, actor, now }: Ask<typeof decisions.saveDecision>) => {
  const before = await current(input.id, input.version)
  const assembly = input.assembly === undefined ? undefined : await assemblyOf(input.assembly)
  if (input.assembly !== undefined && !assembly) throw new Problem('not-found')
  const { intro: _, assembly: __, ...rest } = rules.promised(before, input.promises)
  const next = {
    ...rest,
    ...(input.intro ? { intro: input.intro } : {}),
    ...(assembly ? { assembly: { id: assembly.id, title: assembly.title } } : {}),
  }
  return store.keepDecision(next, { by: actor.person, did: 'saveDecision', at: now })
}

const addMonitor = async ({ input, actor, now, newId }: Ask<typeof decisions.addMonitor>) => {
  const before = await current(input.id, input.version)
  if (before.monitors.length >= 30) throw new Problem('too-many')
  const [monitor, code] = [{ id: newId(), name: input.name }, newCode(randomInt)]
  const next = { ...before, monitors: [...before.monitors, monitor], version: before.version + 1 }
  const stamp = { by: actor.person, did: 'addMonitor', at: now }
  await store.keepDecision(next, stamp, await store.linkWrite(input.id, code, monitor.id, stamp))
  return { decision: next, code: printed(code) }
}

const makeIdea = async ({ input, actor, now }: Ask<typeof decisions.makeIdea>) => {
  const before = await current(input.id, input.version)
  const content = rules.ideaOf(before, input.option, input.village, input.text)
  // From the decision and the proposal: asked twice, it is the same idea.
  const form = `decision ${input.id} ${input.option}`
  const [code, id] = [await contacts.codeFor(form), contacts.idFrom(form)]
  const contact = await contacts.contactKey(code)
  const { network } = actor
  const idea = submitted({ content, id, contact, network, door: 'web', forSomebody: false, by: 'author', now })
  await keepNewIdea(
    { ...idea, origin: rules.originOf(before) },
    contacts.contactItem(contact, { idea: id, contact: {}, owner: actor.person, form, at: now }),
  )
  const stamp = { by: actor.person, did: 'makeIdea', at: now }
  return store.keepDecision(rules.withIdea(before, input.option, id), stamp)
}

export const handler = serve(decisions, {
  listDecisions: async () => {
    const today = dateOf(new Date().toISOString())
    const all = await store.allDecisions()
    return { decisions: all.filter(({ state }) => state === 'published').map(each => rules.lineOf(each, today)) }
  },
  readDecision: async ({ input }) => {
    const decision = await published(input.id)
    return { decision, changes: rules.newestFirst(await store.changesOf(input.id)) }
  },
  openMonitor: async ({ input, actor, now }) => {
    const { monitor } = await monitorOf(input.id, input.code, actor.network, now)
    return { name: monitor.name }
  },
  reportProgress,
  deskDecisions: async ({ now }) => {
    const [all, rounds] = await Promise.all([store.allDecisions(), ballots.allBallots()])
    const made = new Set(all.map(({ id }) => id))
    return {
      decisions: all.map(each => rules.lineOf(each, dateOf(now))),
      rounds: rounds
        .filter(({ id, state }) => state === 'declared' && !made.has(id))
        .map(({ id, content, declaredAt = '' }) => ({ id, title: content.title, declaredAt })),
    }
  },
  deskDecision: async ({ input }) => {
    const decision = await known(input.id)
    return { decision, can: { publish: rules.mayPublish(decision) } }
  },
  makeDecision: async ({ input, actor, now }) => {
    const round = await ballots.ballotById(input.id)
    if (!round) throw new Problem('not-found')
    const draft = rules.drafted(round, await ballots.outcomeOf(input.id))
    return store.keepDecision(draft, { by: actor.person, did: 'makeDecision', at: now })
  },
  saveDecision,
  publishDecision: async ({ input, actor, now }) => {
    const before = await current(input.id, input.version)
    must(rules.mayPublish(before))
    const next: Decision = { ...before, state: 'published', version: before.version + 1 }
    return store.keepDecision(next, { by: actor.person, did: 'publishDecision', at: now })
  },
  addMonitor,
  removeMonitor: async ({ input, actor, now }) => {
    const before = await current(input.id, input.version)
    const monitors = before.monitors.filter(({ id }) => id !== input.monitor)
    if (monitors.length === before.monitors.length) throw new Problem('not-found')
    const next = { ...before, monitors, version: before.version + 1 }
    return store.keepDecision(next, { by: actor.person, did: 'removeMonitor', at: now })
  },
  makeIdea,
})
