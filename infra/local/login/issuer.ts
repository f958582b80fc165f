import type { IncomingMessage, ServerResponse } from 'node:http'
import { Provider } from 'oidc-provider'
import * as z from 'zod/mini'
import type { Secrets } from '../aws/secrets.ts'
import { type Part, readBody, say } from '../http/body.ts'
import { html, languageOf, style, stylePath } from '../pages/page.ts'
import type { SamplePerson } from '../sample/people.ts'
import type { Accounts } from './accounts.ts'
import { chooserPage, expiredPage } from './chooser.ts'
import { memory } from './memory.ts'

export const clientId = 'naoberplein'
const under = '/inlog'

export type Issuer = {
  origin: string
  people: readonly SamplePerson[]
  accounts: Accounts
  secrets: Secrets['login']
}

const choice = z.object({
  person: z.string(),
  name: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(100))),
  email: z.optional(z.email()),
})

const providerFor = ({ origin, accounts, secrets }: Issuer): Provider => {
  const client = {
    client_id: clientId,
    token_endpoint_auth_method: 'none',
    grant_types: ['authorization_code'],
    response_types: ['code'],
    redirect_uris: [`${origin}/api/session/callback`],
    post_logout_redirect_uris: [`${origin}/`],
    // Asks every time who one is: here people change hats all day.
    default_max_age: 0,
  }
  const provider = new Provider(`${origin}${under}`, {
    adapter: memory(),
    clients: [client],
    jwks: { keys: [secrets.key] },
    cookies: { keys: [secrets.cookies] },
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    clientDefaults: { id_token_signed_response_alg: 'ES256' },
    conformIdTokenClaims: false,
    responseTypes: ['code'],
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: true } },
    interactions: { url: (_: unknown, interaction: { uid: string }) => `${under}/keuze/${interaction.uid}` },
    ttl: { AccessToken: 600, AuthorizationCode: 60, Grant: 3600, IdToken: 600, Interaction: 3600, Session: 3600 },
    findAccount: (_: unknown, id: string) => {
      const account = accounts.find(id)
      const claims = () => ({ sub: id, name: account?.name, email: account?.email, email_verified: true })
      return account && { accountId: id, claims }
    },
    // The platform is the issuer's own client: nobody has to consent to it.
    loadExistingGrant: async (ctx: { oidc: { client: { clientId: string }; session: { accountId: string } } }) => {
      const grant = new provider.Grant({ clientId: ctx.oidc.client.clientId, accountId: ctx.oidc.session.accountId })
      grant.addOIDCScope('openid email profile')
      await grant.save()
      return grant
    },
  })
  provider.on('server_error', (_, fault) => console.error(`the login service broke: ${fault}`))
  return provider
}

/** A certified OpenID Connect issuer with a page to choose a sample person: stands for Cognito. */
export const issuer = (settings: Issuer): Part => {
  const provider = providerFor(settings)
  const answer = provider.callback()

  const choose = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const browser = languageOf(request.headers['accept-language'])
    const interaction = await provider.interactionDetails(request, response).catch(() => undefined)
    if (!interaction) return say(response, 400, html, expiredPage(browser))
    const asked = String(interaction.params.ui_locales ?? '')
    const language = asked === 'en' || asked === 'nl' ? asked : browser
    if (request.method !== 'POST') return say(response, 200, html, chooserPage(language, settings.people, false))
    const form = Object.fromEntries(new URLSearchParams((await readBody(request, 10_000))?.toString()))
    const chosen = choice.safeParse(form)
    const { person, name, email } = chosen.success ? chosen.data : {}
    const account = name && email ? await settings.accounts.add(name, email) : settings.accounts.find(person ?? '')
    if (!account) return say(response, 400, html, chooserPage(language, settings.people, true))
    await provider.interactionFinished(request, response, { login: { accountId: account.id } })
  }

  return async (request, response) => {
    const url = request.url ?? '/'
    if (url === stylePath)
      return say(response, 200, { 'content-type': 'text/css', 'cache-control': 'max-age=300' }, style)
    if (url.startsWith(`${under}/keuze/`)) return choose(request, response)
    // No login outlives its moment here (see default_max_age), so there is nothing to end and nothing to ask.
    if (url.startsWith(`${under}/session/end`)) return say(response, 303, { location: '/' }, '')
    const mounted = Object.assign(request, { originalUrl: url, url: url.slice(under.length) || '/' })
    await answer(mounted, response)
  }
}
