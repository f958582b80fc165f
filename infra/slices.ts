import { contracts, type SliceName } from '../functions/contracts.ts'
import type { TableName } from '../functions/data/keys.ts'
import type { Slice } from '../functions/http/endpoint.ts'

/**
 * Every Lambda on one page: what it answers to and what it may touch. CDK makes the roles from it, the local platform
 * runs what it lists. Nothing may be touched that is not named here.
 */
/** `scan` also reads the table from end to end: only for what makes something anew at night. */
export type Touch = 'read' | 'write' | 'read-write' | 'scan'
export type Bucket = 'files' | 'catalogue'
export type Grants = {
  tables: Partial<Record<TableName, Touch>>
  buckets?: Partial<Record<Bucket, Exclude<Touch, 'scan'>>>
  /** The platform's own keys: sessions, hashes, proof of work. */
  secret?: boolean
  /** May send letters by SES. */
  mail?: boolean
  /** May remove accounts from the login service. */
  logins?: boolean
  /** Makes PDFs: gets Typst, a native module for x86_64, as a layer. */
  typeset?: boolean
}

/** Module paths are below `functions/`; `handler` is the name it exports. */
export type ApiLambda = Grants & { contract: Slice; module: string; handler: 'handler' }
export type StreamLambda = Grants & {
  module: string
  handler: string
  /** Tables whose changes it hears. */
  hears: readonly TableName[]
  /** Changes per call at most, and how long it may gather them. */
  batch: number
  windowSeconds: number
}
export type TimedLambda = Grants & {
  module: string
  handler: string
  every: { minutes: number } | { nightlyAt: string }
}
export type ArrivalLambda = Grants & { module: string; handler: string; bucket: Bucket }

/** Who asks is read from the session cookie and the people table, by every Lambda that answers people. */
const asking = { people: 'read' } as const satisfies Grants['tables']

export const lambdas = {
  alliances: {
    contract: contracts.alliances,
    module: 'alliances/handler.ts',
    handler: 'handler',
    tables: {
      ...asking,
      alliances: 'read-write',
      applications: 'read',
      ideas: 'read',
      register: 'read',
      limits: 'read-write',
    },
    secret: true,
  },
  applications: {
    contract: contracts.applications,
    module: 'applications/handler.ts',
    handler: 'handler',
    tables: {
      ...asking,
      alliances: 'read-write',
      applications: 'read-write',
      ideas: 'read',
      register: 'read',
      limits: 'read-write',
    },
    secret: true,
  },
  audit: {
    contract: contracts.audit,
    module: 'audit/handler.ts',
    handler: 'handler',
    tables: { ...asking, audit: 'read' },
    secret: true,
  },
  catalogue: {
    contract: contracts.catalogue,
    module: 'catalogue/handler.ts',
    handler: 'handler',
    tables: {},
    buckets: { catalogue: 'read' },
    secret: true,
  },
  documents: {
    contract: contracts.documents,
    module: 'documents/handler.ts',
    handler: 'handler',
    tables: { ...asking, alliances: 'read', applications: 'read', register: 'read' },
    secret: true,
    typeset: true,
  },
  files: {
    contract: contracts.files,
    module: 'files/handler.ts',
    handler: 'handler',
    tables: { ...asking, files: 'read-write', ideas: 'read', contacts: 'read', limits: 'read-write' },
    buckets: { files: 'read-write' },
    secret: true,
  },
  ideas: {
    contract: contracts.ideas,
    module: 'ideas/handler.ts',
    handler: 'handler',
    tables: {
      ...asking,
      ideas: 'read-write',
      contacts: 'read-write',
      supports: 'read',
      files: 'read-write',
      limits: 'read-write',
    },
    secret: true,
  },
  moderation: {
    contract: contracts.moderation,
    module: 'moderation/handler.ts',
    handler: 'handler',
    tables: { people: 'read-write', ideas: 'read-write', contacts: 'read', files: 'read' },
    secret: true,
  },
  municipality: {
    contract: contracts.municipality,
    module: 'municipality/handler.ts',
    handler: 'handler',
    tables: { ...asking, ideas: 'read-write', files: 'read' },
    secret: true,
  },
  open: {
    contract: contracts.open,
    module: 'open/handler.ts',
    handler: 'handler',
    tables: { ...asking, register: 'read' },
    buckets: { catalogue: 'read' },
    secret: true,
  },
  people: {
    contract: contracts.people,
    module: 'people/handler.ts',
    handler: 'handler',
    tables: { people: 'read-write', ideas: 'read-write', contacts: 'read-write', notices: 'write' },
    secret: true,
  },
  proof: { contract: contracts.proof, module: 'proof/handler.ts', handler: 'handler', tables: asking, secret: true },
  rounds: {
    contract: contracts.rounds,
    module: 'rounds/handler.ts',
    handler: 'handler',
    tables: { ...asking, register: 'read-write' },
    secret: true,
  },
  session: {
    contract: contracts.session,
    module: 'session/handler.ts',
    handler: 'handler',
    tables: { people: 'read-write' },
    secret: true,
  },
  supports: {
    contract: contracts.supports,
    module: 'supports/handler.ts',
    handler: 'handler',
    tables: { ...asking, ideas: 'read', supports: 'write' },
    secret: true,
  },
} as const satisfies Record<SliceName, ApiLambda>

/** After-effects: each hears the changes of its tables by itself, at its own pace, and may be replayed. */
export const listeners = {
  supportCounts: {
    module: 'supports/listener.ts',
    handler: 'listen',
    hears: ['supports'],
    batch: 100,
    windowSeconds: 1,
    tables: { ideas: 'read-write' },
  },
  auditChain: {
    module: 'audit/listener.ts',
    handler: 'listen',
    hears: ['ideas', 'people', 'register', 'alliances', 'applications'],
    batch: 100,
    windowSeconds: 2,
    tables: { audit: 'read-write' },
  },
  /** Letters to partners and leads; whether a submitted application is definitive. */
  allianceEffects: {
    module: 'alliances/listener.ts',
    handler: 'listen',
    hears: ['alliances'],
    batch: 25,
    windowSeconds: 0,
    tables: { alliances: 'read', applications: 'read-write', ideas: 'read', register: 'read', notices: 'write' },
  },
  /** The receipt of an application, with its copy as PDF. */
  applicationReceipts: {
    module: 'documents/listener.ts',
    handler: 'listen',
    hears: ['applications'],
    batch: 5,
    windowSeconds: 0,
    tables: {
      applications: 'read',
      alliances: 'read',
      register: 'read',
      people: 'read',
      ideas: 'read',
      contacts: 'read',
      notices: 'read-write',
    },
    secret: true,
    mail: true,
    typeset: true,
  },
  /** The bytes of a file that the table forgot go too. */
  forgetFiles: {
    module: 'files/forget.ts',
    handler: 'listen',
    hears: ['files'],
    batch: 25,
    windowSeconds: 5,
    tables: {},
    buckets: { files: 'write' },
  },
  /** What hangs on an idea that the table forgot goes too. */
  forgetIdeas: {
    module: 'ideas/forget.ts',
    handler: 'listen',
    hears: ['ideas'],
    batch: 25,
    windowSeconds: 5,
    tables: { ideas: 'read-write', contacts: 'read-write', files: 'read-write' },
  },
  /** Who erased everything here is forgotten by the login service too. */
  forgetLogins: {
    module: 'session/forget.ts',
    handler: 'listen',
    hears: ['people'],
    batch: 25,
    windowSeconds: 5,
    tables: { people: 'read' },
    logins: true,
  },
  invitations: {
    module: 'notices/invited.ts',
    handler: 'listen',
    hears: ['people'],
    batch: 25,
    windowSeconds: 0,
    tables: { notices: 'write' },
  },
  ideaEffects: {
    module: 'ideas/listener.ts',
    handler: 'listen',
    hears: ['ideas', 'contacts'],
    batch: 25,
    windowSeconds: 0,
    tables: { ideas: 'read', contacts: 'read', notices: 'read-write' },
    buckets: { catalogue: 'read-write' },
    secret: true,
    mail: true,
  },
} as const satisfies Record<string, StreamLambda>

export const schedules = {
  sendLetters: {
    module: 'notices/schedule.ts',
    handler: 'sendDue',
    every: { minutes: 1 },
    tables: { notices: 'read-write', contacts: 'read', ideas: 'read', people: 'read', alliances: 'read' },
    secret: true,
    mail: true,
  },
  rebuildCatalogue: {
    module: 'catalogue/schedule.ts',
    handler: 'rebuild',
    every: { nightlyAt: '02:15' },
    tables: { ideas: 'scan' },
    buckets: { catalogue: 'read-write' },
  },
} as const satisfies Record<string, TimedLambda>

/** Woken by an S3 event when an object has been created. */
export const arrivals = {
  checkFile: {
    module: 'files/listener.ts',
    handler: 'listen',
    bucket: 'files',
    tables: { files: 'read-write' },
    buckets: { files: 'read-write' },
  },
} as const satisfies Record<string, ArrivalLambda>
