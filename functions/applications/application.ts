import * as z from 'zod/mini'
import { id, parts, slug, type Zod } from '../ideas/idea.ts'

const cents = z.int().check(z.nonnegative())
const moment = z.iso.datetime()
/** Eight digits of the chamber of commerce. */
const chamberNumberBy = (by: Zod) => by.string().check(by.regex(/^[0-9]{8}$/, 'not-a-chamber-number'))
export const organisationBy = (by: Zod) =>
  by.object({
    name: by.string().check(by.trim(), by.minLength(2), by.maxLength(120)),
    chamberNumber: by.optional(chamberNumberBy(by)),
  })
export const organisation = organisationBy(parts)

/**
 * What everything after submission needs to know of an application: experts, shortlist, advice and plan read these and
 * not the drafts. Written with each submit or import, at pk `round#ROUND` sk `application#ID` of table `applications`;
 * the frozen version itself is at pk `application#ID` sk `version#NNNN`.
 */
export const card = z.object({
  id,
  round: slug,
  state: z.enum(['submitted', 'withdrawn']),
  title: z.string(),
  summary: z.string(),
  theme: slug,
  /** 2 an elaborated idea, 3 an experiment (distribution key of the round). */
  tranche: z.enum(['2', '3']),
  features: z.array(z.string()),
  /** Eligible need, partners' cash with other funds, and the gap between them that the agenda is asked for; euro cents. */
  need: cents,
  cash: cents,
  ask: cents,
  applicant: organisation,
  partners: z.array(organisation),
  /** Slugs of the municipalities it reaches. */
  municipalities: z.array(slug),
  /** The municipality that uploaded it, where one did. */
  tenant: z.optional(slug),
  /** The idea it grew from, and the alliance that carries it. */
  idea: z.optional(id),
  alliance: z.optional(id),
  /** People who supported that idea when this was submitted. */
  supporters: z.int().check(z.nonnegative()),
  /** Whether every partner had signed its line: without that nothing can be adopted. */
  definitive: z.boolean(),
  /** Earliest year in which it can start. */
  startYear: z.int(),
  version: z.int().check(z.minimum(1)),
  /** SHA-256 of the frozen version, hexadecimal. */
  hash: z.string(),
  submittedAt: moment,
})
export type Card = z.output<typeof card>
