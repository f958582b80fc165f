import type * as z from 'zod/mini'
import type { ProblemCode } from './problem.ts'

export const roles = [
  'resident',
  'helper',
  'officer',
  'partner',
  'expert',
  'moderator',
  'manager',
  'executive',
  'council',
  'facilitator',
  'auditor',
  'administrator',
] as const
export type Role = (typeof roles)[number]

/** Nobody signed in. `network` is a salted hash of the address that changes every day. */
export type Visitor = { person: undefined; network: string }
/** Somebody signed in; `tenant` is the slug of the one municipality an officer works for. */
export type Person = {
  person: string
  network: string
  name: string
  email: string
  /** The address that the login service vouches for, in small letters; missing when it does not. */
  proven: string | undefined
  roles: readonly Role[]
  tenant: string | undefined
}
export type Actor = Visitor | Person

/** Ring 1 of permission: who may knock at all. Required on every endpoint; there is no default. */
export type Allow = 'anyone' | 'signed-in' | readonly Role[]

export type Schema = z.ZodMiniType

/** What is no text: its endpoint has `bytes` as output. */
export const binaryMedia = [
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
] as const
export type BinaryMedia = (typeof binaryMedia)[number]

/**
 * One thing the platform can be asked. The only piece that browser, Lambda, routes, OpenAPI and permission table share.
 *
 * `input` is flat: names in `path` are taken from the path, the others from the query (GET) or from the JSON body.
 * `output` is also the privacy filter: what it does not name never leaves.
 * `media` other than JSON means that the handler answers with text (CSV, Atom, GeoJSON) or with `bytes` (PDF).
 * `fresh` (seconds) means the answer is the same for everybody and may be kept that long by CloudFront; the session is then not read.
 */
export type Endpoint = {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  path: `/api/${string}`
  says: string
  allow: Allow
  input: Schema
  output: Schema
  refuses: readonly ProblemCode[]
  media?:
    | 'text/csv'
    | 'text/calendar'
    | 'application/geo+json'
    | 'application/atom+xml'
    | 'text/html'
    | 'text/css'
    | BinaryMedia
  fresh?: number
  /** Nobody may know who asks: neither session nor network is looked at, and every asker is the same nobody. */
  nameless?: true
}

export type Slice = Record<string, Endpoint>

export type Input<E extends Endpoint> = z.output<E['input']>
export type Output<E extends Endpoint> = z.input<E['output']>
export type Answered<E extends Endpoint> = z.output<E['output']>
export type Admitted<E extends Endpoint> = E['allow'] extends 'anyone' ? Actor : Person

/** Checks a slice's endpoints at compile time and keeps their exact types. */
export const slice = <const S extends Slice>(endpoints: S): S => endpoints

/** `POST /api/ideas/{id}`: the key API Gateway routes by, and the name of an endpoint everywhere else. */
export const routeKey = (endpoint: Endpoint): string => `${endpoint.method} ${endpoint.path}`

/** The names between braces in a path, in order. */
export const pathNames = (path: string): string[] => [...path.matchAll(/\{(\w+)\}/g)].map(match => match[1] ?? '')
