import { must, Problem } from '../http/problem.ts'
import { serve } from '../http/serve.ts'
import { isPublic, mayTakePart } from '../ideas/rules.ts'
import { ideaOf } from '../ideas/store.ts'
import { supports } from './contract.ts'
import { keepSupport } from './store.ts'

export const handler = serve(supports, {
  supportIdea: async ({ input, actor }) => {
    const idea = await ideaOf(input.id)
    if (!idea || !isPublic(idea)) throw new Problem('not-found')
    must(mayTakePart(idea))
    await keepSupport(input.id, actor.person, input.supports)
    return { supports: input.supports }
  },
})
