import { contracts, type SliceName } from '../functions/contracts.ts'
import type { ApiLambda, ArrivalLambda, Grants, StreamLambda, TimedLambda } from './lambda.ts'

/**
 * Every Lambda on one page: what it answers to and what it may touch. CDK makes the roles from it, the local platform
 * runs what it lists. Nothing may be touched that is not named here.
 */

/** Who asks is read from the session cookie and the people table, by every Lambda that answers people. */
const asking = { people: 'read' } as const satisfies Grants['tables']

/** What the Lambda of each slice may touch; all know the platform's own keys, which open the session. */
const answering = {
  advices: {
    tables: { ...asking, advices: 'read-write', applications: 'read', plans: 'read', register: 'read' },
  },
  agendas: { tables: { register: 'read' } },
  alliances: {
    tables: {
      ...asking,
      alliances: 'read-write',
      ideas: 'read',
      register: 'read',
      limits: 'read-write',
    },
  },
  applications: {
    tables: {
      ...asking,
      alliances: 'read-write',
      applications: 'read-write',
      ideas: 'read',
      register: 'read',
      limits: 'write',
    },
  },
  audit: {
    tables: { ...asking, audit: 'read' },
  },
  catalogue: {
    tables: {},
    buckets: { catalogue: 'read' },
  },
  documents: {
    tables: { ...asking, alliances: 'read', applications: 'read', plans: 'read' },
    typeset: true,
  },
  files: {
    tables: { ...asking, files: 'read-write', ideas: 'read', contacts: 'read', limits: 'read-write' },
    buckets: { files: 'read-write' },
  },
  ideas: {
    tables: {
      ...asking,
      ideas: 'read-write',
      contacts: 'read-write',
      supports: 'read',
      files: 'read-write',
      limits: 'read-write',
    },
  },
  moderation: {
    tables: { people: 'read-write', ideas: 'read-write', contacts: 'read', files: 'read' },
  },
  municipality: {
    tables: { ...asking, ideas: 'read-write', files: 'read' },
  },
  open: {
    tables: { ...asking, register: 'read' },
    buckets: { catalogue: 'read' },
  },
  people: {
    tables: {
      people: 'read-write',
      ideas: 'read-write',
      contacts: 'read-write',
      notices: 'write',
      alliances: 'read-write',
    },
  },
  /** Writing to `applications` is only for checking, within the adoption, that what it leans on is still so. */
  plans: {
    tables: { ...asking, plans: 'read-write', advices: 'read', applications: 'read-write', register: 'read' },
  },
  proof: { tables: asking },
  reviews: {
    tables: { ...asking, reviews: 'read-write', applications: 'read', alliances: 'read', register: 'read' },
  },
  rounds: {
    tables: { ...asking, register: 'read-write' },
  },
  session: {
    tables: { people: 'read-write' },
  },
  shortlist: {
    tables: { ...asking, plans: 'read-write', applications: 'read', reviews: 'read', register: 'read' },
  },
  supports: {
    tables: { ...asking, ideas: 'read', supports: 'write' },
  },
  uploads: {
    tables: { ...asking, uploads: 'read-write', applications: 'read-write', register: 'read', limits: 'write' },
    buckets: { files: 'read-write' },
  },
} as const satisfies Record<SliceName, Grants>

const apiLambda = (name: SliceName): ApiLambda => ({
  contract: contracts[name],
  module: `${name}/handler.ts`,
  handler: 'handler',
  secret: true,
  ...answering[name],
})

export const lambdas = Object.fromEntries(
  Object.keys(answering).map(name => [name, apiLambda(name as SliceName)]),
) as Record<SliceName, ApiLambda>

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
    hears: ['ideas', 'people', 'register', 'alliances', 'applications', 'uploads', 'plans', 'advices', 'reviews'],
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
  /** Letters to officers whose municipality has not said all. */
  adviceLetters: {
    module: 'advices/listener.ts',
    handler: 'listen',
    hears: ['advices'],
    batch: 25,
    windowSeconds: 0,
    tables: { people: 'read', register: 'read', notices: 'write' },
  },
  /** Letters about an adopted plan. */
  decisionLetters: {
    module: 'plans/listener.ts',
    handler: 'listen',
    hears: ['plans'],
    batch: 1,
    windowSeconds: 0,
    tables: { plans: 'read', applications: 'read', alliances: 'read', register: 'read', notices: 'write' },
  },
  /** Letters to experts; who left leaves no profile. */
  reviewEffects: {
    module: 'reviews/listener.ts',
    handler: 'listen',
    hears: ['reviews', 'people'],
    batch: 25,
    windowSeconds: 0,
    tables: { reviews: 'write', register: 'read', notices: 'write' },
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
  /** Imports and takes back what municipalities uploaded, step by step; each step wakes the next. */
  uploadWork: {
    module: 'uploads/worker.ts',
    handler: 'listen',
    hears: ['uploads'],
    batch: 1,
    windowSeconds: 0,
    tables: { uploads: 'read-write', applications: 'read-write', register: 'read' },
    buckets: { files: 'read-write' },
  },
  /** Why each project is in or out of the shortlist, step by step; each step wakes the next. */
  shortlistReasons: {
    module: 'shortlist/listener.ts',
    handler: 'listen',
    hears: ['plans'],
    batch: 1,
    windowSeconds: 0,
    tables: { plans: 'read-write' },
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
  remindExperts: {
    module: 'reviews/schedule.ts',
    handler: 'remind',
    every: { nightlyAt: '05:30' },
    tables: { reviews: 'read', register: 'read', notices: 'write' },
  },
  remindMunicipalities: {
    module: 'advices/schedule.ts',
    handler: 'remindAll',
    every: { nightlyAt: '05:45' },
    tables: { advices: 'read-write', applications: 'read', plans: 'read', register: 'read' },
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
  /** The dry run of a municipality's file with proposals. */
  checkUpload: {
    module: 'uploads/arrival.ts',
    handler: 'listen',
    bucket: 'files',
    tables: { uploads: 'read-write', applications: 'read', register: 'read' },
    buckets: { files: 'read-write' },
  },
} as const satisfies Record<string, ArrivalLambda>
