import * as z from 'zod/mini'
import { assembly, category } from '../assemblies/plan.ts'
import { slice } from '../http/endpoint.ts'
import { contact, id, key, verdict } from '../ideas/idea.ts'

/** By which way somebody came: with a letter of the draw, or without one. */
export const channels = ['letter', 'open'] as const
export const doors = ['web', 'phone', 'paper'] as const

const word = z.string().check(z.maxLength(40))
/** What everybody fills in, by whichever door. Contact is never needed: a letter reaches who has a letter. */
export const signUpInput = {
  answers: z.record(word, word),
  contact,
  /** Postcode and house number, for who has no letter: at most one per household. Kept as a keyed hash only. */
  home: z.optional(
    z
      .string()
      .check(
        z.trim(),
        z.maxLength(20),
        z.regex(/^[1-9][0-9]{3} ?[A-Za-z]{2} ?[0-9]{1,5} ?[0-9A-Za-z-]{0,6}$/, 'not-an-address'),
      ),
  ),
}

/** Somebody who signed up for an assembly. */
export const signUp = z.object({
  /** The number of the letter; from 500,000 on for who has none. */
  number: z.int(),
  state: z.enum(['signedUp', 'withdrawn']),
  channel: z.enum(channels),
  door: z.enum(doors),
  answers: z.record(z.string(), z.string()),
  contact,
  at: z.string(),
})

/** The code as it is typed, with or without dashes and capitals. */
const code = z.string().check(z.trim(), z.minLength(1), z.maxLength(40))

const mine = z.object({
  assembly: z.object({
    ...z.pick(assembly, { id: true, title: true, question: true, fromAge: true, forgetOn: true, phases: true }).shape,
    categories: z.array(category),
  }),
  channel: z.enum(channels),
  /** What is kept; nothing before one signed up. */
  mine: z.optional(signUp),
  can: z.object({ signUp: verdict, withdraw: verdict }),
  /** After the draw: in the panel, in reserve (with the turn, from 1), or not any more; and the pseudonym in the file. */
  drawn: z.optional(
    z.object({ standing: z.enum(['panel', 'reserve', 'out']), pseudonym: z.string(), turn: z.optional(z.int()) }),
  ),
})
export type Mine = z.output<typeof mine>

const refuses = ['invalid', 'not-found', 'too-many'] as const

export const signups = slice({
  openCode: {
    method: 'POST',
    path: '/api/signups/open',
    says: 'What a code from a letter is for: the assembly, its questions, and what is kept of its holder',
    allow: 'anyone',
    input: z.object({ code }),
    output: mine,
    refuses,
  },
  signUp: {
    method: 'POST',
    path: '/api/signups',
    says: 'Sign up with a code, or change the answers until the last day',
    allow: 'anyone',
    input: z.object({ ...signUpInput, code }),
    output: mine,
    refuses: [...refuses, 'wrong-state', 'too-late', 'changed'],
  },
  signUpOpen: {
    method: 'POST',
    path: '/api/signups/{id}',
    says: 'Sign up without a letter, where the assembly allows it; gives a code to change or withdraw with',
    allow: 'anyone',
    input: z.object({ ...signUpInput, id, key }),
    output: z.object({ code: z.string() }),
    refuses: [...refuses, 'wrong-state', 'too-late'],
  },
  withdrawSignUp: {
    method: 'POST',
    path: '/api/signups/withdrawal',
    says: 'Do not take part after all: name, answers and address are erased at once',
    allow: 'anyone',
    input: z.object({ code }),
    output: mine,
    refuses: [...refuses, 'wrong-state', 'changed'],
  },
})
