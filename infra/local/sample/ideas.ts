import * as z from 'zod/mini'
import { content, doors, outcome, slug, states } from '../../../functions/ideas/idea.ts'
import { reasons } from '../../../functions/moderation/contract.ts'
import assenAaEnHunze from './ideas-assen-aa-en-hunze.json' with { type: 'json' }
import emmenBorgerOdoorn from './ideas-emmen-borger-odoorn.json' with { type: 'json' }
import hoogeveenCoevorden from './ideas-hoogeveen-coevorden.json' with { type: 'json' }
import meppelDeWolden from './ideas-meppel-de-wolden.json' with { type: 'json' }
import middenDrentheWesterveld from './ideas-midden-drenthe-westerveld.json' with { type: 'json' }
import noordenveldTynaarlo from './ideas-noordenveld-tynaarlo.json' with { type: 'json' }

const daysAgo = z.int().check(z.nonnegative(), z.lte(400))
const sentence = z.string().check(z.minLength(2))
const { files: _none, ...written } = content.shape

/** An invented idea; times are days before the first start, so that the example never looks old. */
const sampleIdea = z.strictObject({
  /** Name within the sample only, for `joins`. */
  key: slug,
  ...written,
  theme: slug,
  municipality: slug,
  door: z.enum(doors),
  /** Id of the helper in `people.json` who filled it in for somebody. */
  filledInBy: z.optional(z.string()),
  state: z.enum(states),
  daysAgo,
  supports: z.int().check(z.nonnegative(), z.lte(160)),
  /** Why it was returned or refused. */
  verdict: z.optional(z.strictObject({ reason: z.enum(reasons), more: sentence })),
  takenUp: z.optional(z.strictObject({ daysAgo, note: sentence })),
  /** Oldest first; `by` is an id in `organisations.json`. */
  answers: z.optional(z.array(z.strictObject({ daysAgo, by: z.string(), outcome, text: sentence }))),
  /** Key of the idea it joined as partner. */
  joins: z.optional(slug),
  reactions: z.array(z.strictObject({ daysAgo, shownName: sentence, text: sentence })),
})
export type SampleIdea = z.output<typeof sampleIdea>

export const sampleIdeas: readonly SampleIdea[] = z
  .array(sampleIdea)
  .parse([
    ...noordenveldTynaarlo,
    ...assenAaEnHunze,
    ...middenDrentheWesterveld,
    ...meppelDeWolden,
    ...hoogeveenCoevorden,
    ...emmenBorgerOdoorn,
  ])
