import * as z from 'zod/mini'
import { card, organisation } from '../applications/application.ts'
import { slice } from '../http/endpoint.ts'
import { id, slug, verdict, version } from '../ideas/idea.ts'
import { advices } from '../reviews/rules.ts'
import { sentence, round as wholeRound } from '../rounds/round.ts'
import { scenario } from './rules.ts'

/** The scenarios that stand side by side; `hand` is the best that keeps to what was decided by hand. */
export const scenarioNames = ['optimum', 'greedy', 'equalShares', 'hand'] as const
const scenarioName = z.enum(scenarioNames)
export type ScenarioName = z.output<typeof scenarioName>

/** Euro cents by slug of a theme, or by tranche. */
const amounts = z.record(z.string(), z.int())
const names = z.array(z.string())
const because = z.string().check(z.trim(), z.minLength(3), z.maxLength(1000))

const round = z.pick(wholeRound, {
  ...{ id: true, name: true, state: true, phases: true, outages: true },
  ...{ themes: true, tranches: true, key: true, partial: true },
})

const summary = z.object({
  name: scenarioName,
  /** Points of all its projects together, euro cents they ask. */
  score: z.number(),
  cost: z.int(),
  selected: names,
  themes: amounts,
  tranches: amounts,
  /** What could be offered in part from what is left, euro cents by project. */
  offers: amounts,
})
export type Summary = z.output<typeof summary>

const project = z.object({
  ...z.pick(card, { id: true, title: true, summary: true, theme: true, tranche: true, ask: true, supporters: true })
    .shape,
  applicant: organisation.shape.name,
  municipalities: z.array(slug),
  /** 0 to 100; left out when nobody has judged it yet. */
  score: z.optional(z.number()),
  advice: z.optional(z.object({ advice: z.enum(advices), condition: z.string() })),
  /** Share (0 to 1) of the changes of weight by a tenth in which it is in the optimum. */
  stability: z.optional(z.number()),
  /** Why it is in or out of the optimum, and the smallest changes that would turn that round. */
  why: z.optional(sentence),
  changes: z.optional(z.object({ nl: names, en: names })),
  hand: z.optional(z.object({ in: z.boolean(), reason: z.string(), at: z.string(), by: z.optional(z.string()) })),
})
export type Project = z.output<typeof project>

/** What deciding by hand does to the optimum; `short` is what the themes and tranches lack (euro cents). */
const trial = z.union([
  z.object({ fits: z.literal(true), pushedOut: names, cameIn: names, less: z.number(), cost: z.int() }),
  z.object({ fits: z.literal(false), short: z.object({ themes: amounts, tranches: amounts }) }),
])
export type Trial = z.output<typeof trial>

const atDesk = z.object({
  round,
  /** Zero before scenarios were ever worked out. */
  version: z.int(),
  projects: z.array(project),
  made: z.optional(
    z.object({
      at: z.string(),
      by: z.optional(z.string()),
      /** SHA-256 of what went in. */
      hash: z.string(),
      /** Scores, amounts or applications have changed since. */
      stale: z.boolean(),
      /** Whether the optimum could be proved to be the best. */
      proven: z.boolean(),
      explained: z.object({ done: z.int(), of: z.int() }),
      scenarios: z.array(summary),
      hand: z.optional(trial),
    }),
  ),
  chosen: z.optional(z.object({ scenario: z.string(), at: z.string(), in: z.int(), amount: z.int() })),
  can: z.object({ make: verdict, choose: verdict }),
})
export type AtDesk = z.output<typeof atDesk>

const byHand = z.object({ id, in: z.boolean() })
const hand = <Each extends z.ZodMiniType>(each: Each) => z.array(each).check(z.maxLength(100))
const refuses = ['invalid', 'sign-in', 'not-allowed', 'not-found'] as const

export const shortlist = slice({
  deskShortlist: {
    method: 'GET',
    path: '/api/desk/shortlist/{round}',
    says: 'The scenarios of a round side by side, with why each project is in or out and what would change that',
    allow: ['manager', 'executive'],
    input: z.object({ round: slug }),
    output: atDesk,
    refuses: [...refuses],
  },
  makeScenarios: {
    method: 'POST',
    path: '/api/desk/shortlist/{round}/scenarios',
    says: 'Work the scenarios out anew from the applications, scores, ceilings and key as they are now',
    allow: ['manager'],
    input: z.object({ round: slug }),
    output: atDesk,
    refuses: [...refuses, 'wrong-state', 'changed', 'too-large'],
  },
  tryHand: {
    method: 'POST',
    path: '/api/desk/shortlist/{round}/trial',
    says: 'What deciding by hand would do: who is pushed out, who comes in, what it costs in points; keeps nothing',
    allow: ['manager'],
    input: z.object({ round: slug, hand: hand(byHand) }),
    output: z.object({ trial: z.optional(trial) }),
    refuses: [...refuses, 'wrong-state'],
  },
  saveHand: {
    method: 'PUT',
    path: '/api/desk/shortlist/{round}/hand',
    says: 'Keep everything that is decided by hand, each with its reason, and work that scenario out',
    allow: ['manager'],
    input: z.object({ round: slug, version, hand: hand(z.object({ ...byHand.shape, reason: because })) }),
    output: atDesk,
    refuses: [...refuses, 'wrong-state', 'too-late', 'changed', 'too-large'],
  },
  chooseScenario: {
    method: 'POST',
    path: '/api/desk/shortlist/{round}/choice',
    says: 'Choose one scenario as the shortlist that municipalities advise on and the plan begins with',
    allow: ['manager'],
    input: z.object({ round: slug, version, scenario: scenarioName, parts: z.boolean() }),
    output: atDesk,
    refuses: [...refuses, 'wrong-state', 'too-late', 'changed'],
  },
  scenarioFile: {
    method: 'GET',
    path: '/api/desk/shortlist/{round}/scenario.json',
    says: 'What the scenarios were worked out from, as the command `npm run -s shortlist` reads it',
    allow: ['manager', 'executive'],
    input: z.object({ round: slug }),
    output: scenario,
    refuses: [...refuses],
  },
})
