import { advices } from './advices/contract.ts'
import { agendas } from './agendas/contract.ts'
import { alliances } from './alliances/contract.ts'
import { applications } from './applications/contract.ts'
import { assemblies } from './assemblies/contract.ts'
import { attachments } from './attachments/contract.ts'
import { audit } from './audit/contract.ts'
import { ballots } from './ballots/contract.ts'
import { box } from './box/contract.ts'
import { catalogue } from './catalogue/contract.ts'
import { decisions } from './decisions/contract.ts'
import { documents } from './documents/contract.ts'
import { files } from './files/contract.ts'
import { halls } from './halls/contract.ts'
import { handouts } from './handouts/contract.ts'
import { harvests } from './harvests/contract.ts'
import type { Slice } from './http/endpoint.ts'
import { ideas } from './ideas/contract.ts'
import { moderation } from './moderation/contract.ts'
import { municipality } from './municipality/contract.ts'
import { objections } from './objections/contract.ts'
import { open } from './open/contract.ts'
import { papers } from './papers/contract.ts'
import { people } from './people/contract.ts'
import { plans } from './plans/contract.ts'
import { printed } from './printed/contract.ts'
import { proof } from './proof/contract.ts'
import { reports } from './reports/contract.ts'
import { reviews } from './reviews/contract.ts'
import { rights } from './rights/contract.ts'
import { rounds } from './rounds/contract.ts'
import { seats } from './seats/contract.ts'
import { session } from './session/contract.ts'
import { shortlist } from './shortlist/contract.ts'
import { signups } from './signups/contract.ts'
import { supports } from './supports/contract.ts'
import { uploads } from './uploads/contract.ts'

/** All slices by name: what the routes, the OpenAPI document and the permission table are made from. */
export const contracts = {
  advices,
  agendas,
  alliances,
  applications,
  assemblies,
  attachments,
  audit,
  ballots,
  box,
  catalogue,
  decisions,
  documents,
  files,
  halls,
  handouts,
  harvests,
  ideas,
  moderation,
  municipality,
  objections,
  open,
  papers,
  people,
  plans,
  printed,
  proof,
  reports,
  reviews,
  rights,
  rounds,
  seats,
  session,
  shortlist,
  signups,
  supports,
  uploads,
} satisfies Record<string, Slice>

export type SliceName = keyof typeof contracts
