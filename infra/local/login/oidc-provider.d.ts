// The package brings no types; this is the part of it that the issuer uses.
declare module 'oidc-provider' {
  import type { IncomingMessage, ServerResponse } from 'node:http'

  type Grant = { addOIDCScope: (scope: string) => void; save: () => Promise<string> }
  type Context = {
    body: unknown
    type: string
    oidc: {
      client?: { clientId: string }
      session?: { accountId: string }
      entities: { Grant?: Grant }
      provider: Provider
      result?: { consent?: { grantId?: string } }
    }
  }
  type Interaction = { uid: string; prompt: { name: string }; params: Record<string, unknown> }
  type Account = { accountId: string; claims: () => Record<string, unknown> }

  export class Provider {
    constructor(issuer: string, configuration: Record<string, unknown>)
    Grant: new (of: {
      clientId: string
      accountId: string
    }) => Grant
    callback(): (request: IncomingMessage, response: ServerResponse) => Promise<void>
    interactionDetails(request: IncomingMessage, response: ServerResponse): Promise<Interaction>
    interactionFinished(request: IncomingMessage, response: ServerResponse, result: unknown): Promise<void>
    on(event: string, hear: (...told: unknown[]) => void): void
  }
}
