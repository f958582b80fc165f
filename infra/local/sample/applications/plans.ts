import * as z from 'zod/mini'
import { slug } from '../../../../functions/ideas/idea.ts'
import living from './plans-living.json' with { type: 'json' }
import means from './plans-means.json' with { type: 'json' }
import together from './plans-together.json' with { type: 'json' }

/** Kinds of organisations that carry the plans; which one it is follows from the region. */
export const kinds = [
  'dorp',
  'welzijn',
  'gemeente',
  'corporatie',
  'bibliotheek',
  'school',
  'zorg',
  'onderneming',
] as const
const kind = z.enum(kinds)
export type Kind = z.output<typeof kind>

const text = z.string().check(z.minLength(2))

/** The facts of an invented plan; the same plan was asked for in one village in 2026 and in another in 2027. */
const plan = z.strictObject({
  theme: slug,
  /** `{place}` becomes the name of the village. */
  title: text,
  tranche: z.enum(['2', '3']),
  feature: z.enum(['impact', 'experimental', 'orphan']),
  villages: z.tuple([slug, slug]),
  /** Whole euros, about: what is asked for in 2027. */
  ask: z.int(),
  /** The applicant comes first. */
  with: z.array(kind),
  why: text,
  what: text,
  who: text,
  people: z.int(),
  goal: text,
  /** Who carries on when the money is gone. */
  next: kind,
})
export type Plan = z.output<typeof plan>

export const plans: readonly Plan[] = z.array(plan).parse([...living, ...means, ...together])
