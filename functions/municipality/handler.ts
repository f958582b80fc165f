import type { Person } from '../http/endpoint.ts'
import { must, Problem, type Verdict } from '../http/problem.ts'
import { serve } from '../http/serve.ts'
import { lineOf } from '../ideas/rules.ts'
import { historyOf, ideaOf, keepIdea, supportsOf } from '../ideas/store.ts'
import type { Idea } from '../ideas/stored.ts'
import { ideaShown, pastOf } from '../moderation/desk.ts'
import { isOverdue } from '../moderation/rules.ts'
import { historyWrite } from '../moderation/store.ts'
import { municipality } from './contract.ts'
import * as rules from './rules.ts'
import { deskPage } from './store.ts'

const atDesk = async (id: string, actor: Person): Promise<Idea> => {
  const idea = await ideaOf(id)
  if (!idea || !rules.isAtDesk(idea, actor.tenant)) throw new Problem('not-found')
  return idea
}

type Command = { id: string; version: number }

/** The idea as the officer saw it; what stands now goes back when somebody was first. */
const forCommand = async ({ id, version }: Command, actor: Person, may: (idea: Idea) => Verdict): Promise<Idea> => {
  const idea = await atDesk(id, actor)
  if (idea.version !== version) {
    const { state, did, at, desk, title, text } = idea
    throw new Problem('changed', { current: { version: idea.version, state, did, at, desk, title, text } })
  }
  must(may(idea))
  return idea
}

const keep = (next: Idea, stepId: string, why: string | undefined): Promise<Idea> => {
  const { id, at, by, did } = next
  return keepIdea(next, historyWrite(id, { id: stepId, at, by, did, why }))
}

export const handler = serve(municipality, {
  deskIdeas: async ({ input, actor, now }) => {
    if (!actor.tenant) return { ideas: [] }
    const page = await deskPage(actor.tenant, input.show ?? 'all', input.after)
    const supports = await supportsOf(page.items.map(idea => idea.id))
    const line = (idea: Idea) => ({ ...lineOf(idea, supports.get(idea.id) ?? 0), overdue: isOverdue(idea, now) })
    return { ideas: page.items.map(line), next: page.next }
  },
  deskIdea: async ({ input, actor }) => {
    const idea = await atDesk(input.id, actor)
    const [shown, steps] = await Promise.all([ideaShown(idea), historyOf(idea.id)])
    const notes = await pastOf(steps.filter(step => !step.reaction && !step.undone))
    return {
      idea: shown,
      notes: notes.map(({ at, by, verdict, why }) => ({ at, by, did: verdict, why })),
      can: { takeOver: rules.mayTakeOver(idea), answer: rules.mayAnswer(idea), handBack: rules.mayHandBack(idea) },
    }
  },
  takeOver: async ({ input, actor, now, newId }) => {
    const idea = await forCommand(input, actor, rules.mayTakeOver)
    const next = await keep(rules.takenOver(idea, { by: actor.person, now, why: input.note }), newId(), input.note)
    return { version: next.version, answerBy: next.answerBy ?? '' }
  },
  answerIdea: async ({ input, actor, now, newId }) => {
    const idea = await forCommand(input, actor, rules.mayAnswer)
    const next = await keep(rules.answered(idea, input, { by: actor.person, now }), newId(), input.outcome)
    return { version: next.version }
  },
  handBack: async ({ input, actor, now, newId }) => {
    const idea = await forCommand(input, actor, rules.mayHandBack)
    const next = await keep(rules.handedBack(idea, { by: actor.person, now, why: input.why }), newId(), input.why)
    return { version: next.version }
  },
})
