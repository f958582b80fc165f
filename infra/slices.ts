import { contracts, type SliceName } from '../functions/contracts.ts'
import type { ApiLambda, Grants } from './lambda.ts'

/**
 * Every Lambda that answers people, with what it may touch; those that work by themselves are in `work.ts`. CDK makes the
 * roles from both pages, the local platform runs what they list. Nothing may be touched that is not named there.
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
      files: 'read-write',
      register: 'read',
      limits: 'write',
    },
  },
  attachments: {
    tables: {
      ...asking,
      alliances: 'read-write',
      applications: 'read',
      files: 'read-write',
      register: 'read',
      limits: 'write',
    },
    buckets: { files: 'read-write' },
    inParts: true,
  },
  assemblies: {
    tables: { ...asking, assemblies: 'read-write', candidates: 'read-write' },
  },
  audit: {
    tables: { ...asking, audit: 'read' },
  },
  /** Ballot rounds as facilitators make them and everybody reads them; neither rights nor ballots. */
  ballots: {
    tables: { ...asking, register: 'read-write' },
    buckets: { files: 'read' },
    signers: 'make',
  },
  /** The ballot box knows nobody: no session, no people, no rights. */
  box: {
    tables: { ballots: 'read-write', register: 'read' },
  },
  catalogue: {
    tables: {},
    buckets: { catalogue: 'read' },
  },
  /** What became of each proposal that was decided; brings in passed ones as ideas. */
  decisions: {
    tables: {
      ...asking,
      register: 'read-write',
      assemblies: 'read',
      ideas: 'write',
      contacts: 'write',
      limits: 'read-write',
    },
  },
  documents: {
    tables: { ...asking, alliances: 'read', applications: 'read' },
    typeset: true,
  },
  files: {
    tables: { ...asking, files: 'read-write', ideas: 'read', contacts: 'read', limits: 'read-write' },
    buckets: { files: 'read-write' },
  },
  /** The meeting in the hall; a draft of a ballot round is made from its proposals. */
  halls: { tables: { ...asking, halls: 'read-write', assemblies: 'read', register: 'read-write' } },
  /** Letters, cards and table sheets of an assembly: the codes in them are worked out, not read. */
  handouts: { tables: { ...asking, assemblies: 'read', candidates: 'read', halls: 'read' }, typeset: true },
  /** Table devices in the hall: no account, a link per table. */
  harvests: { tables: { ...asking, halls: 'read-write', assemblies: 'read', limits: 'read-write' } },
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
  /**
   * Objections to a count. Words and who wrote them lie with other contacts, which forget themselves; the register, which
   * does not, holds only how many there were and what came of them.
   */
  objections: {
    tables: { ...asking, register: 'read-write', contacts: 'read-write', limits: 'read-write' },
  },
  open: {
    tables: { ...asking, register: 'read' },
    buckets: { catalogue: 'read' },
  },
  /** Paper ballots: printed, keyed twice, settled. Sees how many codes were given back for one, never whose. */
  papers: {
    tables: { ...asking, papers: 'read-write', register: 'read-write', rights: 'read' },
    typeset: true,
  },
  people: {
    tables: {
      people: 'read-write',
      ideas: 'read-write',
      contacts: 'read-write',
      notices: 'write',
      alliances: 'read-write',
      reviews: 'read',
    },
  },
  /** Writing to `applications` is only for checking, within the adoption, that what it leans on is still so. */
  plans: {
    tables: { ...asking, plans: 'read-write', advices: 'read', applications: 'read-write', register: 'read' },
  },
  /** The annual plan as PDF and DOCX, the same for everybody. */
  printed: { tables: { plans: 'read' }, typeset: true },
  proof: { tables: asking },
  /** The result of a ballot round as PDF, the same for everybody. */
  reports: { tables: { register: 'read' }, typeset: true },
  reviews: {
    tables: {
      ...asking,
      reviews: 'read-write',
      applications: 'read',
      alliances: 'read',
      files: 'read',
      register: 'read',
    },
    buckets: { files: 'read' },
  },
  /** Signs rights to vote; never sees a ballot. That codes were handed out is noted in the register, for the audit log. */
  rights: {
    tables: { ...asking, rights: 'read-write', register: 'read-write', limits: 'read-write' },
    signers: 'use',
  },
  rounds: {
    tables: { ...asking, register: 'read-write' },
  },
  /** Who sits where in the hall, beside the draw that it follows. */
  seats: { tables: { ...asking, assemblies: 'read-write' } },
  session: {
    tables: { people: 'read-write' },
  },
  shortlist: {
    tables: { ...asking, plans: 'read-write', applications: 'read', reviews: 'read', register: 'read' },
  },
  signups: {
    tables: { ...asking, assemblies: 'read-write', candidates: 'read-write', limits: 'read-write' },
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
