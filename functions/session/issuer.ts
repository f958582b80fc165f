import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  buildEndSessionUrl,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  fetchUserInfo,
  None,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client'
import * as z from 'zod/mini'
import { origin, setting } from '../http/settings.ts'
import type { Claims } from './rules.ts'

/** What must be remembered between going to the login service and coming back. */
export const journey = z.object({ verifier: z.string(), state: z.string(), nonce: z.string(), to: z.string() })
export type Journey = z.infer<typeof journey>

const callback = (): string => `${origin()}/api/session/callback`
const ownMachine = new Set(['localhost', '127.0.0.1'])

let found: Promise<Configuration> | undefined

/** The login service's own description, read once per process; plain http only when it runs on this machine. */
const issuer = (): Promise<Configuration> => {
  const address = new URL(setting('OIDC_ISSUER'))
  const insecure = address.protocol === 'http:' && ownMachine.has(address.hostname)
  const execute = insecure ? [allowInsecureRequests] : []
  found ??= discovery(address, setting('OIDC_CLIENT_ID'), undefined, None(), { execute, timeout: 10 }).catch(fault => {
    found = undefined
    throw fault
  })
  return found
}

/** Where to send somebody to log in, and what to remember meanwhile. */
export const departure = async (to: string): Promise<{ address: string; journey: Journey }> => {
  const configuration = await issuer()
  const verifier = randomPKCECodeVerifier()
  const journey = { verifier, state: randomState(), nonce: randomNonce(), to }
  const address = buildAuthorizationUrl(configuration, {
    redirect_uri: callback(),
    scope: 'openid profile email',
    code_challenge: await calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    state: journey.state,
    nonce: journey.nonce,
    ui_locales: to === '/en' || to.startsWith('/en/') ? 'en' : 'nl',
  })
  return { address: address.href, journey }
}

const said = z.object({
  iss: z.string(),
  sub: z.string(),
  name: z.optional(z.string()),
  email: z.optional(z.string()),
  email_verified: z.optional(z.union([z.boolean(), z.string()])),
})

/**
 * Who came back, from the address with the code; checks state, nonce, PKCE and the signature of the ID token.
 * @throws Error when anything is not as it was at the departure
 */
export const arrival = async (query: string, { verifier, state, nonce }: Journey): Promise<Claims> => {
  const configuration = await issuer()
  const tokens = await authorizationCodeGrant(configuration, new URL(`${callback()}?${query}`), {
    pkceCodeVerifier: verifier,
    expectedState: state,
    expectedNonce: nonce,
    idTokenExpected: true,
  })
  const token = said.parse(tokens.claims())
  const more = token.email ? undefined : await fetchUserInfo(configuration, tokens.access_token, token.sub)
  const { iss, sub, name, email, email_verified } = { ...more, ...token }
  // Cognito tells it as text.
  const verified = email_verified === true || email_verified === 'true'
  return { issuer: iss, subject: sub, name: name ?? email?.split('@')[0] ?? '', email: email ?? '', verified }
}

/** Where to sign out at the login service; the home page when it has no such address or cannot be reached. */
export const farewell = async (): Promise<string> => {
  const home = `${origin()}/`
  try {
    const configuration = await issuer()
    if (!configuration.serverMetadata().end_session_endpoint) return '/'
    // Cognito calls the way back `logout_uri`.
    return buildEndSessionUrl(configuration, { post_logout_redirect_uri: home, logout_uri: home }).href
  } catch {
    return '/'
  }
}
