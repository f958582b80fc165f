import { serve } from '../http/serve.ts'
import { audit } from './contract.ts'
import { headOfChain, linksFrom, staffIn } from './store.ts'

/** Links a page: each holds up to a hundred entries. */
const pageSize = 50

export const handler = serve(audit, {
  readChain: async ({ input }) => {
    const { items, next } = await linksFrom(input.order, pageSize, input.after)
    return { links: items, staff: await staffIn(items), next }
  },
  chainHead: headOfChain,
})
