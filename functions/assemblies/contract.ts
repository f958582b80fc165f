import * as z from 'zod/mini'
import { slice } from '../http/endpoint.ts'
import { id, key, verdict, version } from '../ideas/idea.ts'
import { publishedDraw } from '../lottery/rules.ts'
import { signUp, signUpInput } from '../signups/contract.ts'
import { assembly, content, letters, phaseIds, wanted } from './plan.ts'

const staff = ['facilitator'] as const
const refuses = ['invalid', 'sign-in', 'not-allowed', 'not-found'] as const
const byId = z.object({ id })
const hash = z.string()
const said = z.object({ nl: z.string(), en: z.string() })
/** What happened in public, such as dice: one line each. */
const event = z.string().check(z.trim(), z.minLength(1), z.maxLength(200), z.regex(/^[^\r\n]*$/, 'one-line'))

export const drawStates = ['asked', 'impossible', 'ready', 'committed', 'drawn'] as const

/** A draw as everybody may see it, from the promise on. Places are those in the published list, from 0. */
export const publicDraw = z.object({
  state: z.enum(drawStates),
  size: z.int(),
  people: z.int(),
  quotas: z.array(wanted),
  panels: z.int(),
  /** The smallest and largest chance of anybody, 0 to 1. */
  chances: z.object({ least: z.number(), most: z.number() }),
  statement: publishedDraw.shape.statement,
  commitment: hash,
  committedAt: z.string(),
  outcome: z.optional(
    z.object({
      events: z.array(z.string()),
      seed: hash,
      drawnAt: z.string(),
      /** Pseudonyms of who takes part, after those who dropped out were replaced. */
      panel: z.array(z.string()),
      replaced: z.array(z.object({ out: z.string(), into: z.optional(z.string()), misses: z.int() })),
    }),
  ),
})

const shown = z.object({
  assembly,
  phase: z.enum(phaseIds),
  canRegister: verdict,
  letters: z.optional(letters),
  draw: z.optional(publicDraw),
})
export type Shown = z.output<typeof shown>

const line = z.object({
  ...z.pick(assembly, { id: true, title: true, question: true, area: true, size: true, influence: true, phases: true })
    .shape,
  phase: z.enum(phaseIds),
})
export type AssemblyLine = z.output<typeof line>

/** The file of a draw, and everybody's fair chance by place in the pool, which the panels follow. */
const drawFile = z.object({ ...publishedDraw.shape, chances: z.array(z.number()) })

const tally = z.object({ category: z.string(), feature: z.string(), people: z.int() })

const atDesk = z.object({
  ...shown.shape,
  /** What was imported last, when letters were not drawn yet. */
  sample: z.optional(
    z.object({
      hash,
      name: z.string(),
      at: z.string(),
      strata: z.array(z.object({ name: z.string(), addresses: z.int() })),
    }),
  ),
  people: z.object({ signedUp: z.int(), withdrawn: z.int(), incomplete: z.int(), tallies: z.array(tally) }),
  /** The numbers that follow from the shares of the composition. */
  suggested: z.array(wanted),
  drawing: z.optional(
    z.object({
      ...{ state: z.enum(drawStates), version: z.int(), size: z.int(), quotas: z.array(wanted), at: z.string() },
      people: z.optional(z.int()),
      kinds: z.optional(z.int()),
      chances: z.optional(publicDraw.shape.chances),
      /** Why it is impossible, and the nearest numbers that are possible. */
      says: z.array(said),
      nearest: z.optional(z.object({ size: z.int(), quotas: z.array(wanted) })),
    }),
  ),
  can: z.object({ letters: verdict, enter: verdict, prepare: verdict, commit: verdict, hold: verdict }),
})
export type AtDesk = z.output<typeof atDesk>

/** A file of at most 4 MB as base64: a request may be 6 MB. */
const file = {
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
  content: z.string().check(z.maxLength(5_600_000), z.regex(/^[A-Za-z0-9+/]*={0,2}$/, 'not-base64')),
}
const checked = z.object({
  rows: z.int(),
  strata: z.array(z.object({ name: z.string(), addresses: z.int() })),
  households: z.int(),
  /** The same sample as was imported before: importing it changes nothing. */
  same: z.boolean(),
  faults: z.array(z.object({ row: z.optional(z.int()), says: said })),
  /** How many faults there are; at most 200 are told. */
  wrong: z.int(),
})
export type CheckedSample = z.output<typeof checked>

/** Somebody who signed up, as the desk sees them; `place` in the panel or among the replacements once drawn. */
const candidate = z.object({
  ...signUp.shape,
  incomplete: z.boolean(),
  pseudonym: z.optional(z.string()),
  standing: z.optional(z.enum(['panel', 'reserve', 'out'])),
  /** From 1, in the order in which reserves are asked. */
  turn: z.optional(z.int()),
})
export type CandidateAtDesk = z.output<typeof candidate>

export const assemblies = slice({
  listAssemblies: {
    method: 'GET',
    path: '/api/assemblies',
    says: 'All assemblies, newest first',
    allow: 'anyone',
    input: z.object({}),
    output: z.object({ assemblies: z.array(line) }),
    refuses: [],
    fresh: 20,
  },
  readAssembly: {
    method: 'GET',
    path: '/api/assemblies/{id}',
    says: 'One assembly: question, influence, who answers, composition, calendar, and how far its two draws are',
    allow: 'anyone',
    input: byId,
    output: shown,
    refuses: ['invalid', 'not-found'],
    fresh: 5,
  },
  drawFile: {
    method: 'GET',
    path: '/api/assemblies/{id}/draw',
    says: 'The file of a held draw: all that is needed to hold it again, with pseudonyms',
    allow: 'anyone',
    input: byId,
    output: drawFile,
    refuses: ['invalid', 'not-found', 'wrong-state'],
    fresh: 60,
  },
  deskAssemblies: {
    method: 'GET',
    path: '/api/desk/assemblies',
    says: 'All assemblies, for who runs them',
    allow: staff,
    input: z.object({}),
    output: z.object({ assemblies: z.array(line) }),
    refuses: ['sign-in', 'not-allowed'],
  },
  makeAssembly: {
    method: 'POST',
    path: '/api/desk/assemblies',
    says: 'Make an assembly; it is public at once',
    allow: staff,
    input: z.object({ ...content.shape, key }),
    output: byId,
    refuses: ['invalid', 'sign-in', 'not-allowed'],
  },
  deskAssembly: {
    method: 'GET',
    path: '/api/desk/assemblies/{id}',
    says: 'One assembly at its desk: numbers per answer, what the draw needs, what may be done',
    allow: staff,
    input: byId,
    output: atDesk,
    refuses,
  },
  saveAssembly: {
    method: 'PUT',
    path: '/api/desk/assemblies/{id}',
    says: 'Change what an assembly says of itself; not its composition once a draw is promised',
    allow: staff,
    input: z.object({ ...content.shape, id, version }),
    output: assembly,
    refuses: [...refuses, 'wrong-state', 'changed'],
  },
  checkSample: {
    method: 'POST',
    path: '/api/desk/assemblies/{id}/sample/check',
    says: "Dry run of a municipality's pseudonymous address sample: every fault per row at once, nothing is kept",
    allow: staff,
    input: z.object({ ...file, id }),
    output: checked,
    refuses: [...refuses, 'wrong-state'],
  },
  importSample: {
    method: 'PUT',
    path: '/api/desk/assemblies/{id}/sample',
    says: 'Import an address sample without faults; the same sample again changes nothing',
    allow: staff,
    input: z.object({ ...file, id }),
    output: checked,
    refuses: [...refuses, 'wrong-state'],
  },
  drawLetters: {
    method: 'POST',
    path: '/api/desk/assemblies/{id}/letters',
    says: 'Draw who gets a letter: a simple random draw in each place, by numbers of addresses, from what happened in public',
    allow: staff,
    input: z.object({ id, sent: z.int().check(z.minimum(1), z.maximum(100_000)), event }),
    output: letters,
    refuses: [...refuses, 'wrong-state', 'already-used'],
  },
  deskCandidates: {
    method: 'GET',
    path: '/api/desk/assemblies/{id}/people',
    says: 'Who signed up, with how they can be reached; looking is in the audit log',
    allow: staff,
    input: byId,
    output: z.object({ people: z.array(candidate) }),
    refuses,
  },
  enterCandidate: {
    method: 'POST',
    path: '/api/desk/assemblies/{id}/people',
    says: 'Sign somebody up who phones or sends the paper form, with the code of the letter or without',
    allow: staff,
    input: z.object({
      ...signUpInput,
      id,
      key,
      code: z.optional(z.string().check(z.maxLength(40))),
      door: z.enum(['phone', 'paper']),
    }),
    output: z.object({ number: z.int(), code: z.string() }),
    refuses: [...refuses, 'wrong-state', 'too-late', 'already-used'],
  },
  withdrawCandidate: {
    method: 'POST',
    path: '/api/desk/assemblies/{id}/people/{number}/withdrawal',
    says: 'Somebody does not take part after all: personal data goes, and after the draw the next in order comes in',
    allow: staff,
    input: z.object({ id, number: z.string().check(z.regex(/^\d{1,7}$/, 'unknown-id')) }),
    output: z.object({}),
    refuses: [...refuses, 'wrong-state'],
  },
  prepareDraw: {
    method: 'POST',
    path: '/api/desk/assemblies/{id}/draw',
    says: "Ask for a draw to be prepared: whether the numbers can be met, everybody's chance, and the panels; follows by itself",
    allow: staff,
    input: z.object({
      id,
      version: z.int().check(z.minimum(0)),
      size: z.int().check(z.minimum(1), z.maximum(1000)),
      quotas: z.array(wanted).check(z.maxLength(500)),
    }),
    output: z.object({ version: z.int() }),
    refuses: [...refuses, 'wrong-state', 'changed'],
  },
  commitDraw: {
    method: 'POST',
    path: '/api/desk/assemblies/{id}/draw/promise',
    says: 'Publish the promise of a prepared draw: pool, numbers, panels, program and time in one fingerprint, before the seed exists',
    allow: staff,
    input: z.object({ id, version: z.int().check(z.minimum(1)) }),
    output: z.object({ version: z.int(), commitment: hash }),
    refuses: [...refuses, 'wrong-state', 'changed'],
  },
  holdDraw: {
    method: 'POST',
    path: '/api/desk/assemblies/{id}/draw/outcome',
    says: 'Hold the promised draw with what happened in public after the promise, such as dice in the hall; once',
    allow: staff,
    input: z.object({
      id,
      version: z.int().check(z.minimum(1)),
      events: z.array(event).check(z.minLength(1), z.maxLength(20)),
    }),
    output: z.object({ version: z.int() }),
    refuses: [...refuses, 'wrong-state', 'changed'],
  },
})
