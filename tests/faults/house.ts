import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Slice } from '../../functions/http/endpoint.ts'
import type { Handler } from '../../functions/http/serve.ts'
import { gateway } from '../../infra/local/http/gateway.ts'
import { routesOf } from '../../infra/local/http/routes.ts'
import { objects } from '../../infra/local/objects/objects.ts'
import { type Traveller, traveller } from '../journeys/traveller.ts'

/** The handlers in this process behind the local gateway: they see the settings, and the faults, of one test file. */
export type House = {
  origin: string
  /** Somebody with the session of this person (id), or without. */
  as: (person?: string) => Promise<Traveller>
  stop: () => Promise<void>
}

const load = async () => {
  const [catalogue, ideas, supports, moderation, people, contracts, session] = await Promise.all([
    import('../../functions/catalogue/handler.ts'),
    import('../../functions/ideas/handler.ts'),
    import('../../functions/supports/handler.ts'),
    import('../../functions/moderation/handler.ts'),
    import('../../functions/people/handler.ts'),
    import('../../functions/contracts.ts'),
    import('../../functions/http/session.ts'),
  ])
  const of = { catalogue, ideas, supports, moderation, people }
  const slices = Object.entries(of).map(([name, module]) => ({
    contract: contracts.contracts[name as keyof typeof of] as Slice,
    to: async (): Promise<Handler> => module.handler,
  }))
  return { slices, ...session }
}

/** With a folder for objects the house has a store of its own, with these buckets. */
type Store = { folder: string; buckets: readonly string[] }

/** Opens the house with these settings; its own address becomes ORIGIN. */
export const openHouse = async (settings: Record<string, string>, store?: Store): Promise<House> => {
  Object.assign(process.env, settings)
  const { slices, seal, sessionSeconds, setCookie } = await load()
  const api = gateway({ routes: routesOf(slices), changed: async () => undefined })
  const keys = { id: settings.AWS_ACCESS_KEY_ID ?? '', secret: settings.AWS_SECRET_ACCESS_KEY ?? '' }
  const under = '/objecten'
  const kept = store && objects({ ...store, keys, under, created: async () => undefined })
  const server = createServer(async (request, response) => {
    if (kept && request.url?.startsWith(under)) return kept(request, response)
    const person = /^\/as\/(\w+)$/.exec(request.url ?? '')?.[1]
    if (!person) return api(request, response)
    const sealed = await seal({ person }, sessionSeconds, new Date().toISOString())
    return response.writeHead(204, { 'set-cookie': setCookie('session', sealed, sessionSeconds) }).end()
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`
  Object.assign(process.env, { ORIGIN: origin }, store && { AWS_ENDPOINT_URL_S3: `${origin}${under}` })
  return {
    origin,
    as: async person => {
      const who = traveller(origin)
      if (person) await (await who.fetch(`/as/${person}`)).arrayBuffer()
      return who
    },
    stop: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
