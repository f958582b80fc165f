import * as z from 'zod/mini'
import { line } from '../../alliances/alliance.ts'
import { draftMoney, draftText } from '../../applications/draft.ts'
import { frozenDocument } from '../../attachments/rules.ts'
import { version } from '../../ideas/idea.ts'
import { sentence, slug } from '../../rounds/round.ts'

const named = z.object({ id: z.string(), name: sentence })
/** A frozen version as experts read it: everything but the names of who signed. */
export const document = z.object({
  number: version,
  submittedAt: z.string(),
  title: z.string(),
  summary: z.string(),
  theme: named,
  tranche: named,
  features: z.array(named),
  municipalities: z.array(slug),
  startYear: z.int(),
  steps: draftText.shape.steps,
  answers: z.array(
    z.object({ id: z.string(), kind: z.enum(['part', 'criterion']), question: sentence, text: z.string() }),
  ),
  partners: z.array(z.pick(line, { id: true, organisation: true, isApplicant: true, terms: true, state: true })),
  costs: z.array(z.object({ category: z.optional(named), eligible: z.boolean(), what: z.string(), cents: z.int() })),
  otherFunds: draftMoney.shape.otherFunds,
  ownHours: draftMoney.shape.ownHours,
  doubleFunding: draftMoney.shape.doubleFunding,
  doubleFundingNote: z.string(),
  documents: z.optional(z.array(frozenDocument)),
  sums: z.object({ need: z.int(), left: z.int(), cash: z.int(), other: z.int(), ask: z.int() }),
  definitive: z.boolean(),
})
