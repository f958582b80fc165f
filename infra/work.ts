import type { ArrivalLambda, StreamLambda, TimedLambda } from './lambda.ts'

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
    hears: [
      ...(['ideas', 'people', 'register', 'alliances', 'applications', 'uploads', 'plans', 'advices'] as const),
      ...(['reviews', 'assemblies', 'candidates', 'halls'] as const),
    ],
    batch: 100,
    windowSeconds: 2,
    tables: { audit: 'read-write' },
  },
  /** Counts a ballot round after closing, and publishes it: ballots, list, numbers, result. */
  countBallots: {
    module: 'counts/listener.ts',
    handler: 'listen',
    hears: ['register'],
    batch: 1,
    windowSeconds: 0,
    tables: { register: 'read-write', ballots: 'read-write', papers: 'read', rights: 'read' },
    buckets: { files: 'write' },
  },
  /** Letters to partners and leads; whether a submitted application is definitive. */
  allianceEffects: {
    module: 'alliances/listener.ts',
    handler: 'listen',
    hears: ['alliances'],
    batch: 25,
    windowSeconds: 0,
    tables: { alliances: 'read', applications: 'read-write', ideas: 'read-write', register: 'read', notices: 'write' },
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
  /** Whether a draw can be held, everybody's chance, and the panels one of which will be drawn. */
  assemblyDraws: {
    module: 'assemblies/listener.ts',
    handler: 'listen',
    hears: ['assemblies'],
    batch: 1,
    windowSeconds: 0,
    seconds: 600,
    tables: { assemblies: 'read-write', candidates: 'read-write' },
  },
  /** Tables that mix everybody, and again after late arrivals and no-shows. */
  seatPlans: {
    module: 'seats/listener.ts',
    handler: 'listen',
    hears: ['assemblies'],
    batch: 1,
    windowSeconds: 0,
    tables: { assemblies: 'read-write' },
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
  /** Ballots enter the public list together, never one by one. */
  listBallots: {
    module: 'box/schedule.ts',
    handler: 'listWaiting',
    every: { minutes: 1 },
    tables: { ballots: 'read-write', register: 'read' },
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
